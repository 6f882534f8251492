import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  cases,
  greaterThan,
  literal,
  multiply,
  total,
  totalOfItems,
  when,
} from '../../src/formula/build.ts';
import { graph, type Node, type Rule } from '../../src/formula/node.ts';
import { substituting } from '../../src/formula/substitute.ts';
import { program } from './arbitrary.ts';
import { amount, ceiling, patients, ratio, ruleOf, share, stepOf } from './sample.ts';
import { tableOf } from './table.ts';

const part = stepOf('part', multiply(share, amount));
const apart = ruleOf('apart', multiply(ratio, ceiling));
const paid = ruleOf('paid', add(part, apart));
const half = stepOf('part', multiply(literal('0.5', '1'), amount));
const swap = substituting(new Map([[part, half]]));

const values = (rule: Rule) =>
  tableOf([rule], [{ amount: 100, ratio: 1, patients: 2 }], { share: '0.1', ceiling: 7 })
    .value(rule, 0)
    .toNumber();

describe('substituting(by)', () => {
  test('makes again what is written with a replaced rule, and shares the rest', () => {
    const other = swap(paid);
    expect([values(paid), values(other)]).toEqual([17, 57]);
    expect(graph([other]).includes(part)).toBe(false);
    expect(graph([other]).includes(apart)).toBe(true);
    expect(swap(apart)).toBe(apart);
    expect(swap(paid)).toBe(other);
  });

  test('reaches into cases, comparisons, and sums over rows and items', () => {
    const choice = cases([when(greaterThan(part, literal('20', '€')), apart, 'Grand')], part, 'Petit');
    const wrapped: [Rule, number, number][] = [
      [ruleOf('choice', choice), 10, 7],
      [ruleOf('sum', total(part)), 10, 50],
      [ruleOf('items', totalOfItems(add(part, literal('0', '€')))), 0, 0],
    ];
    for (const [rule, before, after] of wrapped) {
      expect(swap(rule)).not.toBe(rule);
      expect(graph([swap(rule)]).includes(part)).toBe(false);
      expect([values(rule), values(swap(rule))]).toEqual([before, after]);
    }
  });

  test('follows the rule that tells where a value exists', () => {
    const only = { ...apart, only: { where: part, is: '10' } };
    expect(swap(only).only?.where).toBe(half);
    const elsewhere = { ...apart, only: { where: apart, is: '7' } };
    expect(swap(elsewhere)).toBe(elsewhere);
  });

  test('takes a replacement as it is, even where it is written with what it replaces', () => {
    const twice = stepOf('part', add(part, part));
    expect(values(substituting(new Map([[part, twice]]))(paid))).toBe(27);
  });

  test('refuses a replacement of another id, unit or role: readers ask for values by them', () => {
    const refused: Rule[] = [stepOf('other', amount), stepOf('part', patients), ruleOf('part', amount)];
    for (const other of refused)
      expect(() => substituting(new Map([[part as Rule, other]]))).toThrow('cannot stand for "part" (€)');
  });

  test('gives any graph back as it is when nothing that it holds is replaced, and else shares what does not depend on it', () => {
    fc.assert(
      fc.property(program, fc.nat(), ({ rules }, pick) => {
        const nodes = graph(rules);
        for (const node of nodes) expect(substituting(new Map())(node)).toBe(node);
        const rule = rules[pick % rules.length] as Rule;
        const other = substituting(new Map([[rule, { ...rule }]]));
        for (const node of nodes) expect(other(node) === node).toBe(!graph([node]).includes(rule as Node));
      }),
    );
  });
});
