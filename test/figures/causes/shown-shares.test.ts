import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownShares } from '../../../src/figures/causes/shown-shares.ts';

const hundredths = (value: number): number => Math.round(value * 100) + 0;

test('shares that sum to a total are shown in cents that sum to it, none of them a cent away', () => {
  const shares = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(shares, (each) => {
      const total = each.reduce((sum, share) => sum + share, 0);
      const shown = shownShares(each, total);
      expect(shown.reduce((sum, share) => sum + hundredths(share), 0)).toBe(hundredths(total));
      shown.forEach((share, rank) => {
        expect(Math.abs(share - (each[rank] ?? 0))).toBeLessThan(0.0101);
      });
    }),
  );
});

test('three thirds of a euro', () => {
  expect(shownShares([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.34, 0.33, 0.33]);
  expect(shownShares([-1 / 3, -1 / 3, -1 / 3], -1)).toEqual([-0.33, -0.33, -0.34]);
});
