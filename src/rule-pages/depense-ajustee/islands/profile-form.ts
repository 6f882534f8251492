import { creerReponse } from '../../../islands/kit/form/form-answer.ts';
import { type ChampAjustee, departAjustee } from '../../../population/adjustment/model-form.ts';
import { creerFormulaire } from '../../../store/form.ts';
import { client } from '../../../store/page-store.ts';

/** One patient, and the model that is applied to him: the published one, as its reader completes it. */
export const formulaire = creerFormulaire<ChampAjustee>('ipep-depense-ajustee/1', departAjustee);

export const reponse = creerReponse(formulaire, (saisi) =>
  client.ask('depense-ajustee', 'depenseDuModele', saisi),
);
