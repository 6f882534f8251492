import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../../src/cahier/edition-2019/parameters/all-parameters.ts';
import type { Results, YearResult } from '../../../src/scenario/format/results.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { givenValue } from '../../../src/scenario/format/values-in-force.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { type Document, documents, portfolios } from '../arbitrary.ts';
import { decimal, differences, everyYear, scenarioFrom } from '../reading.ts';

const RUNS = { numRuns: 150 };

/** The results are texts of 20 decimals: sums of them are held to a little more. */
const DUST = '1e-15';

function holds(
  generated: fc.Arbitrary<Document>,
  property: (scenario: Scenario, found: Results) => void,
): void {
  const run = (document: Document): void => {
    const scenario = scenarioFrom(document);
    property(scenario, evaluate(scenario));
  };
  fc.assert(fc.property(generated, run), RUNS);
}

const sum = (
  years: readonly YearResult[],
  field: 'versement' | 'avance' | 'recuperation' | 'interessement',
) => years.reduce((total, year) => total.plus(decimal(year[field])), decimal('0'));

describe('readers', () => {
  test('exact and columns agree to 1e-9 on generated scenarios', () => {
    holds(documents, (scenario, found) => {
      expect(differences(evaluate(scenario, 'colonnes'), found, '1e-9')).toEqual([]);
    });
  });
});

describe('payments', () => {
  test('credits and versements are never negative', () => {
    holds(documents, (_, found) => {
      for (const { groupement, annee } of everyYear(found)) {
        expect(decimal(groupement.creditsAmorcage).isNegative()).toBe(false);
        expect(decimal(annee.versement).isNegative(), annee.versement).toBe(false);
      }
    });
  });

  test('total = credits + Σ versements', () => {
    holds(documents, (_, { groupements }) => {
      for (const { creditsAmorcage, total, annees } of groupements)
        expect(differences(sum(annees, 'versement').plus(creditsAmorcage).toFixed(), total, DUST)).toEqual(
          [],
        );
    });
  });

  test('advances given − recovered = balance, which is never negative', () => {
    holds(documents, (_, { groupements }) => {
      for (const { annees } of groupements) {
        const left = sum(annees, 'avance').minus(sum(annees, 'recuperation'));
        expect(differences(left.toFixed(), annees.at(-1)?.soldeAvance, DUST)).toEqual([]);
        for (const { soldeAvance } of annees) expect(decimal(soldeAvance).isNegative()).toBe(false);
      }
    });
  });

  test('versement = intéressement + avance − récupération, a year after its results', () => {
    holds(documents, (_, found) => {
      for (const { annee } of everyYear(found)) {
        const paid = decimal(annee.interessement).plus(annee.avance).minus(annee.recuperation);
        expect(differences(paid.toFixed(), annee.versement, DUST)).toEqual([]);
        expect(annee.anneeVersement).toBe(annee.annee + 1);
      }
    });
  });

  test('in phase 2 nobody is paid less than the credits, but for what an earlier advance takes back', () => {
    holds(documents, (_, found) => {
      for (const { groupement, annee } of everyYear(found)) {
        if (annee.phase !== 2) continue;
        const secured = decimal(annee.interessement).plus(annee.avance).plus(DUST);
        expect(secured.greaterThanOrEqualTo(groupement.creditsAmorcage)).toBe(true);
      }
    });
  });
});

describe('caps', () => {
  test('plafonné ≤ brut and plafond; intéressement ≤ plafonné; factor and quality within [0, 1]', () => {
    holds(documents, (_, found) => {
      for (const { annee } of everyYear(found)) {
        const [gross, plafonne, interessement] = [
          decimal(annee.interessementBrut),
          decimal(annee.interessementPlafonne),
          decimal(annee.interessement),
        ];
        expect(plafonne.lessThanOrEqualTo(gross)).toBe(true);
        expect(plafonne.lessThanOrEqualTo(annee.plafond)).toBe(true);
        expect(plafonne.equals(gross) || plafonne.equals(annee.plafond)).toBe(true);
        expect(interessement.lessThanOrEqualTo(plafonne)).toBe(true);
        for (const text of [annee.facteurEnveloppe, annee.partQualite]) {
          expect(decimal(text).isNegative()).toBe(false);
          expect(decimal(text).lessThanOrEqualTo(1)).toBe(true);
        }
      }
    });
  });

  test('modulation stays within ± modulationMaximale', () => {
    holds(documents, ({ parametres }, found) => {
      const most = exactEngine.number(
        parametres.modulationMaximale ?? parameters.modulationMaximale.defaultValue,
      );
      for (const { annee } of everyYear(found))
        if (annee.modulation !== null)
          expect(decimal(annee.modulation).abs().lessThanOrEqualTo(most.plus(DUST))).toBe(true);
    });
  });

  test('Σ intéressements ≤ the national envelope of each year, in mode portefeuille', () => {
    holds(portfolios, (scenario, found) => {
      const { groupements } = scenario;
      for (const year of new Set(everyYear(found).map(({ annee }) => annee.annee))) {
        const share = exactEngine.number(
          givenValue(scenario, 'plafondNational', year) ?? parameters.plafondNational.defaultValue,
        );
        const of = everyYear(found).filter(({ annee }) => annee.annee === year);
        const spent = of.reduce((total, { rank }) => {
          const own = groupements[rank]?.annees.find(({ annee }) => annee === year);
          return total.plus(decimal(own?.depenseReelle).times(own?.patients ?? Number.NaN));
        }, decimal('0'));
        const asked = sum(
          of.map(({ annee }) => annee),
          'interessement',
        );
        expect(asked.lessThanOrEqualTo(spent.times(share).plus(DUST)), `${year}`).toBe(true);
      }
    });
  });
});

