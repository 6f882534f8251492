import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { NormalEquations } from './normal-equations.ts';

/** Beyond this share of its variance left by the others, a column says something; under it, it repeats them. Ours. */
const SEUIL_REPETITION = 1e-10;

/** Under this ratio to its mean, the standard deviation of a column is the rounding of a constant. */
export const CONSTANT_SEUIL = 1e-13;

/** Weights under this share of the greatest one are rounding: the column is not among those that are repeated. */
const SEUIL_POIDS = 1e-4;

/** A column that says nothing more than others, by rank. */
export interface ColumnRepetition {
  readonly colonne: number;
  /** Those that it repeats; none when it is constant. */
  readonly withIt: readonly number[];
}

/** The normal equations as correlations, so that the units of columns do not matter. */
export interface Correlations {
  /** Rows. */
  readonly nombre: number;
  /** Of the response. */
  readonly latest: number;
  readonly between: (a: number, b: number) => number;
  /** Root of the sum of squared deviations of a column; 0 for a constant one. */
  readonly norms: Float64Array;
}

export function correlations({
  nombre: number,
  moyennes,
  products,
  taille: size,
}: NormalEquations): Correlations {
  const norms = Float64Array.from({ length: size }, (_, colonne) => {
    const squares = products[colonne * (size + 1)] as number;
    const nought = number * (CONSTANT_SEUIL * (moyennes[colonne] as number)) ** 2;
    return squares > nought ? Math.sqrt(squares) : 0;
  });
  const between = (a: number, b: number): number =>
    a === b ? 1 : (products[a * size + b] as number) / ((norms[a] as number) * (norms[b] as number));
  return { nombre: number, latest: size - 1, between, norms };
}

/** The system of some columns, factorised: they must be independent. */
export function factorize({ between }: Correlations, columns: readonly number[]): CholeskyDecomposition {
  return new CholeskyDecomposition(new Matrix(columns.map((a) => columns.map((b) => between(a, b)))));
}

interface Regression {
  readonly poids: readonly number[];
  /** Share of the variance of the column that the others explain, within [0, 1]. */
  readonly r2: number;
}

/** One column explained by independent others, in units of standard deviations. */
export function expliquer(donnees: Correlations, by: readonly number[], colonne: number): Regression {
  if (by.length === 0) return { poids: [], r2: 0 };
  const links = by.map((autre) => donnees.between(autre, colonne));
  const poids = factorize(donnees, by).solve(Matrix.columnVector(links)).to1DArray();
  const r2 = poids.reduce((somme, each, rank) => somme + each * (links[rank] as number), 0);
  return { poids, r2: Math.min(1, Math.max(0, r2)) };
}

/** Whether a column repeats independent others, and which; undefined when it says something more. */
function repetition(
  donnees: Correlations,
  by: readonly number[],
  colonne: number,
): ColumnRepetition | undefined {
  if (donnees.norms[colonne] === 0) return { colonne, withIt: [] };
  const { poids, r2 } = expliquer(donnees, by, colonne);
  if (1 - r2 > SEUIL_REPETITION) return undefined;
  const largest = Math.max(...poids.map(Math.abs));
  return {
    colonne,
    withIt: by.filter((_, rank) => Math.abs(poids[rank] as number) > SEUIL_POIDS * largest),
  };
}

/** Adds columns to independent ones, in order, those that repeat the ones before being set apart. */
export function sortOut(
  donnees: Correlations,
  columns: readonly number[],
  avant: readonly number[] = [],
): { readonly keptOnes: readonly number[]; readonly repetitions: readonly ColumnRepetition[] } {
  const keptOnes = [...avant];
  const repetitions: ColumnRepetition[] = [];
  for (const colonne of columns) {
    const repeated = repetition(donnees, keptOnes, colonne);
    if (repeated === undefined) keptOnes.push(colonne);
    else repetitions.push(repeated);
  }
  return { keptOnes, repetitions };
}

/** R² corrected for the number of columns; the rows must be more than columns plus one. */
export function ajuste(r2: number, lignes: number, columns: number): number {
  return 1 - ((1 - r2) * (lignes - 1)) / (lignes - columns - 1);
}
