import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Normales } from './normal-equations.ts';

/** Beyond this share of its variance left by the others, a column says something; under it, it repeats them. Ours. */
const SEUIL_REPETITION = 1e-10;

/** Under this ratio to its mean, the standard deviation of a column is the rounding of a constant. */
export const SEUIL_CONSTANTE = 1e-13;

/** Weights under this share of the greatest one are rounding: the column is not among those that are repeated. */
const SEUIL_POIDS = 1e-4;

/** A column that says nothing more than others, by rank. */
export interface RepetitionDeColonne {
  readonly colonne: number;
  /** Those that it repeats; none when it is constant. */
  readonly avec: readonly number[];
}

/** The normal equations as correlations, so that the units of columns do not matter. */
export interface Correlations {
  /** Rows. */
  readonly nombre: number;
  /** Of the response. */
  readonly derniere: number;
  readonly entre: (a: number, b: number) => number;
  /** Root of the sum of squared deviations of a column; 0 for a constant one. */
  readonly normes: Float64Array;
}

export function correlations({ nombre, moyennes, produits, taille }: Normales): Correlations {
  const normes = Float64Array.from({ length: taille }, (_, colonne) => {
    const carres = produits[colonne * (taille + 1)] as number;
    const rien = nombre * (SEUIL_CONSTANTE * (moyennes[colonne] as number)) ** 2;
    return carres > rien ? Math.sqrt(carres) : 0;
  });
  const entre = (a: number, b: number): number =>
    a === b ? 1 : (produits[a * taille + b] as number) / ((normes[a] as number) * (normes[b] as number));
  return { nombre, derniere: taille - 1, entre, normes };
}

/** The system of some columns, factorised: they must be independent. */
export function factoriser({ entre }: Correlations, colonnes: readonly number[]): CholeskyDecomposition {
  return new CholeskyDecomposition(new Matrix(colonnes.map((a) => colonnes.map((b) => entre(a, b)))));
}

interface Regression {
  readonly poids: readonly number[];
  /** Share of the variance of the column that the others explain, within [0, 1]. */
  readonly r2: number;
}

/** One column explained by independent others, in units of standard deviations. */
export function expliquer(donnees: Correlations, par: readonly number[], colonne: number): Regression {
  if (par.length === 0) return { poids: [], r2: 0 };
  const liens = par.map((autre) => donnees.entre(autre, colonne));
  const poids = factoriser(donnees, par).solve(Matrix.columnVector(liens)).to1DArray();
  const r2 = poids.reduce((somme, each, rang) => somme + each * (liens[rang] as number), 0);
  return { poids, r2: Math.min(1, Math.max(0, r2)) };
}

/** Whether a column repeats independent others, and which; undefined when it says something more. */
function repetition(
  donnees: Correlations,
  par: readonly number[],
  colonne: number,
): RepetitionDeColonne | undefined {
  if (donnees.normes[colonne] === 0) return { colonne, avec: [] };
  const { poids, r2 } = expliquer(donnees, par, colonne);
  if (1 - r2 > SEUIL_REPETITION) return undefined;
  const plusGrand = Math.max(...poids.map(Math.abs));
  return {
    colonne,
    avec: par.filter((_, rang) => Math.abs(poids[rang] as number) > SEUIL_POIDS * plusGrand),
  };
}

/** Adds columns to independent ones, in order, those that repeat the ones before being set apart. */
export function trier(
  donnees: Correlations,
  colonnes: readonly number[],
  avant: readonly number[] = [],
): { readonly gardees: readonly number[]; readonly repetitions: readonly RepetitionDeColonne[] } {
  const gardees = [...avant];
  const repetitions: RepetitionDeColonne[] = [];
  for (const colonne of colonnes) {
    const repete = repetition(donnees, gardees, colonne);
    if (repete === undefined) gardees.push(colonne);
    else repetitions.push(repete);
  }
  return { gardees, repetitions };
}

/** R² corrected for the number of columns; the rows must be more than columns plus one. */
export function ajuste(r2: number, lignes: number, colonnes: number): number {
  return 1 - ((1 - r2) * (lignes - 1)) / (lignes - colonnes - 1);
}
