import { expect, test } from 'vitest';
import { edition } from '../../src/cahier/edition.ts';
import { itemValues, rowValues } from '../../src/cahier/edition-2019/values.ts';
import { graph, levelOf, type Rule } from '../../src/formula/node.ts';
import { isChecked } from '../checked-types.ts';
import './value-ids.test-d.ts';

const { computed, nodes, rules } = edition('2019');

test('tsc reads the type tests: value-ids.test-d.ts is among the files of tsconfig.json', () => {
  expect(isChecked('test/cahier/value-ids.test-d.ts')).toBe(true);
});

test('every rule and step that is computed is exported under its own id, by its level', () => {
  const found = graph(computed).filter((node): node is Rule => node.kind === 'rule');
  const of = (level: 'row' | 'item') =>
    Object.fromEntries(found.filter((node) => levelOf(node) === level).map((node) => [node.id, node]));
  const sorted = (values: object) => Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(rowValues)).toEqual(sorted(of('row')));
  expect(sorted(itemValues)).toEqual(sorted(of('item')));
});

test('whatever an edition names has that id, and its rules are among them', () => {
  for (const [id, node] of Object.entries(nodes)) expect(node.id).toBe(id);
  for (const [id, rule] of Object.entries(rules)) expect(nodes[id as keyof typeof rules]).toBe(rule);
  for (const node of graph(computed))
    if ('id' in node) expect(nodes[node.id as keyof typeof nodes]).toBe(node);
});
