import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';

/** Some weights in two halves, as even as one after another makes them. */
export interface Halves {
  /** By rank, whether a weight is in the first half. */
  readonly isFirst: readonly boolean[];
  /**
   * How far each half goes from the mean, the first one up: 1 and −1 where both weigh as much, and always so that the mean
   * over all weights is nought. A weight alone goes nowhere.
   */
  readonly apart: readonly [first: Decimal, second: Decimal];
}

/** Shares weights out, the heaviest first, each to the half that weighs less. */
export function balancedHalves(weights: readonly Decimal[]): Halves {
  const isFirst = weights.map(() => true);
  let [first, second] = [new Exact(0), new Exact(0)];
  const order = weights.map((weight, rank) => ({ weight, rank })).sort((a, b) => b.weight.cmp(a.weight));
  for (const { weight, rank } of order)
    if (first.lessThanOrEqualTo(second)) first = first.plus(weight);
    else {
      second = second.plus(weight);
      isFirst[rank] = false;
    }
  const half = first.plus(second).div(2);
  return { isFirst, apart: half.isZero() ? [half, half] : [second.div(half), first.div(half).neg()] };
}
