import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOfScenario, rulePages } from '../../src/cahier/pages.ts';
import { calculators } from '../../src/rule-pages/calculators.ts';
import { type DocumentScenario, read, type View } from '../../src/scenario/format/scenario-document.ts';
import { exactEngine } from '../../src/scenario/run/engine.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';

type Expected = Readonly<Record<string, string | number | null>>;
interface Results {
  readonly groupements: readonly (Expected & { readonly annees: readonly Expected[] })[];
}

const { number, text } = exactEngine;

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

/* Rules that move in time, and the three-year trend, on the pages of rules: their results are those of the examples. */
describe.each(['14-parametres-par-annee', '15-evolution-triennale'])('%s', (name) => {
  const scenario = json<DocumentScenario>(`test/examples/${name}.json`);
  const { groupements } = json<Results>(`test/examples/${name}.expected.json`);
  const views = groupements.flatMap(({ annees }, groupement) =>
    annees.map((expected, rank) => ({ vue: { groupement, annee: rank + 1 }, expected })),
  );

  /** The pages whose result is a field of the results, and the years in which their rules exist. */
  const asked = rulePages.filter(isOfScenario).flatMap(({ id }) => {
    const { phase, result } = calculators[id];
    const shown = views.flatMap(({ vue, expected }) => {
      const wanted = expected[result.id] ?? groupements[vue.groupement]?.[result.id];
      const exists = phase === undefined || phase === expected['phase'];
      return exists && wanted !== undefined ? [{ vue, wanted: String(wanted) }] : [];
    });
    return shown.length > 0 ? [{ id, shown }] : [];
  });

  test('every page of the money has years to show', () => {
    const money = [
      'ecart',
      'evolution',
      'gains',
      'credits-amorcage',
      'phase-2',
      'phase-3',
      'plafonds',
      'avance',
    ];
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(money));
  });

  test.each(asked)('$id shows in each year the result of the example', ({ id, shown }) => {
    const { regles, result } = calculators[id];
    for (const { vue, wanted } of shown) {
      const steps = computed(scenario, vue).vue.etapes.filter(({ shownRule }) => regles.includes(shownRule));
      const { value = '' } = steps.find((step) => step.id === result.id) ?? {};
      expect(text(number(value)), `${vue.groupement} ${vue.annee}`).toBe(wanted);
    }
  });
});

test('a field of a page sets the value that is in force in the year looked at, and says since when', () => {
  const scenario = json<DocumentScenario>('test/examples/14-parametres-par-annee.json');
  const told = [1, 2, 3, 4, 5].map((annee) => {
    const vue = { groupement: 0, annee };
    const fields = [...calculators.gains.champs(scenario, vue), ...calculators.ecart.champs(scenario, vue)];
    return fields
      .filter(({ parameter }) => parameter === 'coefficientEcart' || parameter === 'tunnel')
      .map(({ nom, chemin, since }) => [nom, read(scenario, chemin(vue)), since?.before].join(' | '));
  });
  expect(told).toEqual([
    ["Poids de l'écart | 1/4 | ", 'Intervalle |  | '],
    ["Poids de l'écart | 1/4 | ", 'Intervalle |  | '],
    ["Poids de l'écart, dès 2021 | 1/2 | 1/4", 'Intervalle, dès 2021 | 0.03 | 0.05'],
    ["Poids de l'écart, dès 2021 | 1/2 | 1/4", 'Intervalle, dès 2021 | 0.03 | 0.05'],
    ["Poids de l'écart, dès 2023 | 2/3 | 1/2", 'Intervalle, dès 2021 | 0.03 | 0.05'],
  ]);
});

test('the page of the évolution shows the trend: its fields, its figure and what it says are of its first year', () => {
  const scenario = json<DocumentScenario>('test/examples/15-evolution-triennale.json');
  const told = [1, 2, 3, 4].map((annee) => {
    const vue = { groupement: 0, annee };
    const fields = calculators.evolution.champs(scenario, vue);
    return [
      fields[0]?.nom,
      read(scenario, fields[0]?.chemin(vue) ?? []),
      calculators.evolution.thatIs?.(computed(scenario, vue)).split(', soit')[0],
    ];
  });
  expect(told).toEqual([
    ["Réelle, l'année d'avant", '2400', 'par patient'],
    ['Réelle, en 2018', '2400', 'par patient et par an, en moyenne sur 2 ans'],
    ['Réelle, en 2018', '2400', 'par patient et par an, en moyenne sur 3 ans'],
    ['Réelle, en 2019', '2420', 'par patient et par an, en moyenne sur 3 ans'],
  ]);
});

function computed(scenario: DocumentScenario, vue: View) {
  const answer = calculer(scenario, vue);
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.erreurs));
  return answer.calcul;
}
