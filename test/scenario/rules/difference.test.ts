import { describe, expect, test } from 'vitest';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { rulesDifference } from '../../../src/scenario/rules/difference.ts';
import { differenceLines, differenceTitle } from '../../../src/scenario/rules/difference-words.ts';
import { keepingValues } from '../../../src/scenario/rules/kept-values.ts';
import { type OpenedRules, openedRules } from '../../../src/scenario/rules/opened-file.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { scenarioFrom } from '../reading.ts';
import { constant, savedUnder, today, withDefaults } from './altered.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const document = exampleDocument() as DocumentScenario;
const altered = withDefaults({ tunnel: '0.01', coefficientPartage: '0.4' });
const found = (saved: object) => rulesDifference(scenarioFrom(saved));
const told = (saved: object) => {
  const difference = found(saved);
  return difference && differenceLines(difference).map(plain);
};
type Other = Extract<OpenedRules, { state: 'other' }>;
const opened = (saved: object) => openedRules(saved as DocumentScenario) as Other;

describe('rulesDifference(scenario)', () => {
  test('is undefined without rules, and under today’s, whatever the version', () => {
    expect(found(document)).toBeUndefined();
    expect(found(savedUnder(today, document))).toBeUndefined();
  });

  test('tells the defaults that have changed, and that they explain it all', () => {
    const difference = found(savedUnder(altered, document));
    expect(difference).toMatchObject({ saved: '0.0.9', definitions: 'same', unsure: [] });
    expect(difference?.defaults).toEqual([
      { id: 'tunnel', from: '0.01', to: '0.05', given: false },
      { id: 'coefficientPartage', from: '0.4', to: '0.5', given: false },
    ]);
    expect(told(savedUnder(altered, document))).toEqual([
      `${today.parameters.tunnel.label} : 1 % → 5 %`,
      `${today.parameters.coefficientPartage.label} : 40 % → 50 %`,
    ]);
  });

  test('a value that the scenario gives as the default of then stays its own', () => {
    const saved = savedUnder(altered, { ...document, parametres: { tunnel: '0.010' } });
    expect(found(saved)?.defaults[0]).toMatchObject({ id: 'tunnel', given: true });
    expect(told(saved)?.[0]).toMatch(/garde la sienne/);
    expect(keepingValues(saved as DocumentScenario, found(saved) ?? { defaults: [] }).parametres).toEqual({
      tunnel: '0.010',
      coefficientPartage: '0.4',
    });
  });

  test('tells a definition that has changed, alone or with defaults', () => {
    expect(told(savedUnder(constant('gains', '0'), document))).toEqual(['la définition des règles']);
    expect(told(savedUnder(withDefaults({ tunnel: '0.01' }, constant('gains', '0')), document))).toEqual([
      `${today.parameters.tunnel.label} : 1 % → 5 %`,
      'la définition des règles',
    ]);
  });

  test('does not say that a definition has changed where it may be the default of what the scenario sets itself', () => {
    const saved = savedUnder(altered, { ...document, parametres: { tunnel: '0.03' } });
    expect(found(saved)).toMatchObject({ definitions: 'changed', unsure: ['tunnel'] });
    expect(told(saved)?.at(-1)).toContain(`(${today.parameters.tunnel.label})`);
  });

  test('names the versions where they differ', () => {
    const difference = found(savedUnder(altered, document));
    if (difference === undefined) throw new Error('no difference');
    expect(differenceTitle(difference)).toContain('(version 0.0.9)');
    expect(differenceTitle({ ...difference, saved: difference.current })).not.toContain('version');
  });
});

describe('openedRules(document), a file replayed', () => {
  const total = (scenario: ReturnType<typeof scenarioFrom>) => evaluate(scenario).groupements[0]?.total;

  test('gives both totals: the file’s is what its rules gave, today’s what it gives without them', () => {
    const then = total({ ...scenarioFrom(document), edition: altered });
    const now = total(scenarioFrom(document));
    expect(then).not.toBe(now);
    expect(opened(savedUnder(altered, document)).totals).toEqual({ file: then, today: now });
  });

  test('kept, its values are the scenario’s own, and read « modifié »', () => {
    const saved = savedUnder(altered, document) as DocumentScenario;
    const { regles, ...kept } = keepingValues(saved, opened(saved).difference);
    const { groupements, regles: stated } = evaluate(scenarioFrom(kept));
    expect(groupements[0]?.total).toBe(opened(saved).totals?.file);
    expect(stated.modifies).toEqual(['tunnel', 'coefficientPartage']);
  });

  test('never computes with them: the results are those of the document without', () => {
    expect(evaluate(scenarioFrom(savedUnder(altered, document)))).toEqual(evaluate(scenarioFrom(document)));
  });

  test('a scenario to be mended has no total, and its rules are told all the same', () => {
    const broken = withValue(savedUnder(altered, document), 'groupements[0].annees[2].patients', '');
    expect(opened(broken as object)).toMatchObject({ state: 'other', totals: undefined });
  });

  test('rules that cannot be read are refused with their places; without any there is nothing to tell', () => {
    const broken = withValue(savedUnder(altered, document), 'regles.valeurs.tunnel', 'cinq');
    const refused = openedRules(broken as DocumentScenario);
    expect(refused).toMatchObject({
      state: 'refused',
      faults: [{ path: 'regles.valeurs.tunnel', received: 'cinq' }],
    });
    expect(openedRules(document)).toEqual({ state: 'same' });
    expect(openedRules(savedUnder(today, document) as DocumentScenario)).toEqual({ state: 'same' });
  });
});
