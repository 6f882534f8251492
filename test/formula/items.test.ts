import { describe, expect, test } from 'vitest';
import {
  add,
  cases,
  divide,
  greaterThan,
  input,
  literal,
  multiply,
  total,
  totalOfItems,
  when,
} from '../../src/formula/build.ts';
import { levelOf } from '../../src/formula/node.ts';
import { Exact, exact } from '../../src/formula/read/exact.ts';
import { mathml } from '../../src/formula/read/mathml.ts';
import { trace } from '../../src/formula/trace.ts';
import { compiledColumns } from './compiled.ts';
import { amount, ratio, ruleOf, stepOf } from './sample.ts';

const mark = input({ id: 'mark', label: 'Note', symbol: { base: 'm' }, unit: '1', level: 'item' });
const one = literal('1', '1');
const count = stepOf('count', totalOfItems(multiply(mark, literal('0', '1'))));
const share = stepOf('share', divide(amount, add(one, ratio)));
const worth = ruleOf(
  'worth',
  cases(
    [when(greaterThan(mark, literal('0', '1')), multiply(share, mark), 'positive')],
    literal('0', '€'),
    'nothing',
  ),
);
const sum = ruleOf('sum', totalOfItems(worth));
const all = ruleOf('all', total(sum));

const value = (text: string) => new Exact(text);
const rows = [
  { inputs: { amount: value('10'), ratio: value('1') }, items: ['1', '-2', '0.5'], group: 0 },
  { inputs: { amount: value('6'), ratio: value('0') }, items: [], group: 0 },
].map((row) => ({ ...row, items: row.items.map((text) => ({ mark: value(text) })) }));

describe('levelOf', () => {
  test('a value differs from item to item as soon as one of its operands does; their sum belongs to the row', () => {
    expect([share, mark, worth, sum, all, count].map(levelOf)).toEqual([
      'row',
      'item',
      'item',
      'row',
      'row',
      'row',
    ]);
  });

  test('total(value of an item) is refused: it would not say over what', () => {
    expect(() => total(worth)).toThrow(/totalOfItems/);
  });
});

describe('exact, on items', () => {
  const table = exact([sum, all]).run({}, rows);

  test('an item reads its own inputs, and the values of its row', () => {
    expect([0, 1, 2].map((item) => table.value(worth, 0, item).toFixed())).toEqual(['5', '0', '2.5']);
    expect(table.items(0)).toBe(3);
  });

  test('sums run over the items of one row, none giving 0, and over rows after that', () => {
    expect([0, 1].map((row) => table.value(sum, row).toFixed())).toEqual(['7.5', '0']);
    expect(table.value(all, 1).toFixed()).toBe('7.5');
  });

  test('a value of items asked without its item, or for one that is not there, throws', () => {
    expect(() => table.value(worth, 0)).toThrow(RangeError);
    expect(() => table.value(worth, 0, 3)).toThrow(/item 3 of 3, row 0/);
    expect(() => table.value(worth, 2, 0)).toThrow(/row 2 of 2/);
  });

  test('an input that an item lacks throws, even where the row has one of that name', () => {
    const lacking = [{ inputs: { ...rows[0]?.inputs, mark: value('1') }, items: [{}], group: 0 }];
    expect(() => exact([sum]).run({}, lacking).value(sum, 0)).toThrow(/input "mark"/);
  });

  test('a value of the row is computed once for all its items', () => {
    let reads = 0;
    const inputs = Object.defineProperty({ ratio: value('1') }, 'amount', {
      get: () => {
        reads++;
        return value('10');
      },
    }) as unknown as (typeof rows)[number]['inputs'];
    exact([sum])
      .run({}, [{ inputs, items: rows[0]?.items ?? [], group: 0 }])
      .value(sum, 0);
    expect(reads).toBe(1);
  });
});

describe('columns, on items', () => {
  const inputs = { amount: Float64Array.of(10, 6), ratio: Float64Array.of(1, 0) };

  test('gives a column of rows for rules of rows, and one of items for rules of items, in any order', () => {
    const items = { length: 3, inputs: { mark: Float64Array.of(1, 4, 0.5) }, rows: Uint32Array.of(1, 0, 1) };
    const found = compiledColumns([worth, sum, all]).run({ length: 2, inputs, parameters: {}, items });
    expect(found['worth']).toEqual(Float64Array.of(6, 20, 3));
    expect(found['sum']).toEqual(Float64Array.of(20, 9));
    expect(found['all']).toEqual(Float64Array.of(29, 29));
  });

  test('sums are zero where the table has no items at all', () => {
    const found = compiledColumns([sum, all]).run({ length: 2, inputs, parameters: {} });
    expect(found).toEqual({ sum: Float64Array.of(0, 0), all: Float64Array.of(0, 0) });
  });

  test('totals by group reach the items of their rows', () => {
    const part = ruleOf('part', multiply(divide(sum, total(amount)), mark));
    const items = { length: 2, inputs: { mark: Float64Array.of(1, 2) }, rows: Uint32Array.of(0, 1) };
    const groups = Uint32Array.of(1, 0);
    const { part: found } = compiledColumns([part]).run({
      length: 2,
      inputs,
      parameters: {},
      items,
      groups,
      groupCount: 2,
    });
    // Row 0: 5 × 1, of 10 alone in its group; row 1: 6 × 2, of 6.
    expect(found).toEqual(Float64Array.of(0.5, 4));
  });

  test('an input that the items lack throws', () => {
    const items = { length: 1, inputs: {}, rows: Uint32Array.of(0) };
    const table = { length: 2, inputs: { ...inputs, mark: Float64Array.of(1, 1) }, parameters: {}, items };
    expect(() => compiledColumns([sum]).run(table)).toThrow(/input of an item "mark"/);
  });
});

describe('readings of a sum over items', () => {
  const table = exact([sum]).run({}, rows);

  test('trace(table, rule, row, item) tells one item, operands of its row included', () => {
    const { operands, decisions, value: found } = trace(table, worth, 0, 2);
    expect(operands.map(({ node, value: each }) => `${node.id} ${each}`)).toEqual(['mark 0.5', 'share 5']);
    expect(decisions.map(({ held }) => held)).toEqual([0]);
    expect(found.toFixed()).toBe('2.5');
    expect(trace(table, worth, 0, 1).decisions.map(({ held }) => held)).toEqual([1]);
  });

  test('the trace of the sum leaves its items closed: each has its own', () => {
    expect(trace(table, sum, 0).operands).toEqual([]);
  });

  test('mathml writes under the sign what the sum runs over', () => {
    expect(mathml(sum, { over: { rows: 'groups', items: 'marks' } })).toContain('<mtext>marks</mtext>');
    expect(mathml(all, { over: { rows: 'groups', items: 'marks' } })).toContain('<mtext>groups</mtext>');
  });
});
