import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withGroupement } from '../../../../src/scenario/estimate/variants.ts';
import type { Edge } from '../../../../src/scenario/estimate/zero/edges.ts';
import { type ZeroYear, zeroYears } from '../../../../src/scenario/estimate/zero/zero-years.ts';
import type { Scenario, ScenarioYear } from '../../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../../../../src/scenario/run/evaluate.ts';
import { documents } from '../../arbitrary.ts';
import { exampleDocument, exampleNames, withValue } from '../../documents.ts';
import { scenarioFrom } from '../../reading.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const amounts = ['gains', 'interessement', 'versement'] as const;
type Amount = (typeof amounts)[number];

/** The amount of a year, when some of its figures take other values. */
function amountWith(
  scenario: Scenario,
  rank: number,
  { annee }: ZeroYear,
  amount: Amount,
  values: readonly (readonly [Edge, string])[],
): string | undefined {
  const changed = withGroupement(scenario, rank, (groupement) => ({
    ...groupement,
    annees: groupement.annees.map((year) => {
      if (year.annee !== annee) return year;
      const fields = values.map(
        ([{ figure }, value]): Partial<ScenarioYear> =>
          figure === 'score'
            ? { qualite: { mode: 'score', score: value, maximum: '120' } }
            : { depenseReelle: value },
      );
      return Object.assign({}, year, ...fields) as ScenarioYear;
    }),
  }));
  return evaluate(changed).groupements[rank]?.annees.find((each) => each.annee === annee)?.[amount];
}

/** Every edge, put back on its two sides. */
function check(scenario: Scenario): void {
  for (const rank of scenario.groupements.keys())
    for (const year of zeroYears(scenario, rank))
      for (const amount of amounts) {
        const { isZero, cause, edges, montant, phrase } = year[amount];
        const with_ = (values: readonly (readonly [Edge, string])[]) =>
          amountWith(scenario, rank, year, amount, values);
        const said = `${amount} ${year.annee}, ${phrase}`;
        expect(with_([]), said).toBe(montant);
        expect([isZero, cause !== null], said).toEqual([montant === '0', isZero]);
        if (isZero)
          for (const edge of edges) {
            expect(with_([[edge, edge.positiveAt]]), said).not.toBe('0');
            expect(with_([[edge, edge.zeroAt]]), said).toBe('0');
          }
        else if (edges.length > 0) {
          expect(with_(edges.map((edge) => [edge, edge.zeroAt])), said).toBe('0');
          for (const kept of edges) {
            const near = edges.map((edge) => [edge, edge === kept ? edge.positiveAt : edge.zeroAt] as const);
            expect(with_(near), said).not.toBe('0');
          }
        }
      }
}

