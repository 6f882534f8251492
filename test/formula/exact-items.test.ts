import { describe, expect, test } from 'vitest';
import { add, input, literal, max, totalOfItems } from '../../src/formula/build.ts';
import { Exact, exact } from '../../src/formula/read/exact.ts';
import { ruleOf } from './sample.ts';

const mark = input({ id: 'mark', label: 'Note', symbol: { base: 'm' }, unit: '1', level: 'item' });
const rows = [{ inputs: {}, items: [{ mark: new Exact('2') }, { mark: new Exact('5') }], group: 0 }];

describe('exact, on items', () => {
  test('a row given without items has none, nor has a row that is not there', () => {
    const sum = ruleOf('sum', totalOfItems(mark));
    const none = exact([sum]).run({}, [{ inputs: {}, group: 0 }]);
    expect([none.items(0), none.items(9)]).toEqual([0, 0]);
    expect(none.value(sum, 0).toFixed()).toBe('0');
  });

  test('the first rule of a program may be one of items', () => {
    const double = ruleOf('double', add(mark, mark));
    expect(exact([double]).run({}, rows).value(double, 0, 1).toFixed()).toBe('10');
  });

  test('mark is undefined before the value is asked for, and for what the program does not hold', () => {
    const words = { left: 'gauche', right: 'droite' };
    const floor = max(mark, literal('3', '1'), words);
    const floored = ruleOf('floored', floor);
    const table = exact([floored]).run({}, rows);
    expect(table.mark(floor, 0, 0)).toBeUndefined();
    table.value(floored, 0, 0);
    expect(table.mark(floor, 0, 0)?.held).toBe(1);
    expect(table.mark(max(mark, mark, words), 0, 0)).toBeUndefined();
  });
});
