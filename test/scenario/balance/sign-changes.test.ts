import type { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { evenly } from '../../../src/scenario/balance/balance-curve.ts';
import { signChanges } from '../../../src/scenario/balance/sign-changes.ts';

const NEAR = { at: '1e-20', value: '1e-25' };

/** The places found from 0 to 1, looked at by ten steps. */
function found(exactly: (at: Decimal) => Decimal): number[] {
  const nearly = (places: readonly number[]) => places.map((at) => exactly(new Exact(at)).toNumber());
  return signChanges({ nearly, exactly, doubt: 1e-9, near: NEAR }, evenly(1, 10)).map((at) => at.toNumber());
}

/** (x − a)(x − b)… */
const product =
  (...zeros: readonly number[]) =>
  (at: Decimal): Decimal =>
    zeros.reduce((all, zero) => all.times(at.minus(zero)), new Exact(1));

const above = (at: Decimal, from: number): Decimal => Exact.max(0, at.minus(from));

describe('signChanges', () => {
  test('each zero that is crossed, on a step or not', () => {
    expect(found(product(0.123, 0.5, 0.777))).toEqual([0.123, 0.5, 0.777]);
  });

  test('two between two steps', () => {
    expect(found(product(0.441, 0.4415))).toEqual([0.441, 0.4415]);
    expect(found((at) => product(0.441, 0.4415)(at).neg())).toEqual([0.441, 0.4415]);
  });

  test('not one that is come near, nor one that is only touched between two steps', () => {
    expect(found((at) => product(0.44, 0.44)(at).plus('1e-6'))).toEqual([]);
    expect(found(product(0.44, 0.44))).toEqual([]);
    expect(found(product(0.5, 0.5))).toEqual([]);
  });

  test('the ends of an interval where it is nought', () => {
    expect(found((at) => above(at, 0.63).minus(above(at.neg(), -0.27)))).toEqual([0.27, 0.63]);
  });

  test('one at an end', () => {
    expect(found(product(0))).toEqual([0]);
    expect(found(product(1))).toEqual([1]);
  });

  test('none where it is nought everywhere, or nowhere', () => {
    expect(found(() => new Exact(0))).toEqual([]);
    expect(found(() => new Exact(-4))).toEqual([]);
  });

  test('a jump over nought', () => {
    const [place = Number.NaN, ...others] = found((at) => new Exact(at.lessThan('0.35') ? -1 : 2));
    expect(place).toBeCloseTo(0.35, 15);
    expect(others).toEqual([]);
  });

  test('reads exactly a few times only, where doubles can tell', () => {
    let read = 0;
    const exactly = (at: Decimal): Decimal => {
      read += 1;
      return product(0.123, 0.777)(at).times(at.plus(1));
    };
    const nearly = (places: readonly number[]) => places.map((at) => (at - 0.123) * (at - 0.777) * (at + 1));
    expect(signChanges({ nearly, exactly, doubt: 1e-9, near: NEAR }, evenly(1, 10))).toHaveLength(2);
    expect(read).toBeLessThanOrEqual(12);
  });
});
