import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { paidInDoubles } from './paid-in-doubles.ts';
import { type Slowing, slowing } from './slowed-scenario.ts';

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
  const spreads = [...new Set(places.map(({ spread }) => spread))];
  const slows = new Map(spreads.map((spread) => [spread, slowing(scenario, spread)]));
  const own = places.map(({ slowDown, spread }) => ({ slowDown, slow: slows.get(spread) as Slowing }));
  const paid = paidInDoubles(scenario)(own.map(({ slow, slowDown }) => slow.spending(slowDown)));
  return own.map(({ slow: { nearly }, slowDown }, rank) => ({
    slowDown,
    economieAnnuelle: nearly.economieAnnuelle(slowDown),
    economieCumulee: nearly.economieCumulee(slowDown),
    paid: paid[rank] ?? Number.NaN,
  }));
}
