import { createAdjustmentClient } from '../../../workers/adjustment/adjustment-client.ts';
import { createPatientsClient } from '../../../workers/patients/patients-client.ts';
import { createBench } from './bench-state.ts';

/** The bench of the page; its worker starts at the first run. */
export const bench = createBench(createAdjustmentClient());

/** Reads the headers of tables of patients, so that their columns can be chosen; its worker starts at the first file. */
export const headers = createPatientsClient();
