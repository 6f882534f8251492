import { asker } from '../kit/asked-worker.ts';

/** Asks the worker of exercises. */
export const ask = asker(async () =>
  (await import('../../workers/exercises/exercises-client.ts')).createExercisesClient(),
);
