import { expect, test } from 'vitest';
import { withCahierRules } from '../../../src/scenario/edit/cahier-rules.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { modifiedName, modifiedNames } from '../../../src/scenario/run/modified-names.ts';
import { modifies } from '../../../src/scenario/run/modified-values.ts';
import { everythingChanged } from '../modified.ts';

const changed: DocumentScenario = { ...example, ...everythingChanged };

test('withCahierRules(scenario) leaves no value of the rules that is not the cahier’s, and the rest', () => {
  expect(modifies(withCahierRules(changed))).toEqual([]);
  expect(withCahierRules(changed)).toEqual(example);
});

test('withCahierRules(scenario) keeps the limit over the groupements of a portfolio, which is the cahier’s own', () => {
  const enveloppe = { mode: 'portefeuille', depenseNationale: '1000000' } as unknown as NonNullable<
    DocumentScenario['enveloppe']
  >;
  expect(withCahierRules({ ...changed, enveloppe })).toEqual({ ...example, enveloppe });
});

test('modifiedName({id, valeur}) says each value of the rules in a few words', () => {
  const all = modifies(changed);
  expect(modifiedName(all[1] as (typeof all)[number])).toBe(
    'intervalle 3\u202f%'.replace('\u202f', '\u00a0'),
  );
  expect(new Set(all.map(modifiedName)).size).toBe(all.length);
});

test('modifiedNames(modifies) counts those that a line has no room for', () => {
  const all = modifies(changed);
  const few = (count: number): string => modifiedNames(all.slice(0, count));
  expect(few(1)).not.toMatch(/autre/);
  expect(few(4).split(', ')).toHaveLength(4);
  expect(few(5)).toMatch(/ et 2 autres$/);
  expect(modifiedNames(all)).toMatch(new RegExp(` et ${all.length - 3} autres$`));
});
