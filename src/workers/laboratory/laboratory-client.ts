import { createLongClient } from '../long-client.ts';
import type { LaboratoryTasks } from './contract.ts';

/** The client of the worker of the regression laboratory, which starts at its first task. */
export const createLaboratoryClient = () =>
  createLongClient<LaboratoryTasks>({
    spawn: () =>
      new Worker(new URL('./laboratory-worker.ts', import.meta.url), { type: 'module', name: 'laboratoire' }),
  });
