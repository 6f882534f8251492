import { columnEngine, columnsOf } from '../../run/column-engine.ts';
import { askedYear, type IncentiveQuestion, type Refused } from '../asked-year.ts';
import { type IncentiveMap, incentiveMap } from './map.ts';
import { ownRow, type PlaneYear, planeYear, type YearOfGroupement } from './plane-year.ts';

/** A map, or the year of one that takes several workers. */
export type OpenedMap =
  | { readonly ok: true; readonly map: IncentiveMap }
  | { readonly ok: true; readonly year: PlaneYear }
  | Refused;

/** Groupements that share an envelope, from which it is worth sharing out the lines of a map. */
const MANY = 4;

/** The map that a page shows, or what is wrong with its scenario; of many groupements that share an envelope, the year alone. */
export function openMap(question: IncentiveQuestion): OpenedMap {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  const year = yearInDoubles(asked);
  const isLong = year.rows.length >= MANY && ownRow(year).enveloppePortefeuille >= 1;
  return isLong ? { ok: true, year } : { ok: true, map: incentiveMap(year) };
}

/** A year by the columns reader; where doubles cannot tell what it follows from is no matter for a map. */
export const yearInDoubles = (year: YearOfGroupement): PlaneYear =>
  planeYear(
    year,
    columnEngine(columnsOf(year.scenario.edition), () => {}),
  );
