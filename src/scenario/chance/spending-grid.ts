import type { YearlyLaw } from './yearly-law.ts';

/** Places at which what is spent is looked at, from the lowest that gives no gains to the highest that is thought of. */
export interface SpendingGrid {
  readonly points: Float64Array;
  /** By year, the base year first: the first place that is not under its floor. */
  readonly from: readonly number[];
  /** By year: how much each place counts for in the integral of a law, by trapezoids; nothing under the year's floor. */
  readonly weights: readonly Float64Array[];
}

/** How far apart the places are, and how many at most. */
export interface Fineness {
  readonly step: number;
  readonly most: number;
  /** Each step is cut in so many. */
  readonly cut: number;
}

/** Standard deviations beyond which nothing is left to count: a chance under 1e-15. */
const FAR = 8;

/** A grid on which each floor is a place; undefined where a year is all under its floor. */
export function spendingGrid(laws: readonly YearlyLaw[], fineness: Fineness): SpendingGrid | undefined {
  const years = laws.slice(1);
  const high = Math.max(...years.map(({ mean, deviation }) => mean + FAR * deviation));
  const lows = years.map(({ mean, deviation, floor }) => Math.max(floor, mean - FAR * deviation));
  const low = Math.min(...lows);
  if (lows.some((each) => each >= high)) return undefined;
  const step = Math.max(fineness.step, (high - low) / fineness.most);
  const edges = [...new Set([low, ...years.map(({ floor }) => floor), high])]
    .filter((edge) => edge >= low)
    .sort((a, b) => a - b);
  const pieces = edges.slice(1).flatMap((edge, rank) => evenly(edges[rank] ?? low, edge, step, fineness.cut));
  const points = Float64Array.from([...pieces, high]);
  const from = laws.map(({ floor }) => Math.max(0, points.indexOf(floor)));
  return { points, from, weights: from.map((first) => trapezoids(points, first)) };
}

/** From one place to another, which is left out. */
function evenly(low: number, high: number, step: number, cut: number): number[] {
  const count = cut * Math.ceil((high - low) / step);
  return Array.from({ length: count }, (_, rank) => low + ((high - low) * rank) / count);
}

function trapezoids(points: Float64Array, first: number): Float64Array {
  const weights = new Float64Array(points.length);
  for (let at = first; at + 1 < points.length; at++) {
    const half = ((points[at + 1] ?? 0) - (points[at] ?? 0)) / 2;
    weights[at] = (weights[at] ?? 0) + half;
    weights[at + 1] = (weights[at + 1] ?? 0) + half;
  }
  return weights;
}

/** What a place counts for where a year's integral stops there; nothing where it would start there. */
export function partUpTo({ points, from }: SpendingGrid, year: number, last: number): number {
  return last > (from[year] ?? 0) ? ((points[last] ?? 0) - (points[last - 1] ?? 0)) / 2 : 0;
}
