import type { RecordFault } from './cell-fault.ts';
import { columnBeyond } from './column-words.ts';
import { excerpt } from './excerpts.ts';
import { superfluous } from './header.ts';
import type { CsvRecord, HeaderRead } from './table.ts';

/** A cell for which its row is refused. `valeur` is what was typed, cut at 120 characters. */
export interface Refused<Fault> {
  readonly row: number;
  /** A column's name, or « colonne 40 » beyond the header. */
  readonly colonne: string;
  readonly valeur: string;
  readonly fault: Fault;
}

/** Tells of what makes a record doubtful as a whole, whatever its cells say. */
export function refuseRecord(
  { row, cells, doubtfulQuote }: CsvRecord,
  header: HeaderRead,
  refuse: (entree: () => Refused<RecordFault>) => void,
): void {
  for (const { colonne, valeur } of superfluous(cells, header))
    refuse(() => ({ row, colonne, valeur: excerpt(valeur), fault: { code: 'superfluous-cell' } }));
  if (!doubtfulQuote) return;
  const position = cells.findIndex((cellule) => cellule.includes('\n') && cellule.includes('"'));
  const colonne = header.colonnes[position] ?? columnBeyond(position + 1);
  refuse(() => ({
    row,
    colonne,
    valeur: excerpt(cells[position] ?? ''),
    fault: { code: 'doubtful-quote' },
  }));
}
