import type { Only } from '../../../formula/node.ts';
import { phase } from './phase.ts';

/** What only one of the two phases has. */
export const inPhase2 = { where: phase, is: '2' } as const satisfies Only;
export const inPhase3 = { where: phase, is: '3' } as const satisfies Only;
