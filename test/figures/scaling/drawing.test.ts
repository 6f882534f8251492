import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { shownRows } from '../../../src/figures/kit/table.ts';
import { scale } from '../../../src/figures/scaling/drawing.ts';
import { duration, type ScaleData, scaleTable, timeOfOne } from '../../../src/figures/scaling/table.ts';
import { expectLegible } from '../legible.ts';

const { document } = new JSDOM('').window;
const words = { unite: 'lignes', one: 'une ligne', subject: 'du lecteur en colonnes' };
const sample: ScaleData = {
  ...words,
  points: [
    { taille: 1000, secondes: 0.000225, memoire: 0.786, colonnes: 0.12 },
    { taille: 1_000_000, secondes: 0.0896, memoire: 126, colonnes: 120 },
    { taille: 10_000_000, secondes: 1.04, memoire: 1200, colonnes: 1200 },
  ],
};

test('echelle draws time by size, in powers of ten', async () => {
  const svg = scale(sample, { width: 420, document }).outerHTML;
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('../snapshots/echelle.svg');
});

test('echelle stays legible whatever was measured', () => {
  const point = fc.record({
    taille: fc.integer({ min: 1, max: 10_000_000 }),
    secondes: fc.integer({ min: 1, max: 1e9 }).map((each) => each / 1e7),
    memoire: fc.integer({ min: 1, max: 10_000 }),
  });
  const points = fc.uniqueArray(point, { minLength: 2, maxLength: 8, selector: ({ taille: size }) => size });
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 760 }), points, (width, some) => {
      const sorted = some.toSorted((a, b) => a.taille - b.taille);
      expectLegible(scale({ ...words, points: sorted }, { width, document }));
    }),
    { numRuns: 60 },
  );
});

test('echelleTable gives the time of one, and the columns only where there are some', () => {
  const table = scaleTable(sample);
  expect(table.head).toEqual(['Lignes', 'Temps', 'Pour une ligne', 'Mémoire au plus', 'Dont les colonnes']);
  expect(shownRows(table)[1]?.map((cell) => cell.replace(/\s/g, ' '))).toEqual([
    '1 000 000',
    '89,6 ms',
    '89,6 ns',
    '126 Mo',
    '120 Mo',
  ]);
  const points = sample.points.map(({ colonnes: _, ...rest }) => rest);
  expect(scaleTable({ ...sample, points }).rows[0]).toHaveLength(4);
});

test('duree takes the unit that keeps the number readable', () => {
  const said = [90, 1, 0.0125, 0.000_225, 89.6e-9].map((each) => duration(each).replace(/\s/g, ' '));
  expect(said).toEqual(['90 s', '1 s', '12,5 ms', '225 µs', '89,6 ns']);
});

test('tempsDeUn says the shortest and the longest time of one, and the last where it is neither', () => {
  const said = (secondes: readonly number[]) =>
    timeOfOne({
      one: 'un groupement',
      points: secondes.map((each, i) => ({ taille: 10 ** i, secondes: each, memoire: 1 })),
    }).replace(/\s/g, ' ');
  expect(said([0.004, 0.01, 0.2])).toBe(
    "Le temps d'un groupement va de 1 ms (à 10) à 4 ms (à 1) ; au dernier point, 2 ms.",
  );
  expect(said([0.001, 0.02])).toBe("Le temps d'un groupement va de 1 ms (à 1) à 2 ms (à 10).");
});
