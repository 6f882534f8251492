import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integerQuantile, quantile } from '../../src/population/number-quantiles.ts';
import { quantileText } from '../../src/population/text-quantiles.ts';

describe('quantile() is R’s type 7', () => {
  // quantile(c(1, 2, 4, 8, 16, 32), c(0, .1, .25, .3, .5, .8, .975, 1)) in R.
  test.each([
    [0, 1],
    [0.1, 1.5],
    [0.25, 2.5],
    [0.3, 3],
    [0.5, 6],
    [0.8, 16],
    [0.975, 30],
    [1, 32],
  ])('at %d', (p, wanted) => {
    expect(quantile([1, 2, 4, 8, 16, 32], p)).toBeCloseTo(wanted, 12);
  });

  test('of one value is this value, of none not a number', () => {
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.3)).toBeNaN();
  });
});

test('integerQuantile() is the quantile times the denominator, without rounding', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
      fc.integer({ min: 0, max: 10 }),
      (values, decile) => {
        const sorted = Int32Array.from(values).sort();
        const found = integerQuantile(sorted, decile, 10);
        expect(Number.isInteger(found)).toBe(true);
        expect(found / 10).toBeCloseTo(quantile(sorted, decile / 10), 8);
      },
    ),
  );
});

describe('quantileText()', () => {
  test('is exact over decimal texts in any order', () => {
    expect(quantileText(['0.3', '10', '-0.1', '9.25'], 3, 10)).toBe('0.26');
    expect(quantileText(['12345678901234567890.1', '12345678901234567890.2'], 8, 10)).toBe(
      '12345678901234567890.18',
    );
  });

  test('of one value is this value, of none undefined', () => {
    expect(quantileText(['7.50'], 8, 10)).toBe('7.5');
    expect(quantileText([], 8, 10)).toBeUndefined();
  });
});
