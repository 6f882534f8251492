import type {
  AnswersHeader,
  AnswersMapping,
  GroupIntervals,
  ResumeImport,
} from '../../population/questionnaire/answers-group.ts';
import type { LongClient } from '../long-contract.ts';

/** What is imported: a file of the reader, or the invented demonstration set. */
export type AnswersSource = Blob | 'demonstration';

/** Which list of the last import is asked for, as a CSV file. */
export type ExportedList = 'refusees' | 'incoherentes';

export interface IntervalsOptions {
  /** Resamples, 1 000 by default. */
  readonly tirages?: number;
  readonly graine?: number;
}

/** What the worker of a group's answers can be asked. It keeps the rows of the last import that ended well. */
export interface QuestionnaireTasks {
  /** The header of a file, and the columns that it seems to have. */
  header(source: Blob): { readonly ok: true } & AnswersHeader;
  /** Without a correspondence, columns are found by their names. */
  importFile(source: AnswersSource, mapping?: AnswersMapping): ResumeImport;
  /** Bootstrap intervals of the last import. */
  intervals(options?: IntervalsOptions): { readonly ok: true } & GroupIntervals;
  /**
   * The text of a CSV file: cells of refused rows, or incoherent answers, of the last import. It ends nothing that is
   * under way.
   */
  exportList(list: ExportedList): { readonly ok: true; readonly csv: string };
}

export type ClientPopulation = LongClient<QuestionnaireTasks>;
