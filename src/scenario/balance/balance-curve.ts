import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { Scenario } from '../format/scenario.ts';
import { columnEngine, columnsOf } from '../run/column-engine.ts';
import { timeline } from '../run/timeline.ts';
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

/** Where a portfolio is looked at: ratios. */
export interface CurveRange {
  /** By even steps from nought to a slow-down, both included. */
  readonly most: number;
  readonly steps: number;
  /** How much more, then less, one groupement in two slows down than the mean; all slow down alike when absent. */
  readonly spread?: number;
}

/**
 * The points of a figure. Groupements that differ by chance or by effort are paid more than those that are alike, for as much
 * saved: the floors at nought pay who slows down, and charge nobody.
 */
export function balanceCurve(given: Scenario, { most, steps, spread = 0 }: CurveRange): CurvePoint[] {
  const scenario = withScoresGiven(given);
  const sides = [spread, -spread].map((more, side) => {
    const groupements = scenario.groupements.filter((_, rank) => rank % 2 === side);
    return { more, slow: slowing({ ...scenario, groupements }) };
  });
  return Array.from({ length: steps + 1 }, (_, step) => {
    const slowDown = (most * step) / steps;
    const own = sides.map(({ more, slow }) => ({ slow, at: new Exact(slowDown + more) }));
    const sum = (definition: 'economieAnnuelle' | 'economieCumulee'): number =>
      Exact.sum(0, ...own.map(({ slow, at }) => slow[definition](at))).toNumber();
    const groupements = own.flatMap(({ slow, at }) => slow.scenario(at).groupements);
    return {
      slowDown,
      economieAnnuelle: sum('economieAnnuelle'),
      economieCumulee: sum('economieCumulee'),
      paid: paidInDoubles({ ...scenario, groupements }),
    };
  });
}

/** All that a portfolio is paid, credits included, by the columns reader. */
export function paidInDoubles(scenario: Scenario): number {
  const { edition } = scenario;
  const { total, soldeAvance } = edition.rules;
  const engine = columnEngine(columnsOf(edition), () => {});
  const { credits, years } = timeline(scenario, engine, [soldeAvance, total]);
  const found = [...credits];
  for (const { groupements, table } of years)
    groupements.forEach((rank, row) => {
      found[rank] = engine.value(table, total, row);
    });
  return found.reduce((sum, each) => sum + each, 0);
}
