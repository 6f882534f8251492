import { createLongClient } from '../long-client.ts';
import type { AdjustmentTasks } from './contract.ts';

/** The client of the worker of the adjustment bench, which starts at its first task. */
export const createAdjustmentClient = () =>
  createLongClient<AdjustmentTasks>({
    spawn: () =>
      new Worker(new URL('./adjustment-worker.ts', import.meta.url), { type: 'module', name: 'ajustement' }),
  });
