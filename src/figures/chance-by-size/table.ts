import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** The chances of a size that changes nothing, each of one year: of an écart, of an évolution, of gains. */
export interface ChancesOfSize {
  readonly patients: number;
  readonly ecart: number;
  readonly evolution: number;
  readonly paid: number;
}

export interface ChanceBySizeData {
  /** From the smallest to the largest. */
  readonly curve: readonly ChancesOfSize[];
  /** The reader's sizes, with what the draws say of gains. */
  readonly sizes: readonly (ChancesOfSize & { readonly drawn: number })[];
}

/** One place of the curve in so many is in the table. */
const ONE_IN = 5;

/** Some places of a curve and the reader's own sizes, the smallest first; a size stands once. */
export function someSizes<T extends { readonly patients: number }>(
  curve: readonly T[],
  own: readonly T[],
): T[] {
  const known = new Set(own.map(({ patients }) => patients));
  const some = curve.filter(({ patients }, rank) => rank % ONE_IN === 0 && !known.has(patients));
  return [...some, ...own].sort((a, b) => a.patients - b.patients);
}

/** The same as a table: draws are of the reader's sizes alone. */
export function chanceBySizeTable({ curve, sizes }: ChanceBySizeData): FigureTable {
  const rows: readonly (ChancesOfSize & { readonly drawn?: number })[] = someSizes(curve, sizes);
  return {
    caption: "Chances d'une année, sans aucun effort (hypothèse H23)",
    head: ['Patients', "D'un écart", "D'une évolution", 'De gains reversés', 'Les mêmes, tirages'],
    rows: rows.map(({ patients, ecart, evolution, paid, drawn }) => [
      cells.count(patients),
      cells.chance(ecart),
      cells.chance(evolution),
      cells.chance(paid),
      drawn === undefined ? '' : cells.chance(drawn),
    ]),
  };
}
