import { calculationBreakdown } from '../breakdown-words.ts';
import { superviseWorker } from '../supervised-worker.ts';
import type { ExerciseTasks } from './tasks.ts';

/** The worker of exercises, which starts at the first question. */
export const createExercisesClient = () =>
  superviseWorker<ExerciseTasks>(
    {
      spawn: () =>
        new Worker(new URL('./exercises-worker.ts', import.meta.url), { type: 'module', name: 'exercices' }),
    },
    calculationBreakdown,
  );
