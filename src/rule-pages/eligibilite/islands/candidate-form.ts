import { openForm } from '../../../islands/kit/form/page-form.ts';
import { trialsOf } from '../../../islands/kit/form/trials.tsx';
import { eligibilite } from '../calculator.ts';

/** What a candidate says of his group, and what the cahier answers. */
export const form = openForm<'eligibilite'>(eligibilite);

export const { formState, reponse } = form;

/** Candidates on the edge. */
export const CandidateTrials = trialsOf(formState);
