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

/** The points of a figure, by even steps from nought to a slow-down, both included. */
export function balanceCurve(scenario: Scenario, most: number, steps: number): CurvePoint[] {
  const slow = slowing(withScoresGiven(scenario));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const slowDown = (most * step) / steps;
    const at = new Exact(slowDown);
    return {
      slowDown,
      economieAnnuelle: slow.economieAnnuelle(at).toNumber(),
      economieCumulee: slow.economieCumulee(at).toNumber(),
      paid: paidInDoubles(slow.scenario(at)),
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
