import { neverPaidByTrend, withThreeYears } from './never-paid-by-trend.ts';
import { ROOT } from './normal-law.ts';
import { partUpTo, type SpendingGrid, spendingGrid } from './spending-grid.ts';
import { chanceOfBase, densityOf, transition } from './transition.ts';
import type { YearlyLaw } from './yearly-law.ts';

/** Of what is new in a year, in standard deviations: how far apart two places are. */
const STEP = 0.25;
/** Of places where years are two by two, and where they are three by three. */
const MOST = { byYear: 2000, byTrend: 100 };

/**
 * The chance of no gains in any year, `correlation` being that of one year with the next, in [0, 1). Years follow one
 * another as a Markov chain of normal laws (correlation ρ^k at k years), so that this is one integral a year, done by
 * trapezoids; two steps are put together so that their first error goes (Richardson): right to 1e-6.
 */
export function neverPaid(given: readonly YearlyLaw[], correlation: number): number {
  if (given.every(({ floor, yearsBack }) => floor === Number.NEGATIVE_INFINITY && yearsBack === 0)) return 1;
  const least = Math.min(...given.map(({ deviation }) => deviation));
  if (least === 0) return isPaidOnce(given) ? 0 : 1;
  const byTrend = given.some(({ yearsBack }) => yearsBack > 1);
  const laws = byTrend ? withThreeYears(given) : given;
  const step = STEP * least * Math.sqrt(1 - correlation * correlation);
  const on = (cut: number): number => {
    const grid = spendingGrid(laws, { step, cut, most: byTrend ? MOST.byTrend : MOST.byYear });
    if (grid === undefined) return 0;
    return byTrend ? neverPaidByTrend(laws, correlation, grid) : byYear(laws, correlation, grid);
  };
  return Math.max(0, (4 * on(2) - on(1)) / 3);
}

/** Without chance: each year spends its mean. */
const isPaidOnce = (laws: readonly YearlyLaw[]): boolean =>
  laws.some(
    ({ mean, floor, yearsBack, least = 0 }, year) =>
      mean < floor || (yearsBack > 0 && isSlower((laws[year - yearsBack]?.mean ?? 0) - mean, least)),
  );

const isSlower = (by: number, least: number): boolean => by > 0 && by >= least;

/** Where évolutions are measured from the year before. */
function byYear(laws: readonly YearlyLaw[], correlation: number, grid: SpendingGrid): number {
  const [base, first] = laws;
  if (base === undefined || first === undefined) return 1;
  const back = transition(first, base, correlation);
  // The first year's law, over all that the base year may have spent without giving gains: exact.
  let law: Float64Array = grid.points.map(
    (spent) =>
      densityOf(first, spent) *
      (first.yearsBack > 0 ? chanceOfBase(back, spent, spent + (first.least ?? 0)) : 1),
  );
  for (let year = 2; year < laws.length; year++) law = nextYear(laws, year, { law, correlation, grid });
  return law.reduce((sum, each, at) => sum + each * (grid.weights[laws.length - 1]?.[at] ?? 0), 0);
}

interface Known {
  /** The density of what the year before spent, no year having given gains. */
  readonly law: Float64Array;
  readonly correlation: number;
  readonly grid: SpendingGrid;
}

/** The same density for a year, from that of the year before. */
function nextYear(laws: readonly YearlyLaw[], year: number, { law, correlation, grid }: Known): Float64Array {
  const { points, from } = grid;
  const [before, now] = [laws[year - 1], laws[year]] as [YearlyLaw, YearlyLaw];
  const { meanAfter, deviation } = transition(before, now, correlation);
  const start = from[year - 1] ?? 0;
  const means = points.map(meanAfter);
  const weighed = law.map((each, at) => each * (grid.weights[year - 1]?.[at] ?? 0));
  return points.map((spent, to) => {
    const passed = (at: number): number => {
      const far = (spent - (means[at] ?? 0)) / deviation;
      return Math.exp((-far * far) / 2);
    };
    const last = now.yearsBack > 0 ? to : points.length - 1;
    let sum = (law[last] ?? 0) * passed(last) * partUpTo(grid, year - 1, last);
    for (let at = start; at < last; at++) sum += (weighed[at] ?? 0) * passed(at);
    return sum / (deviation * ROOT);
  });
}
