import { openForm } from '../../../islands/kit/form/page-form.ts';
import { trialsOf } from '../../../islands/kit/form/trials.tsx';
import { depenseReelle, mean } from '../calculator.ts';

/** One patient's spending by item, and what counts of it. */
export const form = openForm<'countDepense'>(depenseReelle);

export const SpendingTrials = trialsOf(form.formState);

/** Five patients, and the mean of those who are counted. */
export const meanForm = openForm<'patientsMean'>(mean);
