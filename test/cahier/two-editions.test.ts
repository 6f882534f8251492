/** Two editions in one process: the cahier's, and one whose rule of évolution is another. */
import { describe, expect, test } from 'vitest';
import { amended, edition } from '../../src/cahier/edition.ts';
import { origin } from '../../src/cahier/origin.ts';
import { sums } from '../../src/cahier/sums.ts';
import { rule, subtract } from '../../src/formula/build.ts';
import { graph } from '../../src/formula/node.ts';
import { mathml } from '../../src/formula/read/mathml.ts';
import { limits } from '../../src/scenario/estimate/limits/all-limits.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { executer } from '../../src/scenario/run/execution.ts';
import { explain } from '../../src/scenario/run/explain.ts';
import { supports } from '../../src/scenario/run/grounds.ts';
import { compiledColumns } from '../formula/compiled.ts';
import { example, examples } from '../scenario/examples.ts';
import { differences } from '../scenario/reading.ts';

const cahier = edition('2019');
const { depenseReelle, depenseReellePrecedente } = cahier.inputs;

/** Spending is held against that of the year before, whatever the nation's does. */
const evolution = rule({
  id: 'evolution',
  label: "Différence d'évolution",
  symbol: { base: 'D' },
  unit: '€/patient',
  shown: { signed: true },
  origin: origin({
    status: 'hypothese',
    section: 'annexe 5',
    citations: ['evolutionFormule'],
    hypotheses: ['H20'],
  }),
  formula: subtract(depenseReellePrecedente, depenseReelle),
});

const other = amended(cahier, 'sans évolution nationale', new Map([[cahier.rules.evolution, evolution]]));
const under = (scenario: Scenario): Scenario => ({ ...scenario, edition: other });

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What every reader makes of one year, as a reviewer reads it. */
function read(scenario: Scenario): string {
  const [groupement] = scenario.groupements;
  const { nom = '', annees = [] } = groupement ?? {};
  const annee = annees.at(-1)?.annee ?? 0;
  const execution = executer(scenario);
  const { etapes: stepList } = explain(scenario, nom, annee);
  const lines = stepList.map(
    ({ label, calcul: calculation, value, phrases, hypotheses }) =>
      `${label} = ${calculation} = ${Number(value).toFixed(4)}${phrases.map((each) => `\n  ${each}.`).join('')}${hypotheses.length > 0 ? `\n  (${hypotheses.join(', ')})` : ''}`,
  );
  const { hypotheses, parametres } = supports(scenario, execution, 0);
  const formula = mathml(scenario.edition.rules.evolution, { over: sums }).replace(/<[^>]+>/g, ' ');
  return plain(
    [
      `évolution : ${formula.replace(/\s+/g, ' ')}`,
      ...lines,
      `repose sur ${[...hypotheses, ...parametres].join(', ')}`,
      ...limits(scenario, execution, 0).map(({ label, shortText }) => `${label} : ${shortText}`),
    ].join('\n'),
  );
}

describe('two editions side by side', () => {
  test('share what does not depend on the rule that was replaced', () => {
    const [before, after] = [cahier, other].map(({ computed }) => new Set(graph(computed)));
    const rules = [...(after ?? [])].filter((node) => node.kind === 'rule');
    const made = rules.filter((node) => !before?.has(node)).map(({ id }) => id);
    expect(made).toContain('evolution');
    expect(made).not.toContain('ecart');
    expect(made).not.toContain('scoreQualite');
    const named = Object.values(other.rules).filter((each) => !made.includes(each.id));
    expect([Object.keys(other.rules).length - named.length, named.length]).toEqual([12, 13]);
    expect(rules.map(({ id }) => id)).not.toContain('evolutionNationale');
  });

  test.each(examples.map((each) => [each.name, each] as const))(
    '%s: the columns of each agree with its exact reader, and neither changes the other',
    (_, { scenario }) => {
      const cahierFirst = evaluate(scenario);
      const exact = evaluate(under(scenario));
      const columns = evaluate(under(scenario), 'colonnes', compiledColumns(other.computed));
      expect(differences(columns, exact, '1e-9')).toEqual([]);
      expect(evaluate(scenario, 'colonnes')).toBeDefined();
      expect(evaluate(scenario)).toEqual(cahierFirst);
    },
  );

  test('the columns of an edition that nobody generated are asked for by name', () => {
    expect(() => evaluate(under(example('01').scenario), 'colonnes')).toThrow('sans évolution nationale');
  });

  test('steps, sentences, formulas, grounds and limits of both, as a file that a reviewer reads', async () => {
    const { scenario } = example('01');
    const [cahiers, others] = [read(scenario), read(under(scenario))].map((text) => text.split('\n'));
    const lines = [
      ...(cahiers ?? []).map((line) => (others?.includes(line) ? `  ${line}` : `− ${line}`)),
      ...(others ?? []).filter((line) => !cahiers?.includes(line)).map((line) => `+ ${line}`),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/two-editions.txt');
  });
});
