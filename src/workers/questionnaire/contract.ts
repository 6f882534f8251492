import type {
  CorrespondanceReponses,
  EnTeteReponses,
  IntervallesGroupe,
  ResumeImport,
} from '../../population/questionnaire/answers-group.ts';
import type { IssueTache, SurProgres } from '../task-progress.ts';

/** What is imported: a file of the reader, or the invented demonstration set. */
export type SourceReponses = Blob | 'demonstration';

/** Which list of the last import is asked for, as a CSV file. */
export type ListeExportee = 'refusees' | 'incoherentes';

export interface OptionsIntervalles {
  /** Resamples, 1 000 by default. */
  readonly tirages?: number;
  readonly graine?: number;
}

/**
 * The second worker, seen from a page: one import at a time, whose rows stay in the worker. Nothing rejects.
 * A new import or interval ends the one under way as `annule`.
 */
export interface ClientPopulation {
  /** The header of a file, and the columns that it seems to have. */
  entete(source: Blob): Promise<IssueTache<{ readonly ok: true } & EnTeteReponses>>;
  /** Without a correspondence, columns are found by their names. */
  importer(
    source: SourceReponses,
    surProgres?: SurProgres,
    correspondance?: CorrespondanceReponses,
  ): Promise<IssueTache<ResumeImport>>;
  /** Bootstrap intervals of the last import. */
  intervalles(
    options?: OptionsIntervalles,
    surProgres?: SurProgres,
  ): Promise<IssueTache<{ readonly ok: true } & IntervallesGroupe>>;
  /** The text of a CSV file: cells of refused rows, or incoherent answers, of the last import. */
  exporter(liste: ListeExportee): Promise<IssueTache<{ readonly ok: true; readonly csv: string }>>;
  /** Stops what is under way; the last import stays. */
  annuler(): void;
}
