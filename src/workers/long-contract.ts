/** How far a task is, both in its own unit (bytes of a file, resamples). */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Records read of a file, once there are some. */
  readonly lignes?: number;
}

export type OnProgress = (progress: Progress) => void;

/** A task that could not be done, worded by its worker: the words of faults weigh on no page. */
export interface TaskRefusal {
  readonly ok: false;
  readonly message: string;
  /** Whether the reader can say which columns are which, and ask again. */
  readonly colonnes?: boolean;
}

/** How a long task ends in the worker. */
export type TaskEnd<T> =
  | { readonly state: 'fini'; readonly result: T | TaskRefusal }
  | { readonly state: 'annule' };

/** How an asked task ends; whatever it is, what an earlier one gave is still there, save after a breakdown. */
export type TaskIssue<T> =
  | TaskEnd<T>
  /** The worker has been stopped: its rows are lost, and the file is to be imported again. */
  | { readonly state: 'panne'; readonly message: string };

/** A task of a contract, « request, and maybe more, gives result », as it is called: how far it is comes second. */
type Call<Task, End> = Task extends (request: infer R, ...more: infer M) => unknown
  ? undefined extends R
    ? (request?: R, onProgress?: OnProgress, ...more: M) => Promise<End>
    : (request: R, onProgress?: OnProgress, ...more: M) => Promise<End>
  : never;

type Result<Task> = Task extends (...input: never[]) => infer T ? T : never;

interface Cancel {
  /** Stops what is under way; what an earlier task gave stays. */
  undo(): void;
}

/** The tasks of a contract in their worker, one at a time. */
export type LongTasks<T> = { readonly [K in keyof T]: Call<T[K], TaskEnd<Result<T[K]>>> } & Cancel;

/** The same seen from a page. Nothing rejects; a new task ends the one under way as `annule`. */
export type LongClient<T> = { readonly [K in keyof T]: Call<T[K], TaskIssue<Result<T[K]>>> } & Cancel;
