import { createLaboratoryClient } from '../../../workers/laboratory/laboratory-client.ts';
import { createPatientsClient } from '../../../workers/patients/patients-client.ts';
import { createLaboratory } from './laboratory-state.ts';

/** The laboratory of the page; its worker starts at the first run. */
export const laboratory = createLaboratory(createLaboratoryClient());

/** Reads the headers of tables of patients, so that their columns can be chosen; its worker starts at the first file. */
export const headers = createPatientsClient();
