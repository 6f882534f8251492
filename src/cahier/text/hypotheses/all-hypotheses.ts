import { type HypothesisId, hypothesisIds } from '../../ids.ts';
import type { Hypothesis, HypothesisRecord } from './hypothesis.ts';
import { money } from './money.ts';
import { patients } from './patients.ts';
import { quality } from './quality.ts';
import { years } from './years.ts';

export type { HypothesisId } from '../../ids.ts';
export { hypothesisIds } from '../../ids.ts';
export type { Hypothesis } from './hypothesis.ts';

/** Every choice that the cahier leaves open, by number. */
export const hypotheses: HypothesisRecord<HypothesisId> = { ...money, ...quality, ...years, ...patients };

/** In the order of their numbers, for the register. */
export const hypothesisList: readonly Hypothesis[] = hypothesisIds.map((id) => hypotheses[id]);
