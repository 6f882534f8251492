import { createWorkerPool, poolSize } from '../worker-pool.ts';
import type { LaboratoryTasks } from './tasks.ts';

/** The workers of the pages of the laboratory, which start at the first job. */
export const createLaboratoryPool = () =>
  createWorkerPool<LaboratoryTasks>(
    {
      spawn: () =>
        new Worker(new URL('./laboratory-worker.ts', import.meta.url), {
          type: 'module',
          name: 'laboratoire',
        }),
    },
    poolSize(),
  );
