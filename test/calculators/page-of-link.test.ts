import { expect, test } from 'vitest';
import { pageOfLink } from '../../src/calculators/page-of-link.ts';
import { reformLink } from '../../src/laboratory/reformer/reform-link.ts';
import { depart } from '../../src/laboratory/reformer/settings.ts';

const made = reformLink(depart);
const reform = made.kind === 'link' ? made.fragment : '';

test.each([
  [`#${reform}`, '/laboratoire/reformer/', reform],
  [`#${encodeURIComponent(reform)}`, '/laboratoire/reformer/', reform],
  ['#c=1.abc.def', '/carnet/', 'c=1.abc.def'],
  ['#e=1.ecart-dessous.4821', '/formation/exercices/', 'e=1.ecart-dessous.4821'],
  ['#f=1.k7m.x3d.4821-903', '/formation/feuilles/', 'f=1.k7m.x3d.4821-903'],
  ['#j=1.2TPKHY57', '/formation/salle/', 'j=1.2TPKHY57'],
  ['#m=1.32W5M535', '/formation/salle/', 'm=1.32W5M535'],
  ['#hasard=1&cv=3', '/laboratoire/hasard/', 'hasard=1&cv=3'],
  ['#plan=1&autre=0_3_2560_2440', '/formation/plan/', 'plan=1&autre=0_3_2560_2440'],
  ['#comparer=1&reference=ajustee', '/comparer/', 'comparer=1&reference=ajustee'],
  ['#clef=1&part=0.2', '/parcours/argent/clef/', 'clef=1&part=0.2'],
  ['#q=%C3%A9cart', '/recherche/', 'q=%C3%A9cart'],
  ['equilibre=1&dispersion=0', '/laboratoire/equilibre/', 'equilibre=1&dispersion=0'],
  // As messages leave them: what is typed keeps its own percents.
  ['#clef%3D1%26part%3D0.2%2526', '/parcours/argent/clef/', 'clef=1&part=0.2%26'],
  ['#hasard=1%26cv%3D2', '/laboratoire/hasard/', 'hasard=1&cv=2'],
  // Damaged: its page says so.
  ['#clef=zzz', '/parcours/argent/clef/', 'clef=zzz'],
  ['#hasard=10', '/laboratoire/hasard/', 'hasard=10'],
  ['#clef%3D1%26part%3D0.2%', '/parcours/argent/clef/', 'clef=1&part=0.2%'],
])('pageOfLink(%s) is the page that reads it', (hash, chemin, fragment) => {
  expect(pageOfLink(hash)).toMatchObject({ chemin, fragment });
});

test.each([
  '',
  '#',
  '#resultat',
  '#hasard',
  '#s=2.abc.def',
  '#s=2.abc.def&plan=1&autre=0_3_1_1',
  '#autre=1&a=b',
])('pageOfLink(%s) is no page’s own', (hash) => {
  expect(pageOfLink(hash)).toBeUndefined();
});
