import type { Hypothesis, HypothesisRecord } from './hypotheses/hypothesis.ts';
import { money } from './hypotheses/money.ts';
import { patients } from './hypotheses/patients.ts';
import { quality } from './hypotheses/quality.ts';
import { years } from './hypotheses/years.ts';
import { type HypothesisId, hypothesisIds } from './ids.ts';

export type { Hypothesis } from './hypotheses/hypothesis.ts';
export type { HypothesisId } from './ids.ts';
export { hypothesisIds } from './ids.ts';

/** Every choice that the cahier leaves open, by number. */
export const hypotheses: HypothesisRecord<HypothesisId> = { ...money, ...quality, ...years, ...patients };

/** In the order of their numbers, for the register. */
export const hypothesisList: readonly Hypothesis[] = hypothesisIds.map((id) => hypotheses[id]);