describe('what changes, and what does not', () => {
  test("raising the spending of year N never raises the gains of year N, nor lowers anyone else's", () => {
    const raise = fc.record({
      document: documents,
      which: fc.nat(),
      year: fc.nat(),
      more: fc.integer({ min: 1, max: 99999 }),
    });
    fc.assert(
      fc.property(raise, ({ document, which, year, more }) => {
        const rank = which % document.groupements.length;
        const count = (document.groupements[rank]?.annees.length ?? 0) - 1;
        const at = 1 + (year % count);
        const raised = {
          ...document,
          groupements: document.groupements.map((groupement, i) =>
            i !== rank
              ? groupement
              : {
                  ...groupement,
                  annees: groupement.annees.map((annee, j) =>
                    j !== at
                      ? annee
                      : {
                          ...annee,
                          depenseReelle: decimal(annee.depenseReelle)
                            .plus(more / 100)
                            .toFixed(),
                        },
                  ),
                },
          ),
        };
        const gains = (each: Document) =>
          evaluate(scenarioFrom(each)).groupements.map(({ annees }) => annees.map((annee) => annee.gains));
        const [before, after] = [gains(document), gains(raised)];
        expect(decimal(after[rank]?.[at - 1]).lessThanOrEqualTo(before[rank]?.[at - 1] ?? Number.NaN)).toBe(
          true,
        );
        expect(after.filter((_, i) => i !== rank)).toEqual(before.filter((_, i) => i !== rank));
      }),
      RUNS,
    );
  });

  test('the order of the groupements does not matter, in mode portefeuille', () => {
    const shuffled = portfolios.chain((document) =>
      fc.record({
        document: fc.constant(document),
        order: fc.shuffledSubarray([...document.groupements.keys()], {
          minLength: document.groupements.length,
          maxLength: document.groupements.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ document, order }) => {
        const at = <T>(list: readonly T[]): T[] => order.map((rank) => list[rank] as T);
        const { groupements } = evaluate(scenarioFrom(document));
        const permuted = evaluate(scenarioFrom({ ...document, groupements: at(document.groupements) }));
        expect(differences(permuted.groupements, at(groupements), DUST)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('option excedent never recovers more, in all and year after year, than option solde', () => {
    holds(documents, (scenario) => {
      const recovered = (recuperation: Scenario['options']['recuperation']) =>
        evaluate({ ...scenario, options: { ...scenario.options, recuperation } }).groupements.map(
          ({ annees }) => annees.map((_, rank) => sum(annees.slice(0, rank + 1), 'recuperation')),
        );
      const [excedent, solde] = [recovered('excedent'), recovered('solde')];
      excedent.forEach((years, i) => {
        years.forEach((total, j) => {
          expect(total.lessThanOrEqualTo(solde[i]?.[j]?.plus(DUST) ?? Number.NaN)).toBe(true);
        });
      });
    });
  });

  test('a groupement alone, its factor given, is paid as among others', () => {
    const alone = documents.map((document) => ({
      ...document,
      enveloppe: { mode: 'facteur', facteur: '0.75' },
    }));
    holds(alone, (scenario, found) => {
      scenario.groupements.forEach((groupement, rank) => {
        const [own] = evaluate({ ...scenario, groupements: [groupement] }).groupements;
        const phase3 = (years: readonly YearResult[] = []) =>
          years.filter(({ phase }) => phase === 3).map(({ interessement }) => interessement);
        expect(phase3(own?.annees)).toEqual(phase3(found.groupements[rank]?.annees));
      });
    });
  });
});
