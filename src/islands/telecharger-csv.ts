import { ecrireCsv } from '../csv/write.ts';
import { COLONNE_MODIFIES, type Modifie, modifieDit } from '../scenario/modifie.ts';
import { telecharger } from './telecharger.ts';

/** What is shown in a table, with a last column for what is not the cahier's in it, said on each line. */
export function telechargerCsv(
  [head = [], ...rows]: readonly (readonly string[])[],
  nom: string,
  modifies: readonly Modifie[] = [],
): void {
  const dits = modifies.map(modifieDit).join(' ; ');
  const lignes =
    dits === '' ? [head, ...rows] : [[...head, COLONNE_MODIFIES], ...rows.map((row) => [...row, dits])];
  telecharger(`ipep-${nom}.csv`, 'text/csv;charset=utf-8', ecrireCsv(lignes));
}
