import { quantileSorted } from 'd3';

/*
 * Quantiles of type 7: Hyndman and Fan, « Sample Quantiles in Statistical Packages », The American Statistician 50
 * (1996), definition 7, which is the default of R's quantile(). With n sorted values, the one of rank (n − 1) p counted
 * from 0; between two ranks, on the straight line that joins them. Our choice: the cahier names none.
 */

/** Type-7 quantile of values in ascending order, for p from 0 to 1; NaN when there is no value. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  // It reads a typed array too, of which its types know nothing.
  return quantileSorted(sorted as number[], p) ?? Number.NaN;
}

/**
 * The same over whole numbers and for p = numerateur / denominateur, without any rounding: the quantile times the
 * denominator. Values times the denominator must stay below 2⁵³.
 */
export function integerQuantile(sorted: ArrayLike<number>, numerator: number, denominator: number): number {
  const rank = (sorted.length - 1) * numerator;
  const remainder = rank % denominator;
  const low = (rank - remainder) / denominator;
  const [under = Number.NaN, sur = under] = [sorted[low], sorted[low + 1]];
  return under * (denominator - remainder) + sur * remainder;
}
