import { browserClock } from '../../../store/clock.ts';
import { createForm } from '../../../store/form.ts';
import { cle, depart, LONGEST } from '../settings.ts';

/** The sets and the portfolio of the page, as they are typed. */
export const formState = createForm(cle, depart, browserClock, LONGEST);
