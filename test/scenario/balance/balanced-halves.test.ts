import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { balancedHalves } from '../../../src/scenario/balance/balanced-halves.ts';

const halvesOf = (weights: readonly number[]) => {
  const { isFirst, apart } = balancedHalves(weights.map((each) => new Exact(each)));
  return { isFirst, apart: apart.map(Number) };
};

describe('balancedHalves', () => {
  test('what weighs the same goes one way, then the other', () => {
    expect(halvesOf([2, 2, 2, 2])).toEqual({ isFirst: [true, false, true, false], apart: [1, -1] });
  });

  test('the heaviest is balanced by the others, and goes less far than they do', () => {
    expect(halvesOf([1, 6, 2])).toEqual({ isFirst: [false, true, false], apart: [2 / 3, -4 / 3] });
  });

  test('what is alone goes nowhere', () => {
    expect(halvesOf([5]).apart.map(Math.abs)).toEqual([0, 2]);
    expect(halvesOf([]).apart).toEqual([0, 0]);
  });

  test('the mean is nought, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 }), (weights) => {
        const { isFirst, apart } = halvesOf(weights);
        const mean = weights.reduce(
          (sum, weight, rank) => sum + weight * (apart[isFirst[rank] ? 0 : 1] ?? 0),
          0,
        );
        expect(Math.abs(mean)).toBeLessThan(1e-6);
      }),
    );
  });
});
