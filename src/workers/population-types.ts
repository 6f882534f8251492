import type { IntervallesGroupe, ResumeImport } from '../population/questionnaire/types.ts';

/** What is imported: a file of the reader, or the invented demonstration set. */
export type SourceReponses = Blob | 'demonstration';

/** How far a task is, both in its own unit (bytes of a file, resamples). */
export interface Progres {
  readonly fait: number;
  readonly total: number;
  /** Records read of a file, once there are some. */
  readonly lignes?: number;
}

export type SurProgres = (progres: Progres) => void;

/** A task that could not be done, in a French sentence. */
export interface RefusTache {
  readonly ok: false;
  readonly message: string;
}

/** How an asked task ends; whatever it is, what an earlier import gave is still there, save after a breakdown. */
export type IssuePopulation<T> =
  | { readonly etat: 'fini'; readonly resultat: T | RefusTache }
  | { readonly etat: 'annule' }
  /** The worker has been stopped: its rows are lost, and the file is to be imported again. */
  | { readonly etat: 'panne'; readonly message: string };

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
  importer(source: SourceReponses, surProgres?: SurProgres): Promise<IssuePopulation<ResumeImport>>;
  /** Bootstrap intervals of the last import. */
  intervalles(
    options?: OptionsIntervalles,
    surProgres?: SurProgres,
  ): Promise<IssuePopulation<{ readonly ok: true } & IntervallesGroupe>>;
  /** The text of a CSV file: cells of refused rows, or incoherent answers, of the last import. */
  exporter(liste: ListeExportee): Promise<IssuePopulation<{ readonly ok: true; readonly csv: string }>>;
  /** Stops what is under way; the last import stays. */
  annuler(): void;
}
