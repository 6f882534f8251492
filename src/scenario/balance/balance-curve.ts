import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { paidInDoubles } from './paid-in-doubles.ts';
import { slowing } from './slowed-scenario.ts';

/** What a portfolio saves and is paid over the experiment when it slows down by as much a year; in €, doubles. */
export interface CurvePoint {
  /** A ratio. */
  readonly slowDown: number;
  readonly economieAnnuelle: number;
  readonly economieCumulee: number;
  /** Credits included. */
  readonly paid: number;
}

/** Where a portfolio is looked at: a mean slow-down, and how far half of it is above the mean and half below; ratios. */
export interface CurvePlace {
  readonly slowDown: number;
  readonly spread: number;
}

/** By even steps from nought to the most, both included. */
export const evenly = (most: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => (most * step) / steps);

/**
 * The points of a figure. Groupements that differ by chance or by effort are paid more than those that are alike, for as much
 * saved: the floors at nought pay who slows down, and charge nobody.
 */
export function balanceCurve(given: Scenario, places: readonly CurvePlace[]): CurvePoint[] {
  const scenario = withScoresGiven(given);
  const paid = paidInDoubles(scenario);
  const known = new Map<number, ReturnType<typeof slowing>>();
  return places.map(({ slowDown, spread }) => {
    const slow = known.get(spread) ?? slowing(scenario, spread);
    known.set(spread, slow);
    const at = new Exact(slowDown);
    return {
      slowDown,
      economieAnnuelle: slow.economieAnnuelle(at).toNumber(),
      economieCumulee: slow.economieCumulee(at).toNumber(),
      paid: paid(slow.spending(slowDown)),
    };
  });
}
