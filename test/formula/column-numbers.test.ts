import { describe, expect, test } from 'vitest';
import { difference, holds, order } from '../../src/formula/read/column-numbers.ts';

describe('difference', () => {
  test('is what the first has more than the second', () => {
    expect(difference(3, 1)).toBe(2);
    expect(difference(1, 3)).toBe(-2);
    expect(difference(0, -5)).toBe(5);
  });

  test('is nothing where only rounding separates them, in proportion to the first', () => {
    expect(difference(0.3, 0.1 + 0.2)).toBe(0);
    expect(difference(1, 1 - 1e-14)).toBe(0);
    expect(difference(1, 1 - 1e-12)).toBeGreaterThan(0);
    expect(difference(1000, 1000 - 5e-11)).toBe(0);
  });
});

describe('order', () => {
  test('has the sign of the gap, and is zero for values nearer than doubles can tell', () => {
    expect(order(1, 2)).toBe(-1);
    expect(order(2, 1)).toBe(1);
    expect(order(0, 0)).toBe(0);
    expect(order(1, 1 + 1e-12)).toBe(0);
    expect(order(1000, 1000 + 5e-9)).toBe(0);
    expect(order(1, 1 + 1e-10)).toBeLessThan(0);
  });
});

test.each([
  ['<', [true, false, false]],
  ['≤', [true, true, false]],
  ['>', [false, false, true]],
  ['≥', [false, true, true]],
] as const)('holds[%s] of a gap below, at and above zero is %j', (operator, wanted) => {
  expect([-1, 0, 1].map((gap) => holds[operator](gap))).toEqual(wanted);
});
