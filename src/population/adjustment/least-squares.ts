import { Matrix } from 'ml-matrix';
import { ajuste, type Correlations, correlations, factorize } from './correlation-matrix.ts';
import { startOf } from './cross-products.ts';
import { byBlocks, type NormalEquations, type System } from './normal-equations.ts';

/** A fit by ordinary least squares; coefficients and standard errors in the order of the columns asked for. */
export interface LeastSquares {
  readonly constante: number;
  readonly coefficients: readonly number[];
  readonly constantError: number;
  readonly erreurs: readonly number[];
  /** Rows less columns less one. */
  readonly degrees: number;
  readonly r2: number;
  readonly r2Ajuste: number;
  readonly residualStandardDeviation: number;
}

/**
 * Ordinary least squares of the response on some columns of the normal equations: independent ones, fewer than the rows
 * less one, and a response that varies. Cholesky's factorisation (ml-matrix) of the correlations, then one step of
 * refinement from the residuals of the rows themselves, which gives back the digits that normal equations lose; of the sums,
 * where the rows are not at hand.
 */
export function leastSquares(normalEquations: NormalEquations, columns: readonly number[]): LeastSquares {
  const donnees = correlations(normalEquations);
  const { nombre: number, moyennes } = normalEquations;
  const solveFor = solver(donnees, columns);
  const estimates = solveFor.apply(
    columns.map((c) => normalEquations.products[c * normalEquations.taille + donnees.latest] as number),
  );
  const { products, squares, somme } = residualsOf(normalEquations, columns, estimates);
  const corrections = solveFor.apply(products);
  const coefficients = estimates.map((each, rank) => each + (corrections[rank] as number));
  // What the correction takes off the squares is its product with what it corrects.
  const gained = corrections.reduce((total, each, rank) => total + each * (products[rank] as number), 0);
  const degrees = number - columns.length - 1;
  const sse = Math.max(0, squares - gained - (somme * somme) / number);
  const variance = sse / degrees;
  const responseMean = moyennes[donnees.latest] as number;
  const centres = columns.map((c) => moyennes[c] as number);
  const byMeans = (poids: readonly number[]): number =>
    poids.reduce((total, columnPoids, rank) => total + columnPoids * (centres[rank] as number), 0);
  const sst = normalEquations.products[donnees.latest * (normalEquations.taille + 1)] as number;
  const r2 = Math.min(1, Math.max(0, 1 - sse / sst));
  return {
    constante: responseMean - byMeans(coefficients) + somme / number,
    coefficients,
    constantError: Math.sqrt(variance * (1 / number + byMeans(solveFor.apply(centres)))),
    erreurs: solveFor.diagonal.map((each) => Math.sqrt(variance * each)),
    degrees,
    r2,
    r2Ajuste: ajuste(r2, number, columns.length),
    residualStandardDeviation: Math.sqrt(variance),
  };
}

interface Solver {
  /** The inverse of the matrix of products, times a vector. */
  apply(rightSide: readonly number[]): number[];
  /** Its diagonal. */
  readonly diagonal: readonly number[];
}

function solver(donnees: Correlations, columns: readonly number[]): Solver {
  if (columns.length === 0) return { apply: () => [], diagonal: [] };
  const facteur = factorize(donnees, columns);
  const norms = columns.map((colonne) => donnees.norms[colonne] as number);
  const inverse = facteur.solve(Matrix.eye(columns.length));
  return {
    apply(rightSide) {
      const reduced = rightSide.map((valeur, rank) => valeur / (norms[rank] as number));
      return facteur
        .solve(Matrix.columnVector(reduced))
        .to1DArray()
        .map((valeur, rank) => valeur / (norms[rank] as number));
    },
    diagonal: norms.map((norm, rank) => inverse.get(rank, rank) / norm / norm),
  };
}

/** Sums over the residuals of a fit: their products with each column, their squares, themselves. */
interface Residuals {
  readonly products: readonly number[];
  readonly squares: number;
  readonly somme: number;
}

function residualsOf(
  normalEquations: NormalEquations,
  columns: readonly number[],
  coefficients: readonly number[],
): Residuals {
  const { system, moyennes } = normalEquations;
  if (system === undefined) return residualsOfSums(normalEquations, columns, coefficients);
  const own = { ...system, colonnes: columns.map((c) => system.colonnes[c] as Float64Array) };
  return residuals(
    own,
    Float64Array.from([...columns, system.colonnes.length], (c) => moyennes[c] as number),
    coefficients,
  );
}

/** The same of the sums alone: deviations from the means add up to nothing. */
function residualsOfSums(
  { products, taille: size }: NormalEquations,
  columns: readonly number[],
  coefficients: readonly number[],
): Residuals {
  const of = (a: number, b: number): number => products[a * size + b] as number;
  const response = size - 1;
  const explained = (a: number): number =>
    columns.reduce((somme, b, rank) => somme + of(a, b) * (coefficients[rank] as number), 0);
  const left = columns.map((a) => of(a, response) - explained(a));
  const crossed = columns.reduce(
    (somme, a, rank) => somme + (coefficients[rank] as number) * (of(a, response) + (left[rank] as number)),
    0,
  );
  return { products: left, squares: of(response, response) - crossed, somme: 0 };
}

function residuals(system: System, moyennes: Float64Array, coefficients: readonly number[]): Residuals {
  const size = moyennes.length;
  const products = new Array<number>(size - 1).fill(0);
  let [squares, somme] = [0, 0];
  byBlocks(system, moyennes, (questionBlock, itemsRead) => {
    const reponse = startOf(size - 1);
    for (let c = 0; c < size - 1; c++)
      subtract(questionBlock, startOf(c), reponse, itemsRead, coefficients[c] as number);
    for (let c = 0; c < size - 1; c++)
      products[c] = (products[c] as number) + product(questionBlock, startOf(c), reponse, itemsRead);
    squares += product(questionBlock, reponse, reponse, itemsRead);
    for (let i = reponse; i < reponse + itemsRead; i++) somme += questionBlock[i] as number;
  });
  return { products, squares, somme };
}

function subtract(
  questionBlock: Float64Array,
  colonne: number,
  reponse: number,
  itemsRead: number,
  timesOver: number,
): void {
  for (let i = 0; i < itemsRead; i++)
    questionBlock[reponse + i] =
      (questionBlock[reponse + i] as number) - timesOver * (questionBlock[colonne + i] as number);
}

function product(questionBlock: Float64Array, one: number, autre: number, itemsRead: number): number {
  let somme = 0;
  for (let i = 0; i < itemsRead; i++)
    somme += (questionBlock[one + i] as number) * (questionBlock[autre + i] as number);
  return somme;
}
