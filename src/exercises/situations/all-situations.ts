import { paymentSituations } from './payments.ts';
import { phaseSituations } from './phases.ts';
import { qualitySituations } from './quality.ts';
import type { Situation } from './situation.ts';
import { spendingSituations } from './spending.ts';

/** Every case worth an exercise, in the order in which a year is told. */
export const situations: readonly Situation[] = [
  ...spendingSituations,
  ...qualitySituations,
  ...phaseSituations,
  ...paymentSituations,
];

/** A situation by its id, as an address or a sheet names it. */
export const situationOf = (id: string): Situation | undefined => situations.find((each) => each.id === id);
