import { type Remote, releaseProxy, wrap } from 'comlink';
import type { BreakdownWords } from './breakdown-words.ts';
import { waitPatiently } from './sleep-proof-wait.ts';

export interface WorkerOptions {
  readonly spawn: () => Worker;
  /** Milliseconds without an answer nor a sign of life after which the worker is given up. */
  readonly patience?: number;
}

/** How a call ends. */
type Ended<T> =
  | { readonly state: 'fini'; readonly result: T }
  | { readonly state: 'panne'; readonly message: string };

/** A worker seen from a page. Nothing rejects. */
export interface SupervisedWorker<Tasks> {
  /** `alive` is for a task's signs of life: it starts the patience again, and says whether the call still counts. */
  call<T>(run: (remote: Remote<Tasks>, alive: () => boolean) => Promise<T>): Promise<Ended<T>>;
  /** The worker, if it runs. */
  running(): Remote<Tasks> | undefined;
  /** Ends the worker, and the memory that it holds, whatever it is doing: what was asked of it breaks down. */
  end(): void;
  /** Tells of every breakdown, whichever call it ends. */
  onBreakdown(tell: (message: string) => void): void;
}

/** A worker that starts at the first call, is given up when it breaks or falls silent, and starts again at the next call. */
export function superviseWorker<Tasks>(
  { spawn, patience = 10_000 }: WorkerOptions,
  { silence, stopped }: BreakdownWords,
): SupervisedWorker<Tasks> {
  let current: { readonly worker: Worker; readonly remote: Remote<Tasks> } | undefined;
  const pending = new Set<(message: string) => void>();
  const listeners: ((message: string) => void)[] = [];

  const stop = (message: string): void => {
    current?.remote[releaseProxy]();
    current?.worker.terminate();
    current = undefined;
    for (const tell of [...pending, ...listeners]) tell(message);
  };

  const start = (): Remote<Tasks> => {
    if (current !== undefined) return current.remote;
    const worker = spawn();
    const broken = (): void => {
      if (current?.worker === worker) stop(stopped);
    };
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
    current = { worker, remote: wrap<Tasks>(worker) };
    return current.remote;
  };

  return {
    running: () => current?.remote,
    end: () => stop(stopped),
    onBreakdown: (tell) => void listeners.push(tell),
    call: <T>(run: (remote: Remote<Tasks>, alive: () => boolean) => Promise<T>) =>
      new Promise<Ended<T>>((resolve) => {
        const wait = waitPatiently(patience, () => stop(silence));
        const end = (issue: Ended<T>): void => {
          wait.cease();
          pending.delete(breakdown);
          resolve(issue);
        };
        const breakdown = (message: string): void => end({ state: 'panne', message });
        const alive = (): boolean => {
          if (!pending.has(breakdown)) return false;
          wait.startOver();
          return true;
        };
        pending.add(breakdown);
        // A worker that a browser refuses to start throws at once.
        new Promise<T>((done) => done(run(start(), alive))).then(
          (result) => end({ state: 'fini', result }),
          () => stop(stopped),
        );
      }),
  };
}
