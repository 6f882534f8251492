import { expect, test } from 'vitest';
import { atMost, cases, literal, multiply, totalOfItems, when } from '../../src/formula/build.ts';
import { sources } from '../../src/formula/sources.ts';
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
