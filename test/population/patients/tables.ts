import {
  type ImportationPatients,
  importPatients,
} from '../../../src/population/patients/patients-import.ts';
import type { ReadingOptions } from '../../../src/population/patients/patients-reader.ts';
import {
  type PatientColumn,
  requiredPatientColumns,
} from '../../../src/population/patients/patients-table.ts';
import { tableFaultWords } from '../../../src/tables/table-fault-words.ts';
import { encode, pieces } from '../../tables/bytes.ts';

type Cells = { readonly [C in PatientColumn]?: string } & Readonly<Record<`pathologie_${string}`, string>>;

/** A patient whom the first criterion counts, and who costs nothing. */
const plain: Readonly<Record<(typeof requiredPatientColumns)[number], string>> = {
  age: '40',
  sexe: 'H',
  ald: '0',
  cmuc: '0',
  acs: '0',
  ame: '0',
  medecin_traitant_du_groupement: '1',
  remboursements: '1',
  consultations_groupement: '0',
  soins_de_ville: '0',
  medicaments: '0',
  hopital_public: '0',
  hopital_prive: '0',
};

/** A table of patients who differ from the plain one; its columns are the required ones, then those that come up. */
export function table(patients: readonly Cells[], separator = ';'): string {
  const columns = [...new Set([...requiredPatientColumns, ...patients.flatMap((each) => Object.keys(each))])];
  const cell = (text: string): string => (text.includes(separator) ? `"${text}"` : text);
  const rows = patients.map((each) => {
    const cells: Readonly<Record<string, string>> = { ...plain, ...each };
    return columns.map((column) => cell(cells[column] ?? '')).join(separator);
  });
  return `${[columns.join(separator), ...rows].join('\n')}\n`;
}

export const read = (text: string, options?: ReadingOptions, size?: number) =>
  importPatients(pieces(encode(text, 'utf-8'), size), options);

/** Imports a text that is no refusal. */
export async function imported(text: string, options?: ReadingOptions): Promise<ImportationPatients> {
  const result = await read(text, options);
  if (!result.ok) throw new Error(tableFaultWords(result.fault));
  return result;
}

/** Imports patients who differ from the plain one. */
export const importedOf = (...patients: readonly Cells[]) => imported(table(patients));

/** What becomes of each patient, in order. */
export const decisionsOf = ({ register }: ImportationPatients) =>
  Array.from({ length: register.nombre }, (_, rank) => register.read(rank).decision);
