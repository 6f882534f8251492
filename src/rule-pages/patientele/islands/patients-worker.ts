import { createPatientsClient } from '../../../workers/patients/patients-client.ts';
import { createPatients } from './patients-state.ts';

/** The patients of the page; their worker starts at the first import. */
export const patients = createPatients(createPatientsClient());
