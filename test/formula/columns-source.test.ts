import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computed } from '../../src/cahier/edition-2019/computed.ts';
import {
  add,
  atLeast,
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
import { graph, type Kind } from '../../src/formula/node.ts';
import { columnsSource } from '../../src/formula/read/columns-source.ts';
import { chain } from '../bench/chain.ts';
import { amount, ceiling, patients, ratio, ruleOf, share, spending, stepOf } from './sample.ts';

const words = { left: 'gauche', right: 'droite' };
const mark = input({ id: 'mark', label: 'Note', symbol: { base: 'm' }, unit: '1', level: 'item' });
const [zero, one] = [literal('0', '€'), literal('1', '1')];

/** A few rules with every kind of node: a constant, a shared node, a branch of its own, totals of totals, items. */
const cost = stepOf('cost', multiply(spending, patients));
const rest = ruleOf('rest', subtract(one, share));
const worth = ruleOf('worth', multiply(amount, mark));
const bonus = ruleOf('bonus', totalOfItems(worth));
const part = ruleOf('part', divide(cost, total(cost)));
const gain = ruleOf(
  'gain',
  cases(
    [
      when(lessThan(ratio, rest), multiply(cost, rest), 'peu'),
      when(atLeast(ratio, one), subtract(add(cost, amount), bonus), 'tout'),
    ],
    zero,
    'rien',
  ),
);
const kept = ruleOf(
  'kept',
  max(zero, min(gain, multiply(total(multiply(part, ceiling)), one), words), words),
);
const rules = [rest, part, gain, kept, worth, bonus];

describe('columnsSource', () => {
  test('writes one loop a pass: totals, totals of totals, rows, items', async () => {
    await expect(columnsSource(rules, '.')).toMatchFileSnapshot('__snapshots__/columns-source.ts.txt');
  });

  test('the graph of the snapshot has every kind of node', () => {
    const kinds: Record<Kind, true> = {
      literal: true,
      parameter: true,
      input: true,
      rule: true,
      add: true,
      subtract: true,
      multiply: true,
      divide: true,
      min: true,
      max: true,
      cases: true,
      total: true,
    };
    expect(new Set(graph(rules).map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  test('gives the same source for the same graph', () => {
    expect(columnsSource(rules, '.')).toBe(columnsSource(rules, '.'));
  });

  test('refuses two rules of one id: a column could be either', () => {
    const other = ruleOf('rest', add(one, share));
    expect(() => columnsSource([rest, other], '.')).toThrow('two rules have the id "rest"');
  });

  test('the loops of the bench are those of its chain: `vitest run -u` writes them again', async () => {
    await expect(columnsSource(chain, '../../src/formula/read')).toMatchFileSnapshot(
      '../bench/generated-chain.ts',
    );
  });

  test('the committed loops are those of the graph: `npm run columns` writes them again', () => {
    const committed = new URL('../../src/cahier/edition-2019/generated-columns.ts', import.meta.url);
    expect(readFileSync(committed, 'utf8')).toBe(columnsSource(computed, '../../formula/read'));
  });
});
