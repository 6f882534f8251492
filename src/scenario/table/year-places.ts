import { boundsOf, offered } from '../../cahier/edition-facts.ts';
import { counts } from '../format/counts.ts';
import { compareNumbers, isWhole, readDecimal } from '../format/decimal-text.ts';
import type { GroupementFault } from './groupement-fault.ts';
import { type GroupementRow, refuseCell } from './groupement-row.ts';

/** The rows of one groupement, by year. */
export interface YearPlaces {
  /** From the base year on; undefined where a year has no row. */
  readonly years: readonly (GroupementRow | undefined)[];
  /** Rows whose year has no place, or whose groupement has no first year to count from. */
  readonly others: readonly GroupementRow[];
}

const { premiereAnnee: FIRST_YEARS } = boundsOf(offered);

/** Years that a groupement may have, its base year among them. */
const [, MOST_YEARS] = counts.annees;

/** The digits of a whole year (« 2019,0 » is one); undefined for anything else. */
function wholeYear(text = ''): string | undefined {
  const read = readDecimal(text);
  return read !== undefined && isWhole(read) ? read : undefined;
}

/** A first year as a number; undefined where a scenario would refuse it. */
export function firstYear(text: string | undefined): number | undefined {
  const year = wholeYear(text);
  if (year === undefined || compareNumbers(year, FIRST_YEARS.min) < 0) return undefined;
  return compareNumbers(year, FIRST_YEARS.max) > 0 ? undefined : Number(year);
}

/**
 * Puts rows at the places of their years; tells of years that cannot be there, that are there twice, or that lack. What
 * depends on a year that cannot be read is not told. Without a first year, all rows are others.
 */
export function placeYears(
  rows: readonly GroupementRow[],
  first: number | undefined,
  report: (fault: GroupementFault) => void,
): YearPlaces {
  const places: (GroupementRow | undefined)[] = [];
  const others: GroupementRow[] = [];
  const seen = new Map<string, GroupementRow>();
  let doubtful = false;
  for (const row of rows) {
    const year = wholeYear(row.values.annee);
    const place = first === undefined ? undefined : Number(year) - (first - 1);
    const twin = year === undefined ? undefined : seen.get(year);
    if (year === undefined || (place !== undefined && !(place >= 0 && place < MOST_YEARS))) {
      doubtful = true;
      others.push(row);
      // A year that is empty, or no number, is told already.
      if (row.values.annee !== undefined)
        report(refuseCell(row, 'annee', year !== undefined && first ? around(first) : ANY_YEAR));
      continue;
    }
    if (twin !== undefined)
      report(refuseCell(row, 'annee', { code: 'year-once', limits: { line: twin.line } }));
    else seen.set(year, row);
    if (twin === undefined && place !== undefined) places[place] = row;
    else others.push(row);
  }
  const years = Array.from(places);
  if (!doubtful && first !== undefined) reportHoles(years, first - 1, report);
  return { years, others };
}

const ANY_YEAR = { code: 'year', limits: {} } as const;

function around(first: number) {
  const limits = { min: `${first - 1}`, max: `${first - 2 + MOST_YEARS}`, whole: true, year: true } as const;
  return { code: 'number', limits } as const;
}

/** Years without a row, told at the row that follows them; a base year that no results follow, at its own. */
function reportHoles(
  years: readonly (GroupementRow | undefined)[],
  base: number,
  report: (fault: GroupementFault) => void,
): void {
  const tell = (row: GroupementRow, missing: readonly number[]): void =>
    report(refuseCell(row, 'annee', { code: 'missing-years', limits: { years: missing, base } }));
  let missing: number[] = [];
  for (const [place, row] of years.entries()) {
    if (row === undefined) missing.push(base + place);
    else if (missing.length > 0) {
      tell(row, missing);
      missing = [];
    }
  }
  const [only] = years;
  if (years.length === 1 && only !== undefined) tell(only, [base + 1]);
}
