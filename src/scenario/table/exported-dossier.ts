import { strToU8, zipSync } from 'fflate';
import { FRENCH, writeCsv } from '../../tables/table-writer.ts';
import type { Fault } from '../format/faults.ts';
import { fileName } from '../format/file-name.ts';
import { resultFields, resultTable } from '../format/result-lines.ts';
import type { Scenario } from '../format/scenario.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { evaluate } from '../run/evaluate.ts';
import { modifies } from '../run/modified-values.ts';
import { dictionaryCsv } from './data-dictionary.ts';

export type ExportedDossier =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

/**
 * The results of a dossier, as a ZIP of files that spreadsheets and programs read: what is given beside what comes of it, a
 * line a groupement and results year; what each column is; and the results as the command line writes them, with the totals
 * of a portfolio by year. The same bytes for the same dossier.
 */
export function exportedDossier(document: unknown, nom: string): ExportedDossier {
  const read = readScenario(document);
  if (!read.ok) return read;
  const { scenario } = read;
  const results = evaluate(scenario, 'exact');
  const files = {
    'resultats.csv': writeCsv([resultFields, ...resultTable(scenario, results)], FRENCH),
    'dictionnaire.csv': dictionaryCsv(FRENCH),
    'resultats.json': `${JSON.stringify(results, null, 2)}\n`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
  return { ok: true, name: `${fileName(nom)} - ${rulesName(scenario)}.zip`, bytes };
}

/** As many as a name of a file holds. */
const FEW = 3;

/** « regles du cahier », « regles modifiees tunnel, coefficientEcart et 2 autres »: the same dossier under others is told apart. */
export function rulesName(scenario: Scenario): string {
  const ids = modifies(scenario).map(({ id }) => id.replace('options.', ''));
  if (ids.length === 0) return 'regles du cahier';
  const others = ids.length > FEW ? ` et ${ids.length - FEW} autres` : '';
  return `regles modifiees ${ids.slice(0, FEW).join(', ')}${others}`;
}
