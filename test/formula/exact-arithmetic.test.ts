import { describe, expect, test } from 'vitest';
import { difference, Exact, order, sum } from '../../src/formula/read/exact-arithmetic.ts';

const value = (text: string) => new Exact(text);
const third = value('1').div(3);

describe('sum and difference', () => {
  test('give nothing where only rounding separates two values', () => {
    expect(difference(value('1'), third.times(3)).toFixed()).toBe('0');
    expect(sum(third.times(3), value('-1')).toFixed()).toBe('0');
    expect(difference(value('10'), value(`9.${'9'.repeat(130)}`)).toFixed()).toBe('0');
  });

  test('trust 130 digits: the product of two numbers of sixty, by a number of patients', () => {
    expect(difference(value(`1.${'0'.repeat(129)}1`), value('1')).toFixed()).toBe(`0.${'0'.repeat(129)}1`);
    expect(difference(value(`1.${'0'.repeat(130)}1`), value('1')).toFixed()).toBe('0');
  });

  test('keep a small value that is alone, however small', () => {
    const small = value('1e-135');
    expect(difference(small, value('0')).eq(small)).toBe(true);
    expect(difference(value('0'), small).eq(small.neg())).toBe(true);
    expect(sum(value('0'), small).eq(small)).toBe(true);
  });
});

test('order is negative, zero or positive, and zero where rounding alone differs', () => {
  expect(order(value('1'), value('2'))).toBe(-1);
  expect(order(value('2'), value('1'))).toBe(1);
  expect(order(value('1'), third.times(3))).toBe(0);
});
