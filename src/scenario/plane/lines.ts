import { Exact } from '../../formula/read/exact.ts';
import { exactEngine } from '../run/engine.ts';
import type { PlanePoint, Side } from './plane-point.ts';
import { changed, pastInputs, type RowsOfYear } from './year-rows.ts';

/** Values of a rule at both ends of the plane, € per patient: it is straight between them, which a test holds. */
type Line = Side;

/** The lines of a plane: the edges of the interval, and what the past leads to expect. */
export interface PlaneLines {
  readonly low: Line;
  readonly high: Line;
  readonly expected: Line;
}

/** The lines at the ends of the axis of adjusted spending, by the exact reader. */
export function linesOf(year: RowsOfYear, ends: Side, past?: PlanePoint): PlaneLines {
  const { nodes } = year.asked.scenario.edition;
  const expected = year.trend ? nodes.depenseAttendueTendance : nodes.depenseAttendue;
  const changes = past === undefined ? {} : pastInputs(year, past);
  const rules = [nodes.borneBasse, nodes.borneHaute, expected];
  const tables = ends.map((end) =>
    exactEngine.run(rules, year.parameters, changed(year, { ...changes, depenseAjustee: new Exact(end) })),
  );
  const [low, high, trend] = rules.map((rule): Line => {
    const [from = 0, to = 0] = tables.map((table) => table.value(rule, year.own).toNumber());
    return [from, to];
  }) as [Line, Line, Line];
  return { low, high, expected: trend };
}
