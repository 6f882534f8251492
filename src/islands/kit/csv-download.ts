import { type Modifie, withModified } from '../../scenario/run/changed-value.ts';
import { ecrireCsv } from '../../tables/table-writer.ts';
import { telecharger } from './download.ts';

/** What is shown in a table, its head first, with what is not the cahier's in it. */
export function telechargerCsv(
  table: readonly (readonly string[])[],
  nom: string,
  modifies: readonly Modifie[] = [],
): void {
  telecharger(`ipep-${nom}.csv`, 'text/csv;charset=utf-8', ecrireCsv(withModified(table, modifies)));
}
