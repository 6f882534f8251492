import { creerClientPatients } from '../../../workers/patients/patients-client.ts';
import { creerPatients } from './patients-state.ts';

/** The patients of the page; their worker starts at the first import. */
export const patients = creerPatients(
  creerClientPatients({
    spawn: () =>
      new Worker(new URL('../../../workers/patients/worker.ts', import.meta.url), {
        type: 'module',
        name: 'patients',
      }),
  }),
);
