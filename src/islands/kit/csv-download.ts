import { captionOf, type FigureTable } from '../../figures/kit/table.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { withNumbers } from '../../tables/shown-numbers.ts';
import { withNotes } from '../../tables/table-notes.ts';
import { type Row, writeCsv } from '../../tables/table-writer.ts';
import { download, fileStem } from './download.ts';
import { isStale, STALE_FILE } from './stale-figures.ts';
import { notesOf } from './subject.ts';

/**
 * What is shown in a table beside a button: its amounts are numbers of the file, digit for digit; what they are, and whose,
 * stands under them. Says why it is not, where it is of before.
 */
export async function downloadShown(
  button: Element,
  table: FigureTable,
  nom: string,
  modifies: readonly Modified[],
): Promise<string> {
  if (isStale(button)) return STALE_FILE;
  const { head, rows } = (await table.file?.()) ?? table;
  const notes = [frenchSpacing(captionOf(table)), ...notesOf(button, modifies)];
  downloadCsv(withNotes(withNumbers(head.map(frenchSpacing), rows), notes), nom);
  return '';
}

/** A table, its head first. */
export const downloadCsv = (table: readonly Row[], nom: string): void =>
  download(`${fileStem(nom)}.csv`, 'text/csv;charset=utf-8', writeCsv(table));
