import { chanceUnder, density } from './normal-law.ts';
import type { YearlyLaw } from './yearly-law.ts';

/** What is spent in one year once that of another, beside it, is known: a normal law. */
export interface Transition {
  readonly meanAfter: (spent: number) => number;
  readonly deviation: number;
}

/** From one year to the one after, or before. */
export function transition(from: YearlyLaw, to: YearlyLaw, correlation: number): Transition {
  const slope = (correlation * to.deviation) / from.deviation;
  return {
    meanAfter: (spent) => to.mean + slope * (spent - from.mean),
    deviation: to.deviation * Math.sqrt(1 - correlation * correlation),
  };
}

/** The density of what a year spends. */
export const densityOf = (
  { mean, deviation }: Pick<YearlyLaw, 'mean' | 'deviation'>,
  spent: number,
): number => density((spent - mean) / deviation) / deviation;

/** The chance that the base year spent at most `most`, the first year's spending being known. */
export function chanceOfBase({ meanAfter, deviation }: Transition, first: number, most: number): number {
  return chanceUnder((most - meanAfter(first)) / deviation);
}
