import { creerReponse } from '../../../islands/kit/form/form-answer.ts';
import type { ChampEligibilite } from '../../../population/eligibilite/candidate.ts';
import { candidatInvente } from '../../../population/invented/invented-candidate.ts';
import { creerFormulaire } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';

/** What a candidate says of his group, and what the cahier answers. */
export const formulaire = creerFormulaire<ChampEligibilite>('ipep-eligibilite/1', candidatInvente);

export const reponse = creerReponse(formulaire, (saisi) => client.ask('eligibilite', 'eligibilite', saisi));
