import type { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { zeroBetween } from '../../../src/scenario/run/zero-between.ts';

const NEAR = { at: '1e-16', value: '1e-15' };

/** The zero found from 0 to 0.5, and how many times the function was asked between them. */
function found(of: (at: Decimal) => Decimal): { readonly at: number; readonly asked: number } {
  let asked = 0;
  const counted = (at: Decimal): Decimal => {
    asked++;
    return of(at);
  };
  const place = (at: number) => ({ at: new Exact(at), value: of(new Exact(at)) });
  return { at: zeroBetween(counted, place(0), place(0.5), NEAR).toNumber(), asked };
}

const wanted = 0.3512345;

describe('zeroBetween', () => {
  test('on a line, at the first try', () => {
    expect(found((at) => at.minus(wanted).times(1e6))).toEqual({ at: wanted, asked: 1 });
  });

  test('on a curve, in a few tries', () => {
    const { at, asked } = found((at) => at.times(at).times(at).minus(new Exact(wanted).pow(3)).times(-1e6));
    expect(at).toBeCloseTo(wanted, 15);
    expect(asked).toBeLessThan(12);
  });

  test.each([
    [-1, 2],
    [-1000, 1],
    [-1, 1e6],
    [1e6, -1],
  ])('at a jump from %d to %d, as fast as by halves', (low, high) => {
    const { at, asked } = found((at) => new Exact(at.lessThan(wanted) ? low : high));
    expect(at).toBeCloseTo(wanted, 15);
    expect(asked).toBeLessThan(80);
  });

  test('where it is flat', () => {
    expect(found((at) => at.minus(wanted).pow(3).times(1e9)).at).toBeCloseTo(wanted, 7);
  });
});
