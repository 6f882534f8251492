import type { PosteId } from '../../../cahier/people/postes/all-postes.ts';
import { creerReponse } from '../../../islands/kit/form/form-answer.ts';
import {
  type ChampMoyenne,
  patientInvente,
  patientsInventes,
} from '../../../population/invented/depenses.ts';
import { creerFormulaire } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';

/** One patient's spending by item, and what counts of it. */
export const formulaire = creerFormulaire<PosteId>('ipep-depense/1', patientInvente);

export const reponse = creerReponse(formulaire, (saisi) => client.ask('depense', 'compterDepense', saisi));

/** Five patients, and the mean of those who are counted. */
export const formulaireMoyenne = creerFormulaire<ChampMoyenne>('ipep-moyenne/1', patientsInventes);

export const reponseMoyenne = creerReponse(formulaireMoyenne, (saisi) =>
  client.ask('moyenne', 'moyenneDePatients', saisi),
);
