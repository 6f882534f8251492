import { createForm } from '../../../store/form.ts';
import { cle, depart } from '../settings.ts';

/** The settings of the page, as they are typed. */
export const formState = createForm(cle, depart);
