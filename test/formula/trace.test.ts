import { describe, expect, test } from 'vitest';
import {
  add,
  cases,
  divide,
  greaterThan,
  input,
  lessThan,
  literal,
  min,
  multiply,
  subtract,
  total,
  totalOfItems,
  when,
} from '../../src/formula/build.ts';
import { Exact, exact } from '../../src/formula/read/exact.ts';
import { trace } from '../../src/formula/trace.ts';
import { amount, ceiling, patients, ratio, ruleOf, share, spending } from './sample.ts';
import { tableOf } from './table.ts';

const words = { left: 'gauche', right: 'droite' };
const cost = ruleOf('cost', multiply(spending, patients));
const capped = min(cost, ceiling, words);
const tree = cases(
  [
    when(lessThan(ratio, literal('0', '1')), amount, 'négatif'),
    when(greaterThan(ratio, share), capped, 'grand'),
  ],
  literal('0', '€'),
  'entre',
);
const result = ruleOf('result', tree);
const row = { spending: 3, patients: 5, amount: 1 };
const rows = [
  { ...row, ratio: -1 },
  { ...row, ratio: 2 },
  { ...row, ratio: '0.5' },
];

function traceOf(rank: number) {
  return trace(tableOf([result], rows, { share: '0.5', ceiling: 10 }), result, rank);
}

describe('trace', () => {
  test('gives the operands that the row came to, and no other', () => {
    const operands = (rank: number) => traceOf(rank).operands.map(({ node, value }) => `${node.id} ${value}`);
    expect(operands(0)).toEqual(['ratio -1', 'amount 1']);
    expect(operands(1)).toEqual(['ratio 2', 'share 0.5', 'cost 15', 'ceiling 10']);
    expect(operands(2)).toEqual(['ratio 0.5', 'share 0.5']);
  });

  test('gives the decisions that the row made: what held, what was compared, by how much', () => {
    const decisions = (rank: number) =>
      traceOf(rank).decisions.map(({ node, held, tests }) => ({
        kind: node.kind,
        held,
        distances: tests.map(({ distance }) => distance.toNumber()),
      }));
    expect(decisions(0)).toEqual([{ kind: 'cases', held: 0, distances: [-1] }]);
    expect(decisions(1)).toEqual([
      { kind: 'cases', held: 1, distances: [2, 1.5] },
      { kind: 'min', held: 1, distances: [5] },
    ]);
    expect(decisions(2)).toEqual([{ kind: 'cases', held: 2, distances: [0.5, 0] }]);
  });

  test('leaves other rules closed', () => {
    const double = ruleOf('double', add(result, cost));
    const found = trace(tableOf([double], rows, { share: '0.5', ceiling: 10 }), double, 1);
    expect(found.value.toNumber()).toBe(25);
    expect(found.operands.map(({ node }) => node.id)).toEqual(['result', 'cost']);
    expect(found.decisions).toEqual([]);
  });

  test('rows that decide alike are told with their own numbers', () => {
    const table = tableOf(
      [result],
      [
        { ...row, ratio: -1 },
        { ...row, ratio: -2, amount: 7 },
      ],
      { share: 1, ceiling: 1 },
    );
    expect(trace(table, result, 0).value.toNumber()).toBe(1);
    expect(trace(table, result, 1).operands.map(({ value }) => value.toNumber())).toEqual([-2, 7]);
  });

  test('opens a sum over rows, and leaves one over items closed', () => {
    const shareOf = ruleOf('share', divide(amount, total(multiply(spending, patients))));
    const table = tableOf([shareOf], [row, row]);
    expect(trace(table, shareOf, 0).operands.map(({ node }) => node.id)).toEqual([
      'amount',
      'spending',
      'patients',
    ]);
    const worth = input({ id: 'worth', label: 'Prix', symbol: { base: 'p' }, unit: '€', level: 'item' });
    const sum = ruleOf('sum', add(amount, totalOfItems(worth)));
    const items = [{ worth: new Exact(2) }];
    const held = exact([sum]).run({}, [{ inputs: { amount: new Exact(1) }, items, group: 0 }]);
    expect(trace(held, sum, 0).operands.map(({ node }) => node.id)).toEqual(['amount']);
  });

  test('says nothing of cases inside a line that does not hold', () => {
    const inner = cases([when(greaterThan(amount, ceiling), amount, 'haut')], ceiling, 'bas');
    const nested = ruleOf('nested', cases([when(lessThan(ratio, share), amount, 'peu')], inner, 'assez'));
    const table = tableOf(
      [nested],
      [
        { ratio: 0, amount: 3 },
        { ratio: 9, amount: 3 },
      ],
      {
        share: 1,
        ceiling: 2,
      },
    );
    expect([0, 1].map((rank) => trace(table, nested, rank).decisions.map(({ held }) => held))).toEqual([
      [0],
      [1, 0],
    ]);
  });

  test('a node that two branches share counts in each of them', () => {
    const gap = subtract(amount, literal('1', '€'));
    const shared = ruleOf('shared', cases([when(lessThan(ratio, share), gap, '')], add(gap, gap), ''));
    const table = tableOf(
      [shared],
      [
        { ratio: 0, amount: 3 },
        { ratio: 9, amount: 3 },
      ],
      { share: 1 },
    );
    expect([0, 1].map((rank) => trace(table, shared, rank).operands.map(({ node }) => node.id))).toEqual([
      ['ratio', 'share', 'amount'],
      ['ratio', 'share', 'amount'],
    ]);
  });
});
