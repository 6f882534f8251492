import { Decimal } from 'decimal.js';

/**
 * The decimal arithmetic of the exact reader, halves away from zero. A number is written in 60 characters at most: the
 * product of two of them by a number of patients keeps all its digits.
 */
export const Exact = Decimal.clone({ precision: 140, rounding: Decimal.ROUND_HALF_UP });

/** Digits that are trusted: of the 140, the last ones hold what 1/3 and its like have lost. */
const TRUSTED = 130;

const ZERO = new Exact(0);

/** A sum or a difference of two values; nothing, where only rounding separates it from nothing. */
function settled(result: Decimal, left: Decimal, right: Decimal): Decimal {
  if (result.isZero() || left.isZero() || right.isZero()) return result;
  return result.e < Math.max(left.e, right.e) - TRUSTED ? ZERO : result;
}

export const sum = (left: Decimal, right: Decimal): Decimal => settled(left.plus(right), left, right);

export const difference = (left: Decimal, right: Decimal): Decimal => settled(left.minus(right), left, right);

/** Whether two values are known to differ, and by more than rounding, without their difference: by their first digits. */
function areApart(left: Decimal, right: Decimal): boolean {
  if (left.s !== right.s || left.isZero() || right.isZero()) return true;
  if (left.e !== right.e) return Math.abs(left.e - right.e) > 1;
  return Math.abs((left.d[0] ?? 0) - (right.d[0] ?? 0)) > 1;
}

/**
 * Negative, zero or positive as the left value is below, equal to or above the right one. What differs by rounding alone
 * is equal: with 1 − 1/3 for 2/3, an intéressement of exactly the credits would else exceed them by 1e-135.
 */
export function order(left: Decimal, right: Decimal): number {
  if (areApart(left, right)) return left.cmp(right);
  const gap = difference(left, right);
  return gap.isZero() ? 0 : gap.s;
}
