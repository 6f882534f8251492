import { partUpTo, type SpendingGrid } from './spending-grid.ts';
import { chanceOfBase, densityOf, transition } from './transition.ts';
import type { YearlyLaw } from './yearly-law.ts';

/** The density of what three years in a row spent, no year having given gains: by the second, the third, the first. */
type ThreeYears = Float64Array;

/** At least three results years: of one that is added, nothing is asked. */
export function withThreeYears(laws: readonly YearlyLaw[]): readonly YearlyLaw[] {
  const last = laws.at(-1);
  if (last === undefined || laws.length > 3) return laws;
  const free = { ...last, floor: Number.NEGATIVE_INFINITY, yearsBack: 0 };
  return withThreeYears([...laws, free]);
}

/**
 * The chance of no gains in any year where évolutions are measured from up to three years before, from the base year in the
 * first three. One integral a year over what three years in a row spent: the oldest of them decides of the next year, and
 * of nothing after.
 */
export function neverPaidByTrend(
  laws: readonly YearlyLaw[],
  correlation: number,
  grid: SpendingGrid,
): number {
  let law = firstYears(laws, correlation, grid);
  for (let year = 4; year < laws.length; year++) law = nextYear(laws, year, { law, correlation, grid });
  return total(law, laws.length - 1, grid);
}

/** The base year's spending is integrated out: it is under the least of the years that are compared with it. */
function firstYears(laws: readonly YearlyLaw[], correlation: number, { points }: SpendingGrid): ThreeYears {
  const [base, first, second, third] = laws as readonly [YearlyLaw, YearlyLaw, YearlyLaw, YearlyLaw];
  const count = points.length;
  const back = transition(first, base, correlation);
  const alone = points.map((spent) => densityOf(first, spent));
  const under = [...points, Number.POSITIVE_INFINITY].map((most) =>
    points.map((spent) => chanceOfBase(back, spent, most)),
  );
  const toSecond = kernel(first, second, correlation, points);
  const toThird = kernel(second, third, correlation, points);
  const law = new Float64Array(count ** 3);
  const limit = ({ yearsBack }: YearlyLaw, at: number): number => (yearsBack > 0 ? at : count);
  for (let b = 0; b < count; b++)
    for (let c = 0; c < count; c++) {
      const least = Math.min(limit(second, b), limit(third, c));
      const passed = toThird[b * count + c] ?? 0;
      for (let a = 0; a < count; a++)
        law[(b * count + c) * count + a] =
          (alone[a] ?? 0) *
          (under[Math.min(least, limit(first, a))]?.[a] ?? 0) *
          (toSecond[a * count + b] ?? 0) *
          passed;
    }
  return law;
}

interface Known {
  readonly law: ThreeYears;
  readonly correlation: number;
  readonly grid: SpendingGrid;
}

function nextYear(laws: readonly YearlyLaw[], year: number, { law, correlation, grid }: Known): ThreeYears {
  const { points } = grid;
  const count = points.length;
  const [before, now] = [laws[year - 1], laws[year]] as [YearlyLaw, YearlyLaw];
  const passed = kernel(before, now, correlation, points);
  const weights = grid.weights[year - 3] as Float64Array;
  const ends = points.map((_, at) => partUpTo(grid, year - 3, at));
  const next = new Float64Array(law.length);
  for (let b = 0; b < count; b++)
    for (let c = 0; c < count; c++) {
      const row = law.subarray((b * count + c) * count, (b * count + c + 1) * count);
      const all =
        now.yearsBack > 0 ? undefined : row.reduce((sum, each, a) => sum + each * (weights[a] ?? 0), 0);
      let under = 0;
      for (let d = 0; d < count; d++) {
        const each = row[d] ?? 0;
        next[(c * count + d) * count + b] =
          (passed[c * count + d] ?? 0) * (all ?? under + each * (ends[d] ?? 0));
        under += each * (weights[d] ?? 0);
      }
    }
  return next;
}

/** The density of a year's spending at each place, that of the year before being at each. */
function kernel(from: YearlyLaw, to: YearlyLaw, correlation: number, points: Float64Array): Float64Array {
  const { meanAfter, deviation } = transition(from, to, correlation);
  const count = points.length;
  return Float64Array.from({ length: count * count }, (_, rank) =>
    densityOf(
      { mean: meanAfter(points[Math.floor(rank / count)] ?? 0), deviation },
      points[rank % count] ?? 0,
    ),
  );
}

function total(law: ThreeYears, year: number, { points, weights }: SpendingGrid): number {
  const count = points.length;
  const [first, second, third] = [year - 2, year - 1, year].map((each) => weights[each] ?? points);
  return law.reduce((sum, each, rank) => {
    const [b, c, a] = [Math.floor(rank / count / count), Math.floor(rank / count) % count, rank % count];
    return sum + each * (first?.[a] ?? 0) * (second?.[b] ?? 0) * (third?.[c] ?? 0);
  }, 0);
}
