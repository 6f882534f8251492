import { describe, expect, test } from 'vitest';
import {
  add,
  atLeast,
  atMost,
  cases,
  divide,
  input,
  lessThan,
  literal,
  max,
  min,
  multiply,
  subtract,
  total,
  totalOfItems,
  when,
} from '../../src/formula/build.ts';
import type { Node } from '../../src/formula/node.ts';
import { needing } from '../../src/formula/read/column-needs.ts';
import type { ColumnTable } from '../../src/formula/read/column-table.ts';
import { amount, ratio, ruleOf, share, year } from './sample.ts';

const words = { left: 'gauche', right: 'droite' };
const mark = input({ id: 'mark', label: 'Note', symbol: { base: 'm' }, unit: '1', level: 'item' });
const other = input({ id: 'other', label: 'Autre', symbol: { base: 'a' }, unit: '1' });

/** The share is 3 for all rows, the ratio 2; what else is read has a column. */
const table = (given: Partial<ColumnTable> = {}): ColumnTable => ({
  length: 1,
  parameters: { share: 3 },
  inputs: { ratio: 2, amount: Float64Array.of(1), other: Float64Array.of(1) },
  groups: Uint32Array.of(0),
  groupCount: 1,
  ...given,
});

/** The inputs and parameters that a formula reads of a table. */
function read(formula: Node, given: ColumnTable = table()): string[] {
  const { nodes } = needing(given)([formula]);
  return [...nodes].flatMap((node) => (node.kind === 'input' || node.kind === 'parameter' ? [node.id] : []));
}

/** `other` where the node equals the number, `amount` where it is above, `year` where it is below. */
function sides(node: Node<'1'>, at: string): Node {
  const limit = literal(at, '1');
  const equal = cases([when(atMost(node, limit), other, 'égal')], divide(amount, amount), 'dessus');
  return cases([when(atLeast(node, limit), equal, 'au moins')], divide(year, year), 'dessous');
}

describe('needing, of cases', () => {
  test.each([
    ['add', add(share, ratio), '5'],
    ['subtract', subtract(share, ratio), '1'],
    ['multiply', multiply(share, ratio), '6'],
    ['divide', divide(share, ratio), '1.5'],
    ['min', min(share, ratio, words), '2'],
    ['max', max(share, ratio, words), '3'],
    ['a rule', ruleOf('r', add(share, ratio)), '5'],
    ['a sum over no items', totalOfItems(mark), '0'],
  ] as const)('a comparison of constants leaves the other lines out: %s', (_, node, at) => {
    expect(read(sides(node, at)).filter((id) => !['share', 'ratio'].includes(id))).toEqual(['other']);
  });

  test('what the constants decide is itself a constant, elsewhere it is not', () => {
    const decided = cases([when(lessThan(share, literal('9', '1')), ratio, 'oui')], other, 'non');
    expect(read(sides(decided, '2'))).toEqual(['share', 'ratio', 'other']);
    const open = cases([when(lessThan(other, ratio), share, 'oui')], ratio, 'non');
    expect(read(sides(open, '2'))).toEqual(['other', 'ratio', 'share', 'amount', 'year']);
  });

  test('what has a column, or is of items, decides nothing: every line is read', () => {
    expect(read(sides(other, '1'))).toEqual(['other', 'amount', 'year']);
    expect(read(sides(add(share, other), '1'))).toEqual(['share', 'other', 'amount', 'year']);
    expect(read(sides(add(other, share), '1'))).toEqual(['other', 'share', 'amount', 'year']);
    const withMark = table({ inputs: { mark: 2 } });
    expect(read(sides(mark, '1'), withMark)).toEqual(['mark', 'other', 'amount', 'year']);
  });

  test('a line that always holds ends the cases; those before it stay', () => {
    const formula = cases(
      [when(lessThan(other, ratio), amount, 'a'), when(atLeast(share, ratio), total(amount), 'b')],
      literal('0', '€'),
      'c',
    );
    const { nodes, totals } = needing(table())([formula]);
    expect([...nodes].some((node) => node.kind === 'literal')).toBe(false);
    expect([...totals].map(({ of }) => of)).toEqual([amount]);
  });
});

describe('needing, of totals', () => {
  test('a sum over rows is of a pass before; so is one over items, where there are any', () => {
    const [rows, items] = [total(amount), totalOfItems(mark)];
    const roots = [rows, items];
    expect([...needing(table())(roots).totals]).toEqual([rows]);
    const some = table({ items: { length: 1, inputs: {}, rows: Uint32Array.of(0) } });
    expect([...needing(some)(roots).totals]).toEqual(roots);
    expect(read(rows)).toEqual([]);
  });
});
