import { openForm } from '../../../islands/kit/form/page-form.ts';
import { trialsOf } from '../../../islands/kit/form/trials.tsx';
import { patientele } from '../calculator.ts';

/** The patient of the page, and what becomes of him. */
export const form = openForm<'attribute'>(patientele);

/** The cases that trip people up. */
export const PatientTrials = trialsOf(form.formState);
