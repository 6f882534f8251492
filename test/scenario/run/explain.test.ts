import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/cahier/edition-2019/rules/all-rules.ts';
import { sums } from '../../../src/cahier/sums.ts';
import { graph } from '../../../src/formula/node.ts';
import { mathml } from '../../../src/formula/read/mathml.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { explain } from '../../../src/scenario/run/explain.ts';
import { timeline } from '../../../src/scenario/run/timeline.ts';
import { type Etape, viewOf } from '../../../src/scenario/run/year-steps.ts';
import { example, examples } from '../examples.ts';
import { decimal, everyYear } from '../reading.ts';

/** As a reviewer reads it: unbreakable spaces as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const told = ({ id, role, label, calcul: calculation, value, phrases }: Etape): string =>
  plain(
    [
      `${role === 'regle' ? '■' : '·'} ${label} (${id})`,
      `    = ${calculation}`,
      `    = ${decimal(value).toDecimalPlaces(8).toFixed()}`,
      ...phrases.map((phrase) => `    ${phrase}.`),
    ].join('\n'),
  );

/** A formula read aloud, then its markup. */
function formula(id: string, markup: string): string {
  const spoken = markup
    .replace(/<\/mtd><\/mtr>/g, ' | ')
    .replace(/<mfrac>/g, ' FRACTION ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return `${id} :${spoken}\n${markup.replace(/<mtr>|<\/mtable>/g, '\n  $&')}\n`;
}

function story({ scenario }: (typeof examples)[number]): string {
  return scenario.groupements
    .flatMap(({ nom, annees }) =>
      annees.slice(1).map(({ annee }) => {
        const { indicateurs, etapes: stepList } = explain(scenario, nom, annee);
        const notes = indicateurs.map(
          ({ nom, etapes: stepList }) => `── ${plain(nom)}\n${stepList.map(told).join('\n')}\n`,
        );
        return `══ ${nom}, résultats de ${annee}\n\n${notes.join('')}${stepList.map(told).join('\n')}\n`;
      }),
    )
    .join('\n');
}

describe('explain, as files that a reviewer reads', () => {
  test.each(['01', '02', '04'])('every step of every year of example %s', async (number) => {
    await expect(story(example(number))).toMatchFileSnapshot(`snapshots/steps-${number}.txt`);
  });

  test('the formula of every rule and step', async () => {
    const lines = graph(Object.values(rules)).flatMap((node) =>
      node.kind === 'rule' ? [formula(node.id, plain(mathml(node, { over: sums })))] : [],
    );
    await expect(lines.join('\n')).toMatchFileSnapshot('snapshots/formulas.txt');
  });

  test('the formulas of one year with their numbers', async () => {
    const { scenario } = example('02');
    const [groupement] = scenario.groupements;
    const annee = groupement?.annees.at(-1)?.annee ?? 0;
    const ids = explain(scenario, groupement?.nom ?? '', annee).etapes.map(({ id }) => id);
    const found = timeline(scenario, exactEngine).years.find((year) => year.annee === annee);
    if (found === undefined) throw new RangeError(`no year ${annee}`);
    const view = viewOf({ scenario, table: found.table, row: found.groupements.indexOf(0) });
    const definitions = graph(Object.values(rules)).filter((node) => node.kind === 'rule');
    const lines = ids.flatMap((id) =>
      definitions.filter((rule) => rule.id === id).map((rule) => formula(id, plain(mathml(rule, { view })))),
    );
    await expect(lines.join('\n')).toMatchFileSnapshot('snapshots/formulas-02.txt');
  });
});

describe('explain', () => {
  const years = examples.flatMap((each) => {
    const found = evaluate(each.scenario);
    return everyYear(found).map(({ groupement, annee }) => ({ ...each, groupement, annee }));
  });

  test('tells every rule that the phase has, once, with the value of the results', () => {
    for (const { name, scenario, groupement, annee } of years) {
      const { etapes: stepList } = explain(scenario, groupement.nom, annee.annee);
      const ids = stepList.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [field, wanted] of Object.entries(annee)) {
        if (field === 'annee') continue;
        const step = stepList.find(({ id }) => id === field);
        if (wanted === null) expect(step, `${name} ${field}`).toBeUndefined();
        else
          expect(decimal(step?.value).minus(wanted).abs().lessThan('1e-19'), `${name} ${field}`).toBe(true);
      }
    }
  });

  test('gives each step a label, a calculation and a status; and its rule comes last', () => {
    for (const { scenario, groupement, annee } of years.slice(0, 12)) {
      const { etapes: stepList } = explain(scenario, groupement.nom, annee.annee);
      for (const [rank, { label, calcul: calculation, status, role, shownRule }] of stepList.entries()) {
        expect(label).not.toBe('');
        expect(calculation).not.toMatch(/NaN|Infinity|undefined|-\d/);
        expect(['texte', 'deduit', 'hypothese', 'externe']).toContain(status);
        if (role === 'etape') expect(stepList.slice(rank).map(({ id }) => id)).toContain(shownRule);
      }
    }
  });

  test('writes sentences in clean French: no double space, no missing number, straight apostrophes', () => {
    for (const { scenario, groupement, annee } of years)
      for (const { phrases, calcul: calculation } of explain(scenario, groupement.nom, annee.annee).etapes) {
        expect(calculation).not.toMatch(/\d\.\d/);
        for (const phrase of phrases) {
          expect(phrase).not.toMatch(/ {2}|NaN|undefined|\(\)|’|: *$|[.;] *$|\d\.\d/);
          expect(phrase).toMatch(/^[A-ZÀÉÎ]/);
        }
      }
  });

  test('shows a simple ratio as a fraction, a parameter as it was given', () => {
    const { scenario } = example('01');
    const nom = scenario.groupements[0]?.nom ?? '';
    const { etapes: stepList } = explain(scenario, nom, 2019);
    const calculation = (id: string) => plain(stepList.find((etape) => etape.id === id)?.calcul ?? '');
    expect(calculation('contributionEvolution')).toBe('2/3 × 28,98');
    expect(calculation('creditsTheoriques')).toBe('325 000/3 × (0,577778 + 0,1)');
    expect(calculation('plafond')).toBe('2 % × 29 040 000,00');
  });

  test('throws RangeError for a groupement or a year that is not there', () => {
    const { scenario } = example('01');
    expect(() => explain(scenario, 'Personne', 2019)).toThrow(RangeError);
    expect(() => explain(scenario, scenario.groupements[0]?.nom ?? '', 2018)).toThrow(RangeError);
  });
});
