import { expect, test } from 'vitest';
import { changeSince } from '../../../src/scenario/compare/change-since.ts';
import {
  addCarte,
  changeDirection,
  removeSocle,
  withIndicateurs,
} from '../../../src/scenario/edit/indicateurs.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../../src/scenario/examples/example-quality.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../../src/scenario/format/scenario-document.ts';

const phase2: View = { groupement: 0, annee: 2 };
const phase3: View = { groupement: 0, annee: 3 };

type Path = readonly (string | number)[];

/** A document with a value of the viewed year changed. */
const year = (document: DocumentScenario, { annee }: View, path: Path, value: unknown) =>
  write(document, ['groupements', 0, 'annees', annee, ...path], value);
const reduced = (document: DocumentScenario) =>
  write(document, ['enveloppe'], { mode: 'facteur', facteur: '0.8' });
const indicators = (vue: View, change: Parameters<typeof withIndicateurs>[2]) =>
  withIndicateurs(byIndicateurs, vue, change);

const score = ['qualite', 'score'];
const socle2 = ['qualite', 'socles', 1, 'valeur'];
const rich = year(byIndicateurs, phase2, ['depenseReelle'], '2300');
const nearCap = year(example, phase3, ['depenseReelle'], '2400');

/** Changes of one year, from the first document to the second. */
const changes: readonly (readonly [
  title: string,
  before: DocumentScenario,
  after: DocumentScenario,
  vue: View,
])[] = [
  ['a better value, phase 2', byIndicateurs, year(byIndicateurs, phase2, socle2, '0.12'), phase2],
  ['a better value, phase 3', byIndicateurs, year(byIndicateurs, phase3, socle2, '0.12'), phase3],
  ['a worse value', byIndicateurs, year(byIndicateurs, phase2, socle2, '0.25'), phase2],
  [
    'an easier goal',
    byIndicateurs,
    year(byIndicateurs, phase2, ['qualite', 'socles', 0, 'cible'], '0.92'),
    phase2,
  ],
  ['a socle less', byIndicateurs, indicators(phase2, (all) => removeSocle(all, 4)), phase2],
  ['an indicator more', byIndicateurs, indicators(phase2, addCarte), phase2],
  [
    'a direction turned',
    byIndicateurs,
    indicators(phase2, (all) => changeDirection(all, 0, 'baisse')),
    phase2,
  ],
  [
    'a better experience',
    byIndicateurs,
    year(byIndicateurs, phase2, ['qualite', 'experience', 'note'], '78'),
    phase2,
  ],
  ['no experience', byIndicateurs, year(byIndicateurs, phase2, ['qualite', 'experience'], null), phase2],
  [
    'indicators for a negative score',
    byIndicateurs,
    year(byIndicateurs, phase2, ['qualite'], { mode: 'score', score: '-4', maximum: '120' }),
    phase2,
  ],
  ['less spent, phase 2', byIndicateurs, year(byIndicateurs, phase2, ['depenseReelle'], '2539'), phase2],
  ['less spent, phase 3', example, year(example, phase3, ['depenseReelle'], '2410'), phase3],
  [
    'less spent and a better score, phase 3',
    example,
    year(year(example, phase3, ['depenseReelle'], '2410'), phase3, score, '96'),
    phase3,
  ],
  ['a score out of less', example, year(example, phase3, ['qualite', 'maximum'], '100'), phase3],
  ['a score that the cap keeps from paying', rich, year(rich, phase2, socle2, '0.12'), phase2],
  ['a score of which the cap leaves a part', nearCap, year(nearCap, phase3, score, '114'), phase3],
  [
    'a score under a reduced envelope',
    reduced(byIndicateurs),
    year(reduced(byIndicateurs), phase2, socle2, '0.12'),
    phase2,
  ],
  [
    'a score under the cap and a reduced envelope',
    reduced(nearCap),
    year(reduced(nearCap), phase3, score, '114'),
    phase3,
  ],
  ['a few cents', example, year(example, phase3, score, '84.00001'), phase3],
];

test('changeSince() tells a change from what was changed to the euros of the year', async () => {
  const told = changes.map(([title, before, after, vue]) => {
    const answer = changeSince(before, after, vue);
    if (answer.state !== 'compare' || answer.changeMade === undefined)
      throw new RangeError(`${title}: no change`);
    const { lignes, points, interessement } = answer.changeMade;
    return [`# ${title}`, ...lignes, `points ${points}, intéressement ${interessement}`].join('\n');
  });
  const text = `${told.join('\n\n')}\n`.replace(/[\u00a0\u202f]/g, ' ');
  await expect(text).toMatchFileSnapshot('./snapshots/changes.txt');
});
