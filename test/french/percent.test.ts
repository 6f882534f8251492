import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentToRatio, ratioToPercent } from '../../src/french/percent.ts';

/** Canonical decimal text, without useless zeros. */
const canonical = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    places: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ digits, places }) => new Decimal(`${digits}e-${places}`).toFixed())
  .filter((text) => text !== '-0');

describe('percentToRatio, ratioToPercent', () => {
  test.each([
    ['5', '0.05'],
    ['0.5', '0.005'],
    ['-3.25', '-0.0325'],
    ['120', '1.2'],
    ['0', '0'],
  ])('%s per cent is the ratio %s, and back', (percent, ratio) => {
    expect(percentToRatio(percent)).toBe(ratio);
    expect(ratioToPercent(ratio)).toBe(percent);
  });

  test('move the point and lose no digit', () => {
    const Exact = Decimal.clone({ precision: 80 });
    fc.assert(
      fc.property(canonical, (text) => {
        expect(percentToRatio(text)).toBe(new Exact(text).div(100).toFixed());
        expect(ratioToPercent(percentToRatio(text))).toBe(text);
      }),
    );
  });

  test.each(['abc', '', '1/3', '5,2'])('%j, which is no decimal text, comes back as it is', (text) => {
    expect(percentToRatio(text)).toBe(text);
  });
});
