import { randomLcg } from 'd3';
import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import { describe, expect, test } from 'vitest';
import { variables } from '../../../src/population/adjustment/model.ts';
import { planColumns } from '../../../src/population/adjustment/regression-columns.ts';
import { invent } from '../../../src/population/invented/national-sample.ts';
import { byQr, distance, fitted } from './plain-solver.ts';

/**
 * Longley (1967), the hard one of NIST's reference data for linear regression: columns nearly repeat each other.
 * Response first; the certified values have 15 digits.
 */
const longley = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

const certified = {
  coefficients: [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355,
  ],
  erreurs: [
    890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
    0.22607320006937, 455.478499142212,
  ],
  r2: 0.995479004577296,
  residualStandardDeviation: 304.854073561965,
};

const column = (rows: readonly (readonly number[])[], rank: number) =>
  rows.map((row) => row[rank] ?? Number.NaN);

describe('leastSquares()', () => {
  test("gives NIST's certified values on Longley's data", () => {
    const found = fitted(
      [1, 2, 3, 4, 5, 6].map((rank) => column(longley, rank)),
      column(longley, 0),
    );
    expect(distance(found.coefficients, certified.coefficients)).toBeLessThan(1e-9);
    expect(distance(found.erreurs, certified.erreurs)).toBeLessThan(1e-9);
    expect(
      distance(
        [found.r2, found.residualStandardDeviation],
        [certified.r2, certified.residualStandardDeviation],
      ),
    ).toBeLessThan(1e-12);
    expect(found.degrees).toBe(9);
    expect(found.r2Ajuste).toBeCloseTo(1 - (1 - certified.r2) * (15 / 9), 12);
  });

  test('agrees with a QR of the raw design on a sample with age bands', () => {
    const sample = invent({ patients: 4000 });
    const { colonnes: columns } = planColumns(sample, [...variables, 'bandes']);
    const [found, wanted] = [fitted(columns, sample.depense), byQr(columns, sample.depense)];
    expect(found.coefficients).toHaveLength(25);
    expect(distance(found.coefficients, wanted.coefficients)).toBeLessThan(1e-9);
    expect(distance(found.erreurs, wanted.erreurs)).toBeLessThan(1e-9);
    expect(distance([found.r2], [wanted.r2])).toBeLessThan(1e-9);
  });

  test('agrees with ml-regression-multivariate-linear', () => {
    const sample = invent({ patients: 2000 });
    const { colonnes: columns } = planColumns(sample, ['age', 'femme', 'ald', 'apl']);
    const rows = Array.from(sample.depense, (_, row) => columns.map((each) => each[row] ?? Number.NaN));
    const other = new MultivariateLinearRegression(
      rows,
      Array.from(sample.depense, (each) => [each]),
    );
    const weights = other.weights.map(([weight = Number.NaN]) => weight);
    const found = fitted(columns, sample.depense);
    // Its constant comes last.
    expect(distance(found.coefficients, [...weights.slice(-1), ...weights.slice(0, -1)])).toBeLessThan(1e-9);
  });

  test('is not troubled by units, nor by values far from zero', () => {
    const random = randomLcg(3);
    const base = [0, 1, 2].map(() => Array.from({ length: 500 }, random));
    const response =
      base[0]?.map((_, row) => base.reduce((sum, each) => sum + (each[row] ?? 0), random())) ?? [];
    const scales = [1e-9, 1e9, 1];
    const offsets = [0, 0, 1e7];
    const scaled = base.map((each, rank) =>
      each.map((value) => value * (scales[rank] ?? 1) + (offsets[rank] ?? 0)),
    );
    const [plain, found, qr] = [fitted(base, response), fitted(scaled, response), byQr(scaled, response)];
    const slopes = found.coefficients.slice(1).map((each, rank) => each * (scales[rank] ?? 1));
    // A value far from zero has lost its last digits before it comes here.
    expect(distance(slopes, plain.coefficients.slice(1))).toBeLessThan(1e-8);
    expect(distance(found.coefficients, qr.coefficients)).toBeLessThan(1e-8);
    expect(distance([found.r2], [plain.r2])).toBeLessThan(1e-9);
  });

  test('gives back the coefficients of data without noise, with no error left', () => {
    const random = randomLcg(5);
    const [a, b] = [0, 1].map(() => Array.from({ length: 1000 }, () => Math.floor(random() * 90)));
    const response = a?.map((each, row) => 208.13 + 97.63 * each - 63.57 * (b?.[row] ?? 0)) ?? [];
    const found = fitted([a ?? [], b ?? []], response);
    expect(distance(found.coefficients, [208.13, 97.63, -63.57])).toBeLessThan(1e-12);
    expect(found.r2).toBe(1);
    expect(Math.max(...found.erreurs)).toBeLessThan(1e-9);
  });

  test('reads the rows asked for, and those only', () => {
    const sample = invent({ patients: 700 });
    const { colonnes: columns } = planColumns(sample, ['age', 'ald']);
    const rows = Uint32Array.from({ length: 333 }, (_, rank) => 2 * rank + 1);
    const cut = (each: Float64Array) => Float64Array.from(rows, (row) => each[row] ?? Number.NaN);
    expect(fitted(columns, sample.depense, rows)).toEqual(fitted(columns.map(cut), cut(sample.depense)));
  });

  test('of no column is the mean, with its standard error', () => {
    const found = fitted([], [2, 4, 6, 8]);
    expect(found).toMatchObject({ coefficients: [5], r2: 0, r2Ajuste: 0, degrees: 3 });
    expect(found.erreurs[0]).toBeCloseTo(Math.sqrt(20 / 3 / 4), 14);
  });

  test('gives exact fractions on a case worked by hand', () => {
    // x = 0, 1, 2, 3 and y = 1, 3, 2, 6: slope 14/10, constant 3 − 2.1, SSE 42/10, R² 9.8/14.
    const found = fitted([[0, 1, 2, 3]], [1, 3, 2, 6]);
    expect(distance(found.coefficients, [0.9, 1.4])).toBeLessThan(1e-15);
    expect(found.r2).toBeCloseTo(0.7, 15);
    expect(found.r2Ajuste).toBeCloseTo(0.55, 15);
    expect(distance(found.erreurs, [Math.sqrt(2.1 * (1 / 4 + 2.25 / 5)), Math.sqrt(2.1 / 5)])).toBeLessThan(
      1e-14,
    );
  });
});
