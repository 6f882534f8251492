import { describe, expect, test } from 'vitest';
import { atMost, cases, literal, multiply, totalOfItems, when } from '../../src/formula/build.ts';
import { hypothesesOf, sources } from '../../src/formula/sources.ts';
import { amount, ceiling, ratio, ruleOf, share, stepOf } from './sample.ts';

const ids = (...of: Parameters<typeof sources>) => [...sources(...of)].map(({ id }) => id);

const step = stepOf('step', multiply(share, amount));
const longer = stepOf('longer', multiply(ratio, step));
const other = ruleOf('other', multiply(share, ceiling));

test('sources(rule) opens its steps, and theirs', () => {
  expect(ids(step)).toEqual(['share', 'amount']);
  expect(ids(ruleOf('rule', longer))).toEqual(['ratio', 'share', 'amount']);
});

test('sources(rule) leaves other rules closed: a rule is a level', () => {
  expect(ids(ruleOf('rule', multiply(ratio, other)))).toEqual(['ratio']);
  expect(ids(ruleOf('rule', multiply(ratio, stepOf('of a rule', other))))).toEqual(['ratio']);
});

test('sources(rule) goes into the sums of items', () => {
  expect(ids(ruleOf('rule', totalOfItems(step)))).toEqual(['share', 'amount']);
});

test('sources(rule, held) leaves out what the branches that do not hold are written with', () => {
  const choice = cases([when(atMost(ratio, literal('1', '1')), amount, 'Petit')], step, 'Grand');
  const rule = ruleOf('rule', choice);
  expect(ids(rule)).toEqual(['ratio', 'amount', 'share']);
  expect(ids(rule, () => 0)).toEqual(['ratio', 'amount']);
  expect(ids(rule, () => 1)).toEqual(['ratio', 'share', 'amount']);
  expect(ids(rule, () => undefined)).toEqual(ids(rule));
});

describe('hypothesesOf(rule, held)', () => {
  const given = when(atMost(ratio, literal('1', '1')), amount, 'Donné', { hypotheses: ['H1'] });
  const free = when(atMost(ratio, literal('2', '1')), amount, 'Libre', { hypotheses: [] });
  const all = { status: 'hypothese', section: '', citations: [], hypotheses: ['H1', 'H2'] };
  const rule = { ...ruleOf('rule', cases([given, free], step, 'Calculé')), origin: all };

  test('gives those of the line that holds, where it says that they are fewer', () => {
    expect(hypothesesOf(rule, 0)).toEqual(['H1']);
    expect(hypothesesOf(rule, 1)).toEqual([]);
  });

  test('gives all those of the rule elsewhere, and where it is not known which line holds', () => {
    expect(hypothesesOf(rule, 2)).toEqual(['H1', 'H2']);
    expect(hypothesesOf(rule, undefined)).toEqual(['H1', 'H2']);
    expect(hypothesesOf({ ...rule, formula: amount }, 0)).toEqual(['H1', 'H2']);
  });
});
