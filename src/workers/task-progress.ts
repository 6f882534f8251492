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
  /** Whether the reader can say which columns are which, and ask again. */
  readonly colonnes?: boolean;
}

/** How an asked task ends; whatever it is, what an earlier one gave is still there, save after a breakdown. */
export type IssueTache<T> =
  | { readonly etat: 'fini'; readonly resultat: T | RefusTache }
  | { readonly etat: 'annule' }
  /** The worker has been stopped: its rows are lost, and the file is to be imported again. */
  | { readonly etat: 'panne'; readonly message: string };
