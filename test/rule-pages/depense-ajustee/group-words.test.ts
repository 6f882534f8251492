import { describe, expect, test } from 'vitest';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { apply, publishedAlone } from '../../../src/population/adjustment/group-depenses.ts';
import { inventedMeans } from '../../../src/population/invented/group-means.ts';
import { groupTable, meanWords } from '../../../src/rule-pages/depense-ajustee/group-words.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('moyenneDite', () => {
  test.each([
    ['femme', '0.517936', '51,79 %'],
    ['age85etplus', '0.1', '10 %'],
    ['age', '44.205', '44,21'],
    ['apl', '3', '3'],
    ['autre1', '0.4', '0,4'],
  ])('tells the mean of %s, %s, as %s', (cle, moyenne, worded) => {
    expect(plain(meanWords(cle, moyenne))).toBe(worded);
  });
});

test('tableDuGroupe gives the constant no mean, and the sum under the name that it is given', () => {
  const application = apply(publishedAlone, inventedMeans);
  if (!application.ok) throw new Error('a mean is missing');
  const table = groupTable(application.lignes, application.somme, {
    caption: 'Essai',
    sumName: 'Somme partielle',
  });
  const [{ head }, rows] = [table, shownRows(table)];
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows.map((row) => row.map(plain))).toEqual([
    ['Constante', '', '208,13 €', '208,13 €'],
    ['Femme', '52 %', '97,63 €', '50,77 €'],
    ['CMU-C', '8 %', '329,97 €', '26,40 €'],
    ['ACS', '3 %', '786,58 €', '23,60 €'],
    ['APL de la commune', '3', '63,57 €', '190,71 €'],
    ['Affection de longue durée (ALD)', '17 %', '2 198,82 €', '373,80 €'],
    ['Somme partielle', '', '', '873,40 €'],
  ]);
});
