import type { Remote } from 'comlink';
import type { ExerciseTasks } from '../../workers/exercises/tasks.ts';

/** Why there is no answer, in French. */
interface Trouble {
  readonly trouble: string;
}

const UNLOADED =
  "Une partie du site n'a pas été chargée. Ce que vous avez tapé est gardé : vérifiez votre connexion, puis réessayez.";

type Client = ReturnType<typeof import('../../workers/exercises/exercises-client.ts').createExercisesClient>;
let client: Client | undefined;

/** Asks the worker of exercises, which starts at the first question. Never rejects. */
export async function ask<T extends object>(
  question: (worker: Remote<ExerciseTasks>) => Promise<T>,
): Promise<T | Trouble> {
  const loaded = await import('../../workers/exercises/exercises-client.ts').catch(() => undefined);
  if (loaded === undefined) return { trouble: UNLOADED };
  client ??= loaded.createExercisesClient();
  const issue = await client.call(question);
  return issue.state === 'fini' ? issue.result : { trouble: issue.message };
}

export const isDone = <T extends object>(found: T | Trouble | undefined): found is T =>
  found !== undefined && !('trouble' in found);
