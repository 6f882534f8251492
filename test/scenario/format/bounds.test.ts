import { describe, expect, test } from 'vitest';
import { avecChamp } from '../../../src/scenario/edit/year-number.ts';
import { exemple, vueExemple } from '../../../src/scenario/examples/first-example.ts';
import { bornes, type ChampDesPatients, dansLesBornes } from '../../../src/scenario/format/bounds.ts';
import { lire } from '../../../src/scenario/format/document.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';

const valeurs = [
  '-1',
  '0',
  '0.01',
  '1',
  '1.5',
  '12000.0',
  '1000000',
  '1000000.01',
  '10000000',
  '10000001',
  'x',
  '',
];

describe.each(Object.keys(bornes) as ChampDesPatients[])('dansLesBornes, of %s', (champ) => {
  test.each(valeurs)('says of « %s » what the schema does', (valeur) => {
    const scenario = avecChamp(exemple, vueExemple, champ, valeur);
    expect(dansLesBornes(champ, valeur)).toBe(calculer(scenario, vueExemple).ok);
  });
});

test('avecChamp writes one number of one year, the base year too, without useless zeros', () => {
  const scenario = avecChamp(exemple, { groupement: 0, annee: 0 }, 'depenseAjustee', '2345.670000000000');
  expect(lire(scenario, ['groupements', 0, 'annees', 0, 'depenseAjustee'])).toBe('2345.67');
  expect(lire(scenario, ['groupements', 0, 'annees', 1])).toBe(exemple.groupements[0]?.annees[1]);
});
