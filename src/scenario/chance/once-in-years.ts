import { chanceUnder, density } from './normal-law.ts';

/** A groupement that changes nothing, over its years; errors are relative, in standard deviations of one year's. */
export interface YearsInARow {
  /** The years with a result; the base year comes before them. */
  readonly years: number;
  /** Between one year and the next, in [0, 1). */
  readonly correlation: number;
  /** How far under what is expected an écart is counted; infinite where none is. */
  readonly edge: number;
  /** Whether an error that falls from a year to the next gives gains: a difference of evolution is counted. */
  readonly falls: boolean;
}

/** Standard deviations beyond which nothing is left to count: a chance under 1e-15. */
const FAR = 8;
/** Steps over the errors where years have nothing in common. */
const STEPS = 60;

/**
 * The chance of gains in at least one year: all but that of a spending which, year after year, is neither under the
 * interval nor under what the year before lets expect, hence of errors that never fall and never go under the edge. Errors
 * follow one another as a Markov chain of normal laws (correlation ρ^k at k years), so that this is one integral a year,
 * done by trapezoids; two steps are put together so that their first error goes (Richardson): right to 1e-6.
 */
export function onceInYears(chain: YearsInARow): number {
  const steps = Math.ceil(STEPS / freshness(chain));
  return 1 - (4 * never(chain, 2 * steps) - never(chain, steps)) / 3;
}

/** The standard deviation of what is new in a year. */
const freshness = ({ correlation }: YearsInARow): number => Math.sqrt(1 - correlation * correlation);

/** The chance of no gains in any year, on so many steps. */
function never(chain: YearsInARow, steps: number): number {
  const { years, correlation, edge, falls } = chain;
  const fresh = freshness(chain);
  // From the first result on, no error is under the edge.
  const from = -Math.min(edge, FAR);
  const step = (FAR - from) / steps;
  const points = Array.from({ length: steps + 1 }, (_, rank) => from + rank * step);
  // The first year's error, over all those of the base year that are not above it: exact.
  let law = points.map((y) => density(y) * (falls ? chanceUnder((y - correlation * y) / fresh) : 1));
  for (let year = 1; year < years; year++) {
    const before = law;
    law = points.map((y, to) =>
      trapezoid(falls ? to : steps, step, (at) => {
        const x = points[at] ?? 0;
        return ((before[at] ?? 0) * density((y - correlation * x) / fresh)) / fresh;
      }),
    );
  }
  return trapezoid(steps, step, (at) => law[at] ?? 0);
}

/** The integral of what is known at each step, from the first to the last. */
function trapezoid(last: number, step: number, value: (at: number) => number): number {
  if (last === 0) return 0;
  let sum = (value(0) + value(last)) / 2;
  for (let at = 1; at < last; at++) sum += value(at);
  return sum * step;
}
