import { addProducts, BLOCK, startOf } from './cross-products.ts';

/** What a regression works on. */
export interface System {
  /** At least one row. */
  readonly colonnes: readonly Float64Array[];
  readonly reponse: Float64Array;
  /** The rows that count, by rank; all of them when absent. */
  readonly lignes?: Uint32Array | undefined;
}

/** The normal equations of a system, each column taken around its mean; the response is the last column. */
export interface NormalEquations {
  /** The rows that they were summed over, where they are at hand. */
  readonly system?: System;
  readonly nombre: number;
  readonly moyennes: Float64Array;
  /** Sums of products of deviations, row by row, size × size. */
  readonly products: Float64Array;
  /** Columns plus one. */
  readonly taille: number;
}

const rowCount = ({ reponse, lignes }: System): number => lignes?.length ?? reponse.length;

/** Accumulates the normal equations in two passes: means, then products of deviations from them. */
export function accumulate(system: System): NormalEquations {
  const size = system.colonnes.length + 1;
  const number = rowCount(system);
  const moyennes = meansOf(system);
  const products = new Float64Array(size * size);
  const remainders = new Float64Array(size);
  byBlocks(system, moyennes, (questionBlock, itemsRead) => {
    for (let colonne = 0; colonne < size; colonne++) {
      const debut = startOf(colonne);
      let somme = 0;
      for (let i = debut; i < debut + itemsRead; i++) somme += questionBlock[i] as number;
      remainders[colonne] = (remainders[colonne] as number) + somme;
    }
    addProducts(questionBlock, itemsRead, size, products);
  });
  applyCorrection(products, remainders, size, number);
  return { system, nombre: number, moyennes, products, taille: size };
}

/**
 * Gives the rows by blocks of at most 128, as deviations from the given means: column c of the block starts at 128 c,
 * the response being the last. Reuses the block.
 */
export function byBlocks(
  { colonnes: columns, reponse, lignes }: System,
  moyennes: Float64Array,
  onBlock: (questionBlock: Float64Array, itemsRead: number) => void,
): void {
  const allOfThem = [...columns, reponse];
  const number = lignes?.length ?? reponse.length;
  const questionBlock = new Float64Array(allOfThem.length * BLOCK);
  for (let since = 0; since < number; since += BLOCK) {
    const itemsRead = Math.min(BLOCK, number - since);
    for (let c = 0; c < allOfThem.length; c++)
      fillIn(
        questionBlock,
        startOf(c),
        itemsRead,
        allOfThem[c] as Float64Array,
        since,
        lignes,
        moyennes[c] as number,
      );
    onBlock(questionBlock, itemsRead);
  }
}

function fillIn(
  questionBlock: Float64Array,
  debut: number,
  itemsRead: number,
  colonne: Float64Array,
  since: number,
  lignes: Uint32Array | undefined,
  moyenne: number,
): void {
  if (lignes === undefined)
    for (let i = 0; i < itemsRead; i++) questionBlock[debut + i] = (colonne[since + i] as number) - moyenne;
  else
    for (let i = 0; i < itemsRead; i++)
      questionBlock[debut + i] = (colonne[lignes[since + i] as number] as number) - moyenne;
}

function meansOf({ colonnes: columns, reponse, lignes }: System): Float64Array {
  const number = lignes?.length ?? reponse.length;
  return Float64Array.from([...columns, reponse], (colonne) => sumOf(colonne, number, lignes) / number);
}

/** By blocks too: a sum of sums of a few rows loses few digits. */
function sumOf(colonne: Float64Array, number: number, lignes: Uint32Array | undefined): number {
  let somme = 0;
  for (let since = 0; since < number; since += BLOCK) {
    const end = Math.min(since + BLOCK, number);
    let partial = 0;
    if (lignes === undefined) for (let i = since; i < end; i++) partial += colonne[i] as number;
    else for (let i = since; i < end; i++) partial += colonne[lignes[i] as number] as number;
    somme += partial;
  }
  return somme;
}

/** Takes off what the rounding of the means left, and fills the lower half. */
function applyCorrection(
  products: Float64Array,
  remainders: Float64Array,
  size: number,
  number: number,
): void {
  for (let row = 0; row < size; row++)
    for (let colonne = row; colonne < size; colonne++) {
      const place = row * size + colonne;
      const remainder = ((remainders[row] as number) * (remainders[colonne] as number)) / number;
      const corrected = (products[place] as number) - remainder;
      products[place] = corrected;
      products[colonne * size + row] = corrected;
    }
}
