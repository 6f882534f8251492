import type { Over } from '../formula/read/mathml.ts';

/** What the sums of the cahier run over: the groupements of a year, or the indicators of one of its groupements. */
export const sommes = { rows: 'groupements', items: 'indicateurs' } as const satisfies Over;
