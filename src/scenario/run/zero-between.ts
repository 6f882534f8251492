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
/** Enough to halve any interval that is thought of down to nothing. */
const TRIES = 200;
/** Times that false position may be slow before only middles are tried. */
const PATIENCE = 4;

/**
 * Where a function changes its sign between two places at which it has not the same. By false position, an end that stays
 * twice counting for half (Illinois); the middle is tried where two tries have not halved the interval, and then always: a
 * function may jump there, or be flat.
 */
export function zeroBetween(of: (at: Decimal) => Decimal, left: Place, right: Place, near: Near): Decimal {
  // The two ends, the later one last; `weighed` is what the earlier one counts for.
  let [kept, last, weighed] = [left, right, left.value];
  let slow = 0;
  let widths: readonly Decimal[] = [];
  for (let tried = 0; tried < TRIES; tried++) {
    const width = last.at.minus(kept.at);
    if (width.abs().lessThanOrEqualTo(near.at)) break;
    const isSlow =
      widths.length > 1 &&
      width
        .abs()
        .times(2)
        .greaterThan(widths[0] ?? 0);
    if (isSlow) slow++;
    const isHalved = isSlow || slow >= PATIENCE;
    widths = isHalved ? [] : [...widths.slice(-1), width.abs()];
    const part = isHalved ? 0.5 : weighed.div(weighed.minus(last.value));
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
