import { type Modified, withModified } from '../../scenario/run/modified-value.ts';
import { writeCsv } from '../../tables/table-writer.ts';
import { download } from './download.ts';

/** What is shown in a table, its head first, with what is not the cahier's in it. */
export function downloadCsv(
  table: readonly (readonly string[])[],
  nom: string,
  modifies: readonly Modified[] = [],
): void {
  download(`ipep-${nom}.csv`, 'text/csv;charset=utf-8', writeCsv(withModified(table, modifies)));
}
