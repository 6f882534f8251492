import { excerpt } from './excerpts.ts';
import { superfluous } from './header.ts';
import type { CsvRecord, HeaderRead } from './table.ts';
import { writeCsv } from './table-writer.ts';

/** A cell for which its row is refused. `valeur` is what was typed, cut at 120 characters. */
export interface RefusedCell {
  readonly row: number;
  /** A column's name, or « colonne 40 » beyond the header. */
  readonly colonne: string;
  readonly valeur: string;
  readonly reason: string;
}

const SUPERFLUOUS = "Cellule au-delà de la dernière colonne de l'en-tête.";
const DOUBTFUL =
  'Guillemet mal placé : la cellule a pu avaler les lignes qui suivent. Doublez le guillemet, ou retirez-le.';

/** Tells of what makes a record doubtful as a whole, whatever its cells say. */
export function refuseRecord(
  { row, cells, doubtfulQuote }: CsvRecord,
  header: HeaderRead,
  refuse: (entree: () => RefusedCell) => void,
): void {
  for (const { colonne, valeur } of superfluous(cells, header))
    refuse(() => ({ row, colonne, valeur: excerpt(valeur), reason: SUPERFLUOUS }));
  if (!doubtfulQuote) return;
  const position = cells.findIndex((cellule) => cellule.includes('\n') && cellule.includes('"'));
  const colonne = header.colonnes[position] ?? `colonne ${position + 1}`;
  refuse(() => ({ row, colonne, valeur: excerpt(cells[position] ?? ''), reason: DOUBTFUL }));
}

/** The cells for which rows were refused, as a file. */
export function refusedCsv(refusedCells: readonly RefusedCell[]): string {
  const lignes = refusedCells.map(({ row, colonne, valeur, reason }) => [row, colonne, valeur, reason]);
  return writeCsv([['Ligne', 'Colonne', 'Valeur', 'Raison'], ...lignes]);
}
