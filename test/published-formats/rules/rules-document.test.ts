import { describe, expect, test } from 'vitest';
import { amended, edition } from '../../../src/cahier/edition.ts';
import { parameterIds } from '../../../src/cahier/ids.ts';
import { graph } from '../../../src/formula/node.ts';
import { type RulesDocument, rulesDocument } from '../../../src/published-formats/rules/rules-document.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { explain } from '../../../src/scenario/run/explain.ts';
import { examples } from '../../scenario/examples.ts';
import { complaints } from '../validators.ts';
import { rebuilt } from './rebuilding.ts';

const cahier = edition('2019');
/** As a reader has it: text. */
const document: RulesDocument = JSON.parse(JSON.stringify(rulesDocument(cahier)));
const rules = rebuilt(document);
const known = graph(cahier.computed).filter((node) => node.kind === 'rule');
const read = amended(cahier, cahier.id, new Map(known.map((rule) => [rule, rules.get(rule.id) ?? rule])));

describe('the rules as data', () => {
  test('follow their schema', () => {
    expect(complaints('ipep-definitions-1', document)).toBe('');
  });

  test('hold every rule, step, input and parameter, each after what it is written with', () => {
    expect(document.regles.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    expect(document.donnees.map(({ id }) => id)).toEqual(
      Object.keys({ ...cahier.inputs, ...cahier.indicatorInputs }),
    );
    expect(document.parametres.map(({ id }) => id)).toEqual([...parameterIds]);
    expect(new Set(document.parametres.map(({ statut }) => statut))).toEqual(
      new Set(parameterIds.map((id) => cahier.parameters[id].status)),
    );
    expect(document.regles.flatMap(({ citations }) => citations.map(({ texte }) => texte)).join()).toContain(
      'Ecart entre dépense réelle et dépense ajustée = (Dépense ajustée*0,95) – Dépense réelle',
    );
  });

  test.each(examples.map((each) => [each.name, each] as const))(
    '%s: rules built again from them give the same results, told in the same words',
    (_, { scenario }) => {
      const under = { ...scenario, edition: read };
      expect(evaluate(under)).toEqual(evaluate(scenario));
      const [{ nom, annees } = { nom: '', annees: [] }] = scenario.groupements;
      const annee = annees.at(-1)?.annee ?? 0;
      const told = (each: typeof scenario) =>
        explain(each, nom, annee).etapes.map(({ id, value, phrases }) => [id, value, phrases]);
      expect(told(under)).toEqual(told(scenario));
    },
  );

  test('a formula that is another gives another result', () => {
    const [{ scenario } = { scenario: undefined }] = examples;
    if (scenario === undefined) throw new Error('no example');
    const changed = document.regles.map((each) =>
      each.id === 'borneBasse' ? { ...each, formule: { donnee: 'depenseAjustee' } } : each,
    );
    const other = rebuilt({ ...document, regles: changed });
    const wrong = amended(
      cahier,
      cahier.id,
      new Map(known.map((rule) => [rule, other.get(rule.id) ?? rule])),
    );
    expect(evaluate({ ...scenario, edition: wrong }).groupements).not.toEqual(evaluate(scenario).groupements);
  });
});