describe('zeroYears', () => {
  test.each(exampleNames())(
    '%s: each edge put back gives zero on one side, something on the other',
    (name) => {
      check(scenarioFrom(exampleDocument(`${name}.json`)));
    },
  );

  test('any document: the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readScenario(document);
        fc.pre(read.ok);
        for (const recuperation of ['excedent', 'solde'] as const)
          if (read.ok) check({ ...read.scenario, options: { ...read.scenario.options, recuperation } });
      }),
      { numRuns: 25 },
    );
  });

  test('in words', () => {
    const expensive = withValue(exampleDocument(), 'groupements[0].annees[3].depenseReelle', '2900');
    const told = (document: unknown) =>
      zeroYears(scenarioFrom(document), 0).flatMap((year) =>
        amounts.map((amount) => plain(`${year.annee} ${amount} : ${year[amount].phrase}`)),
      );
    expect(told(expensive)).toMatchInlineSnapshot(`
      [
        "2019 gains : Ce qui l'annulerait : dépenser 28,98 € de plus par patient.",
        "2019 interessement : Ce qui l'annulerait, à la fois : dépenser 28,98 € de plus par patient, et un score nul, 48 points de moins.",
        "2019 versement : Rien ne l'annule tout entier : l'avance garantit 73 425,93 €, le montant des crédits.",
        "2020 gains : Ce qui l'annulerait : dépenser 38,08 € de plus par patient.",
        "2020 interessement : Ce qui l'annulerait, à la fois : dépenser 38,08 € de plus par patient, et un score nul, 66 points de moins.",
        "2020 versement : Rien ne l'annule tout entier : l'avance garantit 73 425,93 €, le montant des crédits.",
        "2021 gains : La dépense réelle, 2 900,00 € par patient, n'est ni sous le bord bas de l'intervalle, 2 479,50 €, ni sous la dépense attendue d'après l'année précédente, 2 487,66 €. Pour en sortir, il suffirait de ceci : dépenser 412,35 € de moins par patient.",
        "2021 interessement : Gains reversés nuls : la phase 3 ne verse rien. Pour en sortir, il suffirait de ceci : dépenser 412,35 € de moins par patient.",
        "2021 versement : Gains reversés nuls : la phase 3 ne verse rien. Pour en sortir, il suffirait de ceci : dépenser 412,35 € de moins par patient.",
        "2022 gains : Ce qui l'annulerait : dépenser 500,00 € de plus par patient.",
        "2022 interessement : Ce qui l'annulerait : dépenser 500,00 € de plus par patient.",
        "2022 versement : Ce qui l'annulerait : dépenser 500,00 € de plus par patient.",
        "2023 gains : Ce qui l'annulerait : dépenser 75,00 € de plus par patient.",
        "2023 interessement : Ce qui l'annulerait : dépenser 75,00 € de plus par patient.",
        "2023 versement : Ce qui l'annulerait : dépenser 75,00 € de plus par patient.",
      ]
    `);
    const none = withValue(exampleDocument('12-rien-a-payer.json'), 'options', { recuperation: 'solde' });
    expect(told(none)).toMatchInlineSnapshot(`
      [
        "2019 gains : La dépense réelle, 2 100,00 € par patient, n'est ni sous le bord bas de l'intervalle, 1 947,50 €, ni sous la dépense attendue d'après l'année précédente, 2 050,00 €. Pour en sortir, il suffirait de ceci : dépenser 50,01 € de moins par patient.",
        "2019 interessement : Gains reversés nuls, et le score, nul ou négatif, ne vaut rien. Pour en sortir, il suffirait de ceci : dépenser 50,01 € de moins par patient, ou un score au-dessus de zéro.",
        "2019 versement : Rien ne l'annule tout entier : l'avance garantit 108 333,33 €, le montant des crédits.",
        "2020 gains : Ce qui l'annulerait : dépenser 50,00 € de plus par patient.",
        "2020 interessement : Ce qui l'annulerait : dépenser 50,00 € de plus par patient.",
        "2020 versement : Rien ne l'annule tout entier : ce qui peut être repris de l'avance ne dépasse pas les crédits.",
        "2021 gains : Ce qui l'annulerait : dépenser 150,00 € de plus par patient.",
        "2021 interessement : Ce qui l'annulerait : dépenser 150,00 € de plus par patient.",
        "2021 versement : Ce qui l'annulerait : dépenser 150,00 € de plus par patient.",
      ]
    `);
  });

  test('a balance that takes all back is told, with what would be needed', () => {
    const changes: readonly (readonly [string, unknown])[] = [
      ['options', { recuperation: 'solde' }],
      ['parametres', { coefficientEcart: '1' }],
      ['groupements[0].credits', { mode: 'montant', montant: '80000' }],
      ['groupements[0].annees[1].depenseReelle', '2900'],
      ['groupements[0].annees[1].qualite.score', '0'],
      ['groupements[0].annees[2].depenseReelle', '2900'],
      ['groupements[0].annees[2].qualite.score', '0'],
      ['groupements[0].annees[3].depenseReelle', '2462'],
    ];
    const document = changes.reduce<unknown>(
      (rest, [path, value]) => withValue(rest, path, value),
      exampleDocument(),
    );
    const told = (depenseReelle: string) => {
      const changed = withValue(document, 'groupements[0].annees[3].depenseReelle', depenseReelle);
      check(scenarioFrom(changed));
      return zeroYears(scenarioFrom(changed), 0)[2];
    };
    const third = told('2462');
    expect(third?.interessement).toMatchObject({ isZero: false });
    expect(third?.versement).toMatchObject({ montant: '0', cause: 'recuperation' });
    // A little intéressement is paid whole, and so is a lot of it: between, the balance takes all.
    const [over, under] = [told('2440'), told('2470')];
    expect([third, over, under].map((year) => plain(year?.versement.phrase ?? ''))).toMatchInlineSnapshot(`
      [
        "Tout est repris sur l'avance, dont il reste 160 000,00 €, dès que l'intéressement dépasse les crédits, 80 000,00 €. Pour en sortir, il suffirait de ceci : dépenser 5,46 € de plus par patient (l'intéressement ne dépasserait plus les crédits, rien ne serait repris), ou dépenser 6,59 € de moins par patient (l'intéressement dépasserait ce qui reste dû de l'avance).",
        "Ce qui l'annulerait : dépenser 15,42 € de plus par patient (tout serait repris sur l'avance).",
        "Ce qui l'annulerait : dépenser 2,55 € de moins par patient (tout serait repris sur l'avance).",
      ]
    `);
  });
});
