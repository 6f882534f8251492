import { createLongClient } from '../long-client.ts';
import type { PatientsTasks } from './contract.ts';

/** The client of the worker of a group's patients, which starts at its first task. */
export const createPatientsClient = () =>
  createLongClient<PatientsTasks>({
    spawn: () =>
      new Worker(new URL('./patients-worker.ts', import.meta.url), { type: 'module', name: 'patients' }),
  });
