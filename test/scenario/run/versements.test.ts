import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import type { GroupementResult, Results } from '../../../src/scenario/format/results.ts';
import { exactEngine } from '../../../src/scenario/run/engine.ts';
import { type Execution, executer } from '../../../src/scenario/run/execution.ts';
import { resultsOf } from '../../../src/scenario/run/run-results.ts';
import { type Versement, versements } from '../../../src/scenario/run/versements.ts';
import { documentOf, estimations, scenarioOf } from '../estimations.ts';
import { example, examples } from '../examples.ts';

/** The payments of the first groupement of an example, with its expected results. */
function firstOf(number: string) {
  const { scenario, expected } = example(number);
  const [result] = (expected as Results).groupements;
  if (result === undefined) throw new Error('no groupement');
  return { result, ...versements(executer(scenario), 0) };
}

function sum(values: readonly string[]): string {
  return Exact.sum(0, ...values).toFixed();
}

const partsOf = ({ credits, gains, qualite, modulation, avance, recuperation }: Versement) => [
  credits,
  gains,
  qualite,
  modulation,
  avance,
  recuperation,
];

function expectExact(execution: Execution, rank: number, result: GroupementResult): void {
  const { lignes, totals } = versements(execution, rank);
  const paid = [result.creditsAmorcage, ...result.annees.map(({ versement }) => versement)];
  expect(lignes.map(({ total }) => total)).toEqual(paid);
  for (const row of lignes) {
    expect(new Exact(sum(partsOf(row))).toFixed()).toBe(new Exact(row.total).toFixed());
    expect(sum([row.coupePlafond, row.coupeEnveloppe])).toBe(row.coupe);
    expect(Number(row.coupe)).toBeGreaterThanOrEqual(0);
  }
  expect(totals.total).toBe(sum(paid));
}

describe('versements', () => {
  test.each(examples)('the parts of $name add up exactly to what is paid', ({ scenario, expected }) => {
    const execution = executer(scenario);
    (expected as Results).groupements.forEach((result, rank) => {
      expectExact(execution, rank, result);
    });
  });

  test('the parts of any estimation add up exactly, cut or not', () => {
    const parametres = fc.record({
      plafondGroupement: fc.constantFrom('0.02', '0.001', '0'),
      modulationMaximale: fc.constantFrom('0.2', '1', '0', '1/3'),
    });
    const facteur = fc.constantFrom('1', '0.9', '1/3', '0');
    fc.assert(
      fc.property(estimations, parametres, facteur, (estimation, changed, value) => {
        const enveloppe = { mode: 'facteur', facteur: value };
        const document = { ...documentOf(estimation), parametres: changed, enveloppe };
        const scenario = scenarioOf(document);
        const execution = executer(scenario);
        const { groupements } = resultsOf(scenario, execution, exactEngine);
        groupements.forEach((result, rank) => {
          expectExact(execution, rank, result);
        });
      }),
    );
  });

  test('example 01 is that of the picture', () => {
    const { result, lignes, totals } = firstOf('01');
    const rounded = (text: string) => Math.round(Number(text));
    expect(lignes.map(({ annee, sur, caption }) => [annee, sur, caption]).slice(0, 2)).toEqual([
      [2019, null, 'crédits'],
      [2020, 2019, 'phase 2'],
    ]);
    expect(rounded(totals.total)).toBe(1_284_499);
    // 1 039 617,37 €: the picture says 1 039 618, so that its rounded columns add up.
    expect(rounded(totals.gains)).toBe(1_039_617);
    expect(rounded(totals.qualite)).toBe(93_071);
    expect(rounded(totals.modulation)).toBe(78_384);
    expect(totals.coupe).toBe('0');
    expect(sum([...(lignes[0]?.halves ?? [])])).toBe(result.creditsAmorcage);
  });

  test('a cap reduces gains and quality in proportion', () => {
    const { result, lignes } = firstOf('03');
    const [cut, year] = [lignes[1], result.annees[0]];
    expect(Number(cut?.coupePlafond)).toBeGreaterThan(0);
    expect(Number(cut?.gains) / Number(year?.gains)).toBeCloseTo(
      Number(year?.interessement) / Number(year?.interessementBrut),
      12,
    );
  });
});
