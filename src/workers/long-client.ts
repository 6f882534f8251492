import { proxy } from 'comlink';
import { longBreakdown } from './breakdown-words.ts';
import type { LongClient, LongTasks, OnProgress } from './long-contract.ts';
import { superviseWorker, type WorkerOptions } from './supervised-worker.ts';

type Task = (request: unknown, onProgress: OnProgress, ...more: unknown[]) => Promise<never>;

/** A client of a worker of long tasks, which beats while it works: only silence, however long the task, ends it. */
export function createLongClient<T>(options: WorkerOptions): LongClient<T> {
  const { call, running } = superviseWorker<LongTasks<T>>(options, longBreakdown);

  const ask =
    (name: string) =>
    async (request: unknown, onProgress?: OnProgress, ...more: unknown[]): Promise<unknown> => {
      const issue = await call((remote, alive) => {
        const hear: OnProgress = (progress) => alive() && onProgress?.(progress);
        return (Reflect.get(remote as object, name) as Task)(request, proxy(hear), ...more);
      });
      return issue.state === 'fini' ? issue.result : issue;
    };

  const undo = (): void => void (running() as { undo(): Promise<void> } | undefined)?.undo().catch(() => {});

  // Each task by its name, as comlink has them: the contract alone says which there are.
  return new Proxy({ undo } as LongClient<T>, {
    get: (own, name) => Reflect.get(own, name) ?? ask(String(name)),
  });
}
