import { describe, expect, test } from 'vitest';
import {
  add,
  cases,
  greaterThan,
  lessThan,
  literal,
  multiply,
  subtract,
  when,
} from '../../src/formula/build.ts';
import { Exact } from '../../src/formula/read/exact.ts';
import { showValue, stepsOf } from '../../src/formula/steps.ts';
import { adjusted, option, patients, ruleOf, spending, stepOf } from './sample.ts';
import { tableOf } from './table.ts';

const low = stepOf('low', subtract(adjusted, literal('1', '€/patient')));
const high = stepOf('high', add(adjusted, literal('1', '€/patient')));
const zero = literal('0', '€/patient');
const row = { spending: 5, adjusted: 10, patients: 2, option: 0 };

const told = (rule: Parameters<typeof stepsOf>[1]): string[] =>
  stepsOf(tableOf([rule], [row]), rule, 0).map((trace) => `${trace.rule.id} ${trace.value.toFixed()}`);

describe('stepsOf', () => {
  test('gives the steps before what is made with them, and leaves other rules closed', () => {
    const closed = ruleOf('closed', add(spending, low));
    const gap = stepOf('gap', subtract(low, spending));
    expect(told(ruleOf('x', multiply(add(gap, closed), patients)))).toEqual(['low 9', 'gap 4', 'x 36']);
  });

  test('gives each step once, and none of those that are told already', () => {
    const gap = stepOf('gap', subtract(low, spending));
    const rule = ruleOf('x', add(gap, low));
    expect(told(rule)).toEqual(['low 9', 'gap 4', 'x 13']);
    const table = tableOf([rule], [row]);
    expect(stepsOf(table, rule, 0, undefined, new Set([low])).map((trace) => trace.rule.id)).toEqual([
      'gap',
      'x',
    ]);
  });

  test('gives what a definition by cases compares, even past the line that holds', () => {
    const inside = cases(
      [
        when(lessThan(spending, low), subtract(low, spending), 'dessous'),
        when(greaterThan(spending, high), subtract(high, spending), 'dessus'),
      ],
      zero,
      'dedans',
    );
    expect(told(ruleOf('x', inside))).toEqual(['low 9', 'high 11', 'x 4']);
  });

  test('gives, where a choice is made, only the steps of the line that holds', () => {
    const chosen = cases(
      [
        when(lessThan(option, literal('1', '1')), low, 'donné'),
        when(greaterThan(spending, high), high, 'au-dessus'),
      ],
      zero,
      'sinon',
    );
    expect(told(ruleOf('x', chosen))).toEqual(['low 9', 'x 9']);
  });

  test('gives a rule alone that is written without steps', () => {
    expect(told(ruleOf('x', multiply(spending, patients)))).toEqual(['x 10']);
  });
});

describe('showValue', () => {
  const ratio = (numerator: number, denominator: number) => new Exact(numerator).div(denominator);

  test('shows a ratio that is a simple fraction as one', () => {
    expect(showValue(ratio(2, 3), '1')).toBe('2/3');
    expect(showValue(ratio(-5, 12), '1')).toBe('−5/12');
  });

  test('shows any other ratio in decimals: short ones, and those of larger denominators', () => {
    expect(showValue(ratio(1, 2), '1')).toBe('0,5');
    expect(showValue(ratio(1, 64), '1')).toBe('0,015625');
    expect(showValue(ratio(1, 13), '1')).toBe('0,0769231');
  });

  test('shows an amount in cents, a third of one too', () => {
    expect(showValue(ratio(1, 3), '€')).toBe('0,33');
  });
});
