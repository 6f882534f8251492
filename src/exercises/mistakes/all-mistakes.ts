import type { Mistake } from './mistake.ts';
import { paymentMistakes } from './payments.ts';
import { phaseMistakes } from './phases.ts';
import { qualityMistakes } from './quality.ts';
import { spendingMistakes } from './spending.ts';

/** Every mistake that exercises tell apart, in the order in which a year is told. */
export const mistakes: readonly Mistake[] = [
  ...spendingMistakes,
  ...qualityMistakes,
  ...phaseMistakes,
  ...paymentMistakes,
];
