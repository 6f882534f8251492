import type { Remote } from 'comlink';
import type { SupervisedWorker } from '../../workers/supervised-worker.ts';

/** Why there is no answer, in French. */
export interface Trouble {
  readonly trouble: string;
}

const UNLOADED =
  "Une partie du site n'a pas été chargée. Ce que vous avez tapé est gardé : vérifiez votre connexion, puis réessayez.";

/** Asks a worker, whose client is fetched, and which starts, at the first question. Never rejects. */
export function asker<Tasks>(load: () => Promise<SupervisedWorker<Tasks>>) {
  let client: SupervisedWorker<Tasks> | undefined;
  return async <T extends object>(question: (worker: Remote<Tasks>) => Promise<T>): Promise<T | Trouble> => {
    const loaded = client ?? (await load().catch(() => undefined));
    if (loaded === undefined) return { trouble: UNLOADED };
    client ??= loaded;
    const issue = await client.call(question);
    return issue.state === 'fini' ? issue.result : { trouble: issue.message };
  };
}

export const isDone = <T extends object>(found: T | Trouble | undefined): found is T =>
  found !== undefined && !('trouble' in found);
