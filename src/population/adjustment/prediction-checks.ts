import { CONSTANT_SEUIL } from './correlation-matrix.ts';
import type { AgeComparison, ComparisonView, DecileComparison } from './fit-results.ts';
import type { Sample } from './sample.ts';

/** Constant plus coefficients times columns, for each of the rows. */
export function predict(
  columns: readonly Float64Array[],
  constante: number,
  coefficients: readonly number[],
  lignes: number,
): Float64Array {
  const expectedValues = new Float64Array(lignes).fill(constante);
  for (const [rank, colonne] of columns.entries()) {
    const timesOver = coefficients[rank] as number;
    for (let i = 0; i < lignes; i++)
      expectedValues[i] = (expectedValues[i] as number) + timesOver * (colonne[i] as number);
  }
  return expectedValues;
}

/** R² over some rows, around their own mean; null without rows, or when they all spend the same. */
export function r2Sur(
  depense: Float64Array,
  expectedValues: Float64Array,
  lignes: Uint32Array,
): number | null {
  let somme = 0;
  for (const row of lignes) somme += depense[row] as number;
  const moyenne = somme / Math.max(1, lignes.length);
  let [squares, total] = [0, 0];
  for (const row of lignes) {
    const observed = depense[row] as number;
    squares += (observed - (expectedValues[row] as number)) ** 2;
    total += (observed - moyenne) ** 2;
  }
  const varies = total > lignes.length * (CONSTANT_SEUIL * moyenne) ** 2;
  return varies ? 1 - squares / total : null;
}

/** What is expected against what is spent, by tenths of what is expected; patients expected to cost as much stay in file order. */
export function byDecile(
  depense: Float64Array,
  expectedValues: Float64Array,
  lignes: Uint32Array,
): DecileComparison[] {
  const sortedOnes = lignes
    .slice()
    .sort((a, b) => (expectedValues[a] as number) - (expectedValues[b] as number) || a - b);
  return Array.from({ length: 10 }, (_, rank) => {
    const [from, a] = [rank, rank + 1].map((bound) => Math.round((bound * sortedOnes.length) / 10));
    return { rang: rank + 1, ...comparer(depense, expectedValues, sortedOnes.subarray(from, a)) };
  });
}

const WIDTH = 10;

/** The bands of ten years; the last one, from 90, has no end. */
const BANDS = 10;

/** The same by bands of age of ten years. */
export function parAge(
  { depense, colonnes: columns }: Sample,
  expectedValues: Float64Array,
  lignes: Uint32Array,
): AgeComparison[] | null {
  const { age: ages } = columns;
  if (ages === undefined) return null;
  const places = Array.from({ length: BANDS }, () => [] as number[]);
  for (const row of lignes) places[Math.min(BANDS - 1, Math.floor((ages[row] as number) / WIDTH))]?.push(row);
  return places.map((list, rank) => ({
    from: rank * WIDTH,
    a: rank === BANDS - 1 ? null : (rank + 1) * WIDTH,
    ...comparer(depense, expectedValues, Uint32Array.from(list)),
  }));
}

function comparer(depense: Float64Array, expectedValues: Float64Array, lignes: Uint32Array): ComparisonView {
  const patients = lignes.length;
  if (patients === 0) return { patients, expected: null, observed: null, erreurType: null };
  let [expected, observed] = [0, 0];
  for (const row of lignes) {
    expected += expectedValues[row] as number;
    observed += depense[row] as number;
  }
  const ecart = (observed - expected) / patients;
  let squares = 0;
  for (const row of lignes)
    squares += ((depense[row] as number) - (expectedValues[row] as number) - ecart) ** 2;
  return {
    patients,
    expected: expected / patients,
    observed: observed / patients,
    erreurType: patients === 1 ? null : Math.sqrt(squares / (patients - 1) / patients),
  };
}
