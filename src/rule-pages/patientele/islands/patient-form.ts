import { creerReponse } from '../../../islands/kit/form/form-answer.ts';
import { type ChampPatient, patientExemple } from '../../../population/invented/invented-patient.ts';
import { creerFormulaire } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';

/** The patient of the page, and what becomes of him. */
export const formulaire = creerFormulaire<ChampPatient>('ipep-patient/1', patientExemple);

export const reponse = creerReponse(formulaire, (saisi) => client.ask('patient', 'attribuer', saisi));
