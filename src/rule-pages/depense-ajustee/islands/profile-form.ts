import { openForm } from '../../../islands/kit/form/page-form.ts';
import { trialsOf } from '../../../islands/kit/form/trials.tsx';
import { publishedModel } from '../../../population/adjustment/model-form.ts';
import { depenseAjustee } from '../calculator.ts';

/** One patient, and the model that is applied to him. */
export const form = openForm<'depenseDuModele'>(depenseAjustee);

export const { formState, reponse } = form;

/** Profiles to try on the published coefficients: what the reader had completed comes back with « Revenir ». */
export const ProfileTrials = trialsOf(formState, publishedModel);
