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
/** Enough for any interval that is thought of. */
const TRIES = 200;

/**
 * Where a function changes its sign between two places at which it has not the same. By false position, an end that stays
 * twice counting for half (Illinois); every eighth try is the middle, so that a function that jumps is met too.
 */
export function zeroBetween(of: (at: Decimal) => Decimal, left: Place, right: Place, near: Near): Decimal {
  // The two ends, the later one last; `weighed` is what the earlier one counts for.
  let [kept, last, weighed] = [left, right, left.value];
  for (let tried = 0; tried < TRIES; tried++) {
    const width = last.at.minus(kept.at);
    if (width.abs().lessThanOrEqualTo(near.at)) break;
    const part = tried % 8 === 7 ? 0.5 : weighed.div(weighed.minus(last.value));
    const at = kept.at.plus(width.times(part)).toDecimalPlaces(DECIMALS);
    const value = of(at);
    if (value.abs().lessThanOrEqualTo(near.value)) return at;
    const stays = value.isNegative() === last.value.isNegative();
    if (stays) weighed = weighed.div(2);
    else [kept, weighed] = [last, last.value];
    last = { at, value };
  }
  return kept.value.abs().lessThan(last.value.abs()) ? kept.at : last.at;
}
