import type { Remote } from 'comlink';
import { calculationBreakdown } from './breakdown-words.ts';
import type { OnProgress } from './long-contract.ts';
import { superviseWorker, type WorkerOptions } from './supervised-worker.ts';

/** How a job ends: with the result of each piece, replaced or stopped, or in a breakdown, said in French. */
export type PoolIssue<R> =
  | { readonly state: 'fini'; readonly results: readonly R[] }
  | { readonly state: 'annule' }
  | { readonly state: 'panne'; readonly message: string };

/** Some workers that share out the pieces of one job. */
export interface WorkerPool<Tasks> {
  /**
   * Does each piece on whichever worker is free; results come in the order of the pieces, whoever did them. A new job takes
   * the place of the one under way, which ends as `annule`. Nothing rejects; workers start when there are pieces for them.
   */
  run<P, R>(
    pieces: readonly P[],
    ask: (worker: Remote<Tasks>, piece: P) => Promise<R>,
    onProgress?: OnProgress,
  ): Promise<PoolIssue<R>>;
  /** Stops the job under way: the pieces in hand end, no other is begun. */
  undo(): void;
}

/** As many workers as there are cores, and no more than help. */
export const poolSize = (cores = globalThis.navigator?.hardwareConcurrency ?? 1): number =>
  Math.min(8, Math.max(1, cores));

/** A pool of so many workers, each given up and started again on its own. */
export function createWorkerPool<Tasks>(options: WorkerOptions, size: number): WorkerPool<Tasks> {
  const workers = Array.from({ length: size }, () => superviseWorker<Tasks>(options, calculationBreakdown));
  let latest = 0;

  return {
    undo: () => void latest++,
    async run<P, R>(
      pieces: readonly P[],
      ask: (worker: Remote<Tasks>, piece: P) => Promise<R>,
      onProgress: OnProgress = () => {},
    ): Promise<PoolIssue<R>> {
      latest += 1;
      const own = latest;
      const results: R[] = [];
      let [next, done] = [0, 0];
      let broken: string | undefined;
      onProgress({ done, total: pieces.length });
      const serve = async ({ call }: (typeof workers)[number]): Promise<void> => {
        while (own === latest && broken === undefined && next < pieces.length) {
          const rank = next;
          next += 1;
          const issue = await call((remote) => ask(remote, pieces[rank] as P));
          if (issue.state === 'panne') {
            broken = issue.message;
            return;
          }
          results[rank] = issue.result;
          done += 1;
          if (own === latest) onProgress({ done, total: pieces.length });
        }
      };
      await Promise.all(workers.slice(0, pieces.length).map(serve));
      if (own !== latest) return { state: 'annule' };
      return broken === undefined ? { state: 'fini', results } : { state: 'panne', message: broken };
    },
  };
}
