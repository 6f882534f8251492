import { describe, expect, test } from 'vitest';
import { difference, gap, order } from '../../src/formula/read/column-numbers.ts';

/** What a difference comes to, and whether it is doubted. */
function taken(of: typeof gap, a: number, b: number): readonly [left: number, doubted: boolean] {
  let doubted = false;
  const left = of(a, b, {
    doubt() {
      doubted = true;
    },
  });
  return [left, doubted];
}

describe('gap, of given values', () => {
  test('is what the first has more than the second, and zero of two equal ones, without a doubt', () => {
    expect(taken(gap, 3, 1)).toEqual([2, false]);
    expect(taken(gap, 0, -5)).toEqual([5, false]);
    expect(taken(gap, 2.5, 2.5)).toEqual([0, false]);
    expect(taken(gap, 0, 0)).toEqual([0, false]);
  });

  test('is never taken for nothing, and is doubted where too few digits are left', () => {
    const near = 1 + Number.EPSILON;
    expect(taken(gap, near, 1)).toEqual([Number.EPSILON, true]);
    expect(taken(gap, 1000, 999.95)[1]).toBe(true);
    expect(taken(gap, 1000, 999.5)[1]).toBe(false);
  });
});

describe('difference, where a term is computed', () => {
  test('is nothing where only rounding separates the terms, in proportion to the first', () => {
    expect(taken(difference, 0.3, 0.1 + 0.2)).toEqual([0, true]);
    expect(taken(difference, 1, 1 - 1e-14)).toEqual([0, true]);
    expect(taken(difference, 1, 1 - 1e-12)[0]).toBeGreaterThan(0);
    expect(taken(difference, 1000, 1000 - 5e-11)[0]).toBe(0);
  });

  test('is doubted near nothing, and neither at nothing nor far from it', () => {
    expect(taken(difference, 2500, 2499.999)[1]).toBe(true);
    expect(taken(difference, 2500, 2499)).toEqual([1, false]);
    expect(taken(difference, 2500, 2500)).toEqual([0, false]);
    expect(taken(difference, 0, 0)).toEqual([0, false]);
  });
});

describe('order, of values that rounding has moved', () => {
  test('is doubted even where both are the same double', () => {
    expect(taken(order, 2375, 2375)).toEqual([0, true]);
    expect(taken(order, 2375, 2375 + 5e-11)).toEqual([0, true]);
    expect(taken(order, 0, 0)).toEqual([0, false]);
  });

  test('has the sign of the gap', () => {
    expect(taken(order, 1, 2)).toEqual([-1, false]);
    expect(taken(order, 2, 1)).toEqual([1, false]);
    expect(taken(order, 1, 1 + 1e-10)[0]).toBeLessThan(0);
  });
});
