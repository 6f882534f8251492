import { proxy } from 'comlink';
import type { LongClient, LongTasks, OnProgress } from './long-contract.ts';
import { superviseWorker, type WorkerOptions } from './supervised-worker.ts';

const LOST = "Le fichier n'est plus en mémoire : importez-le à nouveau.";
const WORDS = {
  silence: `L'import ou le calcul n'a plus donné signe de vie. ${LOST}`,
  stopped: `L'import ou le calcul s'est arrêté. ${LOST}`,
};

type Task = (request: unknown, onProgress: OnProgress, ...more: unknown[]) => Promise<never>;

/** A client of a worker of long tasks, which beats while it works: only silence, however long the task, ends it. */
export function createLongClient<T>(options: WorkerOptions): LongClient<T> {
  const { call, running } = superviseWorker<LongTasks<T>>(options, WORDS);

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
