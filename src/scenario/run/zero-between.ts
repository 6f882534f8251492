import type { Decimal } from 'decimal.js';

/** A place, and what a function is there. */
export interface Place {
  readonly at: Decimal;
  readonly value: Decimal;
}

/** What is near enough: of places, and of values to nought. */
export interface Near {
  readonly at: string;
  readonly value: string;
}

/** Decimals that a place keeps. */
const DECIMALS = 40;
/** A half each two tries at least: enough for any interval that is thought of. */
const TRIES = 200;

/**
 * Where a function changes its sign between two places at which it has not the same. By false position, halving the weight
 * of an end that stays (Illinois); every other try is the middle, so that a function that jumps is met too.
 */
export function zeroBetween(of: (at: Decimal) => Decimal, left: Place, right: Place, near: Near): Decimal {
  let [a, b] = [left, right];
  let [weighedA, weighedB] = [a.value, b.value];
  for (let tried = 0; tried < TRIES && b.at.minus(a.at).greaterThan(near.at); tried++) {
    const part = tried % 4 === 3 ? 0.5 : weighedA.div(weighedA.minus(weighedB));
    const at = a.at.plus(b.at.minus(a.at).times(part)).toDecimalPlaces(DECIMALS);
    const value = of(at);
    if (value.abs().lessThanOrEqualTo(near.value)) return at;
    const found = { at, value };
    if (value.isNegative() === a.value.isNegative())
      [a, weighedA, weighedB] = [found, value, weighedB.div(2)];
    else [b, weighedB, weighedA] = [found, value, weighedA.div(2)];
  }
  return a.value.abs().lessThan(b.value.abs()) ? a.at : b.at;
}
