import { creerClientLaboratoire } from '../../../workers/laboratory/laboratory-client.ts';
import { creerClientPatients } from '../../../workers/patients/patients-client.ts';
import { creerLaboratoire } from './laboratory-state.ts';

/** The laboratory of the page; its worker starts at the first run. */
export const laboratoire = creerLaboratoire(
  creerClientLaboratoire({
    spawn: () =>
      new Worker(new URL('../../../workers/laboratory/worker.ts', import.meta.url), {
        type: 'module',
        name: 'laboratoire',
      }),
  }),
);

/** Reads the headers of tables of patients, so that their columns can be chosen; its worker starts at the first file. */
export const entetes = creerClientPatients({
  spawn: () =>
    new Worker(new URL('../../../workers/patients/worker.ts', import.meta.url), {
      type: 'module',
      name: 'patients',
    }),
});
