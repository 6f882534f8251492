import { createPatientsClient } from '../../../workers/patients/patients-client.ts';
import { creerPatients } from './patients-state.ts';

/** The patients of the page; their worker starts at the first import. */
export const patients = creerPatients(createPatientsClient());
