import { caseCode } from '../case-code.ts';
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

/** A situation by its code, or by its id: addresses of the first day name it so. Which there are, whoever asks knows. */
export function situationOf(name: string): Situation {
  const found = situations.find(({ id }) => id === name || caseCode(id) === name);
  if (found === undefined) throw new RangeError(`no situation ${name}`);
  return found;
}
