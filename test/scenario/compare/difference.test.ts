import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../src/scenario/compare/difference.ts';

test.each([
  ['179.5', '64.5', '115'],
  ['64.5', '179.5', '-115'],
  ['10', '10.00', '0'],
  ['0', '0', '0'],
  ['-1.25', '1', '-2.25'],
  ['100', '0', '100'],
  ['0.1', '0.3', '-0.2'],
])('difference(%j, %j) is %j', (from, taken, result) => {
  expect(difference(from, taken)).toBe(result);
});

test('difference agrees with an exact decimal, whatever the numbers', () => {
  const text = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }))
    .map(([units, places]) => new Decimal(String(units)).div(new Decimal(10).pow(places)).toFixed());
  const Exact = Decimal.clone({ precision: 60 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(difference(a, b)).toBe(new Exact(a).minus(b).toFixed());
    }),
  );
});
