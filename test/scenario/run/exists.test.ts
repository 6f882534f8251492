import { expect, test } from 'vitest';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { exists } from '../../../src/scenario/run/exists.ts';

const inPhase = (phase: string) => (node: { readonly id: string }) => (node.id === 'phase' ? phase : '0');

test('exists(rule, text) asks the rule where it exists: each phase has its own, and most rules are everywhere', () => {
  const absent = (phase: string) =>
    Object.values(rules).flatMap((rule) => (exists(rule, inPhase(phase)) ? [] : [rule.id]));
  expect(absent('2')).toEqual(['bonusExperience', 'modulation']);
  expect(absent('3')).toEqual(['bonusExperience', 'droitTirage', 'valorisationQualite']);
});
