import { describe, expect, test } from 'vitest';
import { literal, multiply, subtract } from '../../src/formula/build.ts';
import { isWorkedOut, showNumber } from '../../src/formula/view.ts';
import { amount, ratio, ruleOf, share } from './sample.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('showNumber', () => {
  test.each([
    ['12345.678', '€', '12 345,68'],
    ['1.5', '€/patient', '1,50'],
    ['12345.6', 'patient', '12 346'],
    ['12.3456', 'point', '12,35'],
    ['20', 'point', '20'],
    ['12345', 'an', '12345'],
    ['0.1234567', '1', '0,123457'],
    ['325000/3', '€', '325 000/3'],
  ] as const)('showNumber(%s, %s) is « %s »', (value, unit, shown) => {
    expect(plain(showNumber(value, unit))).toBe(shown);
  });
});

describe('isWorkedOut', () => {
  const two = literal('2', '1');

  test('holds for an expression of constants, however deep', () => {
    expect(isWorkedOut(subtract(two, share))).toBe(true);
    expect(isWorkedOut(multiply(subtract(two, share), two))).toBe(true);
  });

  test('does not for what varies, for a constant alone, and for a rule, which has a name', () => {
    expect(isWorkedOut(multiply(two, amount))).toBe(false);
    expect(isWorkedOut(subtract(ratio, two))).toBe(false);
    expect(isWorkedOut(share)).toBe(false);
    expect(isWorkedOut(ruleOf('x', multiply(two, two)))).toBe(false);
  });
});
