import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutExponent } from '../../src/french/scientific.ts';

describe('withoutExponent()', () => {
  test.each([
    ['1e+05', '100000'],
    ['-5e-05', '-0.00005'],
    ['1,5E+03', '1500'],
    ['1.50e0', '1.50'],
    ['−2.5e1', '-25'],
    [' 12e-1 ', '1.2'],
    ['1e+005', '100000'],
    ['0e999', '0'],
    ['-0.0E-3', '0'],
  ])('writes %j as %j', (text, plain) => expect(withoutExponent(text)).toBe(plain));

  test.each(['', '1', '1,5', '1e', 'e5', '1e5.5', '1 000e2', '1e9999', 'NaN', '0x1e5'])(
    'leaves %j as it is',
    (text) => expect(withoutExponent(text)).toBe(text),
  );

  test('is the number that engines write so', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }), (value) => {
        expect(Number(withoutExponent(value.toExponential()))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
