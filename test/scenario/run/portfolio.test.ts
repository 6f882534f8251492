import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Results, YearResult } from '../../../src/scenario/format/results.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { executer } from '../../../src/scenario/run/execution.ts';
import { type Portfolio, portefeuille } from '../../../src/scenario/run/portfolio.ts';
import { example } from '../examples.ts';

const D = Decimal.clone({ precision: 60 });
const { scenario, expected } = example('05');
const { groupements } = expected as Results;

function portfolioOf(of: Scenario): Portfolio {
  const computed = portefeuille(of, executer(of));
  if (computed === null) throw new Error('one groupement only');
  return computed;
}

/** The expected results of one year, one a groupement. */
const resultsOf = (annee: number): YearResult[] =>
  groupements.flatMap(({ annees }) => annees.filter((each) => each.annee === annee));

/** Each expected text is rounded on its own at its 20th decimal: sums of them may differ there. */
function expectNear(value: string, wanted: Decimal): void {
  expect(new D(value).minus(wanted).abs().toNumber(), `${value}, ${wanted}`).toBeLessThan(1e-15);
}

function spendingOf(annee: number): Decimal {
  const years = scenario.groupements.flatMap(({ annees }) => annees.slice(1));
  const own = years.filter((each) => each.annee === annee);
  return D.sum(0, ...own.map(({ patients, depenseReelle }) => new D(depenseReelle).times(patients)));
}

describe('portefeuille', () => {
  test('the years of example 05 are the sums of its groupements', () => {
    const { annees } = portfolioOf(scenario);
    expect(annees.map(({ annee }) => annee)).toEqual([2019, 2020, 2021, 2022, 2023]);
    for (const line of annees) {
      const own = resultsOf(line.annee);
      const sum = (id: 'interessementPlafonne' | 'interessement' | 'versement') =>
        D.sum(0, ...own.map((each) => each[id]));
      expect(line.groupements).toBe(own.length);
      expectNear(line.request, sum('interessementPlafonne'));
      expectNear(line.interessement, sum('interessement'));
      expectNear(line.paid, sum('versement'));
      for (const { facteurEnveloppe, anneeVersement } of own) {
        expectNear(line.facteur, new D(facteurEnveloppe));
        expect(line.anneeVersement).toBe(anneeVersement);
      }
    }
  });

  test('the envelope of example 05 is 1 % of the spending, and the factor is their ratio', () => {
    const computed = portfolioOf(scenario);
    expect(computed.facteurDonne).toBe(false);
    for (const { annee, depenses, plafondNational, enveloppe, request, facteur } of computed.annees) {
      expect(plafondNational).toBe('0.01');
      expectNear(depenses, spendingOf(annee));
      expectNear(enveloppe, spendingOf(annee).div(100));
      const ratio = new D(request).isZero() ? new D(1) : D.min(1, new D(enveloppe).div(request));
      expectNear(facteur, ratio);
    }
  });

  test('the totals of example 05 are the expected ones, and add up exactly', () => {
    const computed = portfolioOf(scenario);
    expect(computed.groupements).toEqual(groupements.map(({ nom, total }) => ({ nom, total })));
    expect(computed.total).toBe(D.sum(0, ...groupements.map(({ total }) => total)).toFixed());
  });

  test('a given factor is said to be given, beside the envelope and the parameter in force', () => {
    const computed = portfolioOf({
      ...scenario,
      enveloppe: { mode: 'facteur', facteur: '1/2' },
      parametres: { plafondNational: '1/4' },
    });
    expect(computed.facteurDonne).toBe(true);
    for (const { annee, plafondNational, enveloppe, request, facteur, interessement } of computed.annees) {
      expect([facteur, plafondNational]).toEqual(['0.5', '0.25']);
      expectNear(enveloppe, spendingOf(annee).div(4));
      expectNear(interessement, new D(request).div(2));
    }
  });

  test('the envelope of a year is the part in force that year', () => {
    const { annees } = portfolioOf(example('14').scenario);
    const parts = annees.map(({ annee, plafondNational }) => [annee, plafondNational]);
    expect(parts).toEqual([
      [2019, '0.01'],
      [2020, '0.01'],
      [2021, '0.01'],
      [2022, '0.01'],
      [2023, '0.008'],
    ]);
    for (const { depenses, plafondNational, enveloppe } of annees)
      expectNear(enveloppe, new D(depenses).times(plafondNational));
  });

  test('one groupement makes no portfolio', () => {
    const { scenario: alone } = example('01');
    expect(portefeuille(alone, executer(alone))).toBeNull();
  });
});
