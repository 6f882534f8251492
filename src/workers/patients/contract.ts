import type {
  DecisionRead,
  FiguresPatients,
  Mapping,
  PatientHeader,
} from '../../population/patients/patients-table.ts';
import type { WordedCell } from '../../population/worded-cells.ts';
import type { BoundedList } from '../../tables/bounded-list.ts';
import type { LongClient } from '../long-contract.ts';

export type { Mapping } from '../../population/patients/patients-table.ts';

/** What is imported: a file of the reader, or the invented demonstration. */
export type SourcePatients = Blob | 'demonstration';

/** What a page shows of an import: plain data, small whatever the file. Lists are cut at 200; the counts are exact. */
export interface ResumePatients extends Omit<FiguresPatients, 'refusees'> {
  readonly refusees: BoundedList<WordedCell>;
  /** The first 200 lines that were read. */
  readonly decisions: readonly DecisionRead[];
}

/** Which list of the last import is asked for, as a CSV file. */
export type PatientsList = 'refusees' | 'decisions';

/** What the worker of a group's patients can be asked. It keeps the last import that ended well. */
export interface PatientsTasks {
  /** The header of a file, and the columns that it seems to have. */
  header(source: Blob): { readonly ok: true } & PatientHeader;
  /** Without a correspondence, columns are found by their exact names. */
  importFile(source: SourcePatients, mapping?: Mapping): ResumePatients;
  /**
   * The text of a CSV file: cells of refused rows, or what becomes of each line (`Ligne;id;Décision`), of the last import.
   * It ends nothing that is under way.
   */
  exportList(list: PatientsList): { readonly ok: true; readonly csv: string };
}

export type ClientPatients = LongClient<PatientsTasks>;
