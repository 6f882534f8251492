import { candidatInvente } from '../../population/eligibilite/exemple.ts';
import type { ChampEligibilite } from '../../population/eligibilite/types.ts';
import { creerFormulaire } from '../../store/formulaire.ts';
import { client } from '../../store/index.ts';
import { creerReponse } from '../formulaire/reponse.ts';

/** What a candidate says of his group, and what the cahier answers. */
export const formulaire = creerFormulaire<ChampEligibilite>('ipep-eligibilite/1', candidatInvente);

export const reponse = creerReponse(formulaire, (saisi) => client.ask('eligibilite', 'eligibilite', saisi));
