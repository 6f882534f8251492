import { type ChampAjustee, departAjustee } from '../../population/ajustement/formulaire.ts';
import { creerFormulaire } from '../../store/formulaire.ts';
import { client } from '../../store/index.ts';
import { creerReponse } from '../formulaire/reponse.ts';

/** One patient, and the model that is applied to him: the published one, as its reader completes it. */
export const formulaire = creerFormulaire<ChampAjustee>('ipep-depense-ajustee/1', departAjustee);

export const reponse = creerReponse(formulaire, (saisi) =>
  client.ask('depense-ajustee', 'depenseDuModele', saisi),
);
