import { type Modified, withModified } from '../../scenario/run/modified-value.ts';
import { triedCase } from '../../store/tried-case.ts';
import { type Row, writeCsv } from '../../tables/table-writer.ts';
import { download, fileStem } from './download.ts';
import { withNumbers } from './shown-numbers.ts';
import { isStale, STALE_FILE } from './stale-figures.ts';

/** What is shown in a table beside a button, its head first: its amounts are numbers of the file. Says why it is not, where it is of before. */
export function downloadShown(
  button: Element,
  table: readonly (readonly string[])[],
  nom: string,
  modifies?: readonly Modified[],
): string {
  if (isStale(button)) return STALE_FILE;
  downloadCsv(withNumbers(table), nom, modifies);
  return '';
}

/** A table, its head first, with what is not the cahier's in it, and the case that it is of. */
export function downloadCsv(table: readonly Row[], nom: string, modifies: readonly Modified[] = []): void {
  const label = triedCase.peek()?.label;
  const told = label === undefined ? table : table.map((row, rank) => [...row, rank === 0 ? 'Cas' : label]);
  download(`${fileStem(nom)}.csv`, 'text/csv;charset=utf-8', writeCsv(withModified(told, modifies)));
}
