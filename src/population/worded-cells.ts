import { type BoundedList, freeze } from '../tables/bounded-list.ts';
import { writeCsv } from '../tables/table-writer.ts';
import type { RefusedCell } from './cell-fault.ts';
import { cellFaultWords } from './cell-fault-words.ts';

/** A refused cell as a page shows it. */
export interface WordedCell {
  readonly row: number;
  readonly colonne: string;
  readonly valeur: string;
  /** In French: what is wrong, what to do. */
  readonly reason: string;
}

export const wordCell = ({ row, colonne, valeur, fault }: RefusedCell): WordedCell => ({
  row,
  colonne,
  valeur,
  reason: cellFaultWords(fault),
});

/** The first `most` of a list of refused cells, as a page shows them; the count stays exact. */
export function wordCells(refused: BoundedList<RefusedCell>, most: number): BoundedList<WordedCell> {
  const { total, keptOnes } = freeze(refused, most);
  return { total, keptOnes: keptOnes.map(wordCell) };
}

/** The cells for which rows were refused, as a file. */
export function refusedCsv(refusedCells: readonly RefusedCell[]): string {
  const lignes = refusedCells
    .map(wordCell)
    .map(({ row, colonne, valeur, reason }) => [row, colonne, valeur, reason]);
  return writeCsv([['Ligne', 'Colonne', 'Valeur', 'Raison'], ...lignes]);
}
