import type { FigureTable } from '../../figures/kit/table.ts';
import { shownText } from '../../french/shown-number.ts';
import { withModified } from '../../scenario/run/modified-column.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { triedCase } from '../../store/tried-case.ts';
import { withNumbers } from '../../tables/shown-numbers.ts';
import { type Row, writeCsv } from '../../tables/table-writer.ts';
import { download, fileStem } from './download.ts';
import { isStale, STALE_FILE } from './stale-figures.ts';
import { subjectOf } from './subject.ts';

/**
 * What is shown in a table beside a button, its amounts are numbers of the file. `changedOf` says what is not the
 * cahier's in a line, given its words. Says why it is not, where it is of before.
 */
export async function downloadShown(
  button: Element,
  table: Omit<FigureTable, 'caption'>,
  nom: string,
  changedOf: (line: readonly string[]) => readonly Modified[],
): Promise<string> {
  if (isStale(button)) return STALE_FILE;
  const { head, rows } = (await table.file?.()) ?? table;
  const label = triedCase.peek()?.label;
  const told = Object.entries({ ...subjectOf(button), ...(label !== undefined && { Cas: label }) });
  const [names, ...lines] = withNumbers(head, rows);
  const whole: readonly Row[] = [
    [...names, ...told.map(([name]) => name)],
    ...lines.map((line) => [...line, ...told.map(([, of]) => of)]),
  ];
  downloadCsv(
    withModified(whole, (line) => changedOf((rows[line] ?? []).map(shownText))),
    nom,
  );
  return '';
}

/** A table, its head first. */
export const downloadCsv = (table: readonly Row[], nom: string): void =>
  download(`${fileStem(nom)}.csv`, 'text/csv;charset=utf-8', writeCsv(table));
