import type { List } from '../../tables/bounded-list.ts';
import type { TableInput } from '../../tables/table.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import type { RefusedCell } from '../cell-fault.ts';
import { ranks } from '../patients/patient-line.ts';
import { type PatientsReading, readPatients } from '../patients/patients-reader.ts';
import type { Mapping, PatientColumn } from '../patients/patients-table.ts';
import { createIncreasingSeries, type IncreasingSeries } from './growing-array.ts';
import { type VariableDuCahier, variables } from './model.ts';
import type { Sample } from './sample.ts';

/** The column of a table of patients that gives a variable. */
export const columnOf: Readonly<Record<VariableDuCahier, PatientColumn>> = {
  age: 'age',
  femme: 'sexe',
  ald: 'ald',
  cmuc: 'cmuc',
  acs: 'acs',
  apl: 'apl',
  defavorisation: 'defavorisation',
};

/** Those that a table may lack, as it may know nothing of towns. */
export const optionalNames: readonly VariableDuCahier[] = ['apl', 'defavorisation'];

/** What counts of the spending, whose sum is the response. */
export const countedOnes = ['soins_de_ville', 'medicaments', 'hopital_public', 'hopital_prive'] as const;

export interface FileOptions {
  /** The variables wanted, all of which the table must have; by default those of the seven that it has. */
  readonly requested?: readonly VariableDuCahier[] | undefined;
  readonly mapping?: Mapping | undefined;
  readonly refusees?: List<RefusedCell> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((octets: number, lignes: number) => void) | undefined;
}

/** Patients read from a table, and how. */
export interface FileRead {
  readonly ok: true;
  readonly sample: Sample;
  readonly reading: PatientsReading;
  /** Rows with the AME, when the table says it: they are in the sample. */
  readonly ame: number;
  /** Variables that the table has not, among those wanted by default. */
  readonly absentOnes: readonly VariableDuCahier[];
}

/**
 * Reads from a table of patients (/formats/) what a fit needs: the variables, and the spending that counts. Only
 * these columns are asked for and read; a row with one of their cells unreadable is refused whole.
 */
export async function readFile(
  input: TableInput,
  { requested, mapping, refusees: refusedCells, signal, onProgress }: FileOptions = {},
): Promise<FileRead | TableRefusal> {
  const wantedVariables = requested ?? variables;
  const requiredVariables = requested ?? variables.filter((variable) => !optionalNames.includes(variable));
  const depense = createIncreasingSeries();
  let present: readonly { readonly variable: VariableDuCahier; readonly valeurs: IncreasingSeries }[] = [];
  let ame = 0;
  const reading = await readPatients(input, {
    mapping,
    requiredNames: [...requiredVariables.map((variable) => columnOf[variable]), ...countedOnes],
    itemsRead: [...wantedVariables.map((variable) => columnOf[variable]), ...countedOnes, 'ame'],
    ...(refusedCells && { refusees: refusedCells }),
    signal,
    onProgress,
    onColumns: (itemsRead) => {
      present = wantedVariables
        .filter((variable) => itemsRead.present.has(columnOf[variable]))
        .map((variable) => ({ variable, valeurs: createIncreasingSeries() }));
    },
    surPatient: ({ numbers }) => {
      for (const { variable, valeurs } of present) valeurs.add(numbers[ranks[columnOf[variable]]] as number);
      depense.add(countedOnes.reduce((somme, colonne) => somme + (numbers[ranks[colonne]] as number), 0));
      ame += numbers[ranks.ame] as number;
    },
  });
  if (!reading.ok) return reading;
  const columns = Object.fromEntries(present.map(({ variable, valeurs }) => [variable, valeurs.fin()]));
  const valeurs = depense.fin();
  return {
    ok: true,
    sample: { patients: valeurs.length, depense: valeurs, colonnes: columns },
    reading,
    ame,
    absentOnes: wantedVariables.filter((variable) => columns[variable] === undefined),
  };
}
