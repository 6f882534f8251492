import { groupementFaultWords } from '../../../src/scenario/table/groupement-fault-words.ts';
import { readPastedTable, readTable, type TableOptions } from '../../../src/scenario/table/table-scenario.ts';

/** A groupement of one results year, as a table writes it: header, base year, year. */
export const HEADER =
  'groupement;premiere_annee;annee;patients;depense_reelle;depense_ajustee;score;maximum;credits;appreciation';
export const BASE = 'Les Tilleuls;2019;2018;11800;2400;2450;;;;0,1';
export const YEAR = 'Les Tilleuls;2019;2019;12000;2420;2500;48;120;;0,1';

/** A table of these rows under the header of the format. */
export const table = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');

/** The faults of a table, each as [line, column, value, code]; throws where it has none. */
export async function faultsOf(text: string, options?: TableOptions) {
  const read = await readPastedTable(text, options);
  if (read.ok) throw new Error('a table without a fault');
  return read.faults.map(({ line, column, received, code }) => [line, column, received, code]);
}

/** The same, as [line, column, words]. */
export async function wordsOf(text: string) {
  const read = await readPastedTable(text);
  if (read.ok) throw new Error('a table without a fault');
  return read.faults.map((fault) => [
    fault.line,
    fault.column,
    groupementFaultWords(fault).replace(/[\u00a0\u202f]/g, ' '),
  ]);
}

/** The scenario of a table of bytes or of text; throws with its faults. */
export async function scenarioOfTable(table: string | Uint8Array, options?: TableOptions) {
  const read =
    typeof table === 'string' ? await readPastedTable(table, options) : await readTable(once(table), options);
  if (!read.ok) throw new Error(read.faults.map(groupementFaultWords).join('\n'));
  return read;
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
