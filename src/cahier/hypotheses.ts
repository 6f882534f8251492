import type { Hypothesis, HypothesisRecord } from './hypotheses/hypothesis.ts';
import { money } from './hypotheses/money.ts';
import { quality } from './hypotheses/quality.ts';
import { type HypothesisId, hypothesisIds } from './ids.ts';

export type { Hypothesis } from './hypotheses/hypothesis.ts';
export type { HypothesisId } from './ids.ts';
export { hypothesisIds } from './ids.ts';

/** Every choice that the cahier leaves open, by number. */
export const hypotheses: HypothesisRecord<HypothesisId> = { ...money, ...quality };

/** H1 to H17 in order, for the register. */
export const hypothesisList: readonly Hypothesis[] = hypothesisIds.map((id) => hypotheses[id]);
