import type { Over } from '../formula/read/mathml.ts';

/** What the sums of the cahier run over: the groupements of a year, or the indicators of one of its groupements. */
export const sums = { rows: 'groupements', items: 'indicateurs' } as const satisfies Over;

/** On the pages of patients, who are the rows; the items of one are the variables of a model. */
export const patientSums = { rows: 'patients', items: 'variables' } as const satisfies Over;
