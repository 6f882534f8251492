import { describe, expect, test } from 'vitest';
import { Exact } from '../../../../src/formula/read/exact.ts';
import { balanceDocument } from '../../../../src/scenario/balance/balance-document.ts';
import { allSavings } from '../../../../src/scenario/balance/savings.ts';
import { savingsDefinitions } from '../../../../src/scenario/balance/savings-definitions.ts';
import { slowing } from '../../../../src/scenario/balance/slowed-scenario.ts';
import { withQuality } from '../../../../src/scenario/balance/study/given-quality.ts';
import { studyPieces } from '../../../../src/scenario/balance/study/question.ts';
import { balanceStudy, putBalanceTogether } from '../../../../src/scenario/balance/study/study.ts';
import { doBalancePiece, portfolioFaults } from '../../../../src/scenario/balance/study/work.ts';
import { inventedPortfolio } from '../../../../src/scenario/examples/invented-portfolio.ts';
import { totals } from '../../../../src/scenario/run/totals.ts';
import { scenarioFrom } from '../../reading.ts';

const document = inventedPortfolio({ groupements: 9, seed: 3 });
const scenario = scenarioFrom(document);
const question = { scenario: JSON.stringify(document), slowDown: 0.004, spread: 0.015 };
const study = balanceStudy(question);

describe('balanceStudy', () => {
  test('says what `ipep equilibre` says: amounts exactly, balances to 1e-10', () => {
    const { credits, annees, equilibre } = balanceDocument(scenario);
    expect(study.balance).toEqual({ credits, annees });
    // Totals are the sums of the years, the credits paid too; what is left is their difference.
    const sum = (amounts: readonly string[]) => Exact.sum(0, ...amounts).toNumber();
    const { total } = study.net;
    expect(Number(total.paid)).toBeCloseTo(sum([credits, ...annees.map((year) => year.versements)]), 6);
    for (const definition of savingsDefinitions) {
      const saved = sum(annees.map((year) => year[definition]));
      expect(Number(total[definition])).toBeCloseTo(saved, 6);
      expect(Number(total.nets[definition].net)).toBeCloseTo(saved - Number(total.paid), 6);
      expect(Number(total.nets[definition].returned)).toBeCloseTo(saved / Number(total.paid), 9);
    }
    const [own] = study.levels;
    expect(own?.quality).toBe('own');
    for (const definition of savingsDefinitions)
      expect(own?.zeros[definition]).toEqual(
        equilibre[definition].map((each) => expect.closeTo(Number(each), 10)),
      );
  });

  test('each of its balances, put back, gives nothing', () => {
    let looked = 0;
    for (const { quality, zeros, apartZeros } of study.levels)
      for (const [spread, found] of [
        [0, zeros],
        [question.spread, apartZeros],
      ] as const)
        for (const definition of savingsDefinitions)
          for (const slowDown of found[definition]) {
            const slowed = slowing(withQuality(scenario, quality), spread).scenario(new Exact(slowDown));
            const net = allSavings(slowed)[definition].minus(Exact.sum(0, ...totals(slowed)));
            expect(net.abs().toNumber(), `${quality}, ${spread}, ${definition}`).toBeLessThan(0.01);
            looked += 1;
          }
    expect(looked).toBeGreaterThanOrEqual(16);
  });

  test('more quality is paid more, and balances later, as groupements that differ do', () => {
    const [, none, half, full] = study.levels;
    const first = (zeros: readonly number[] | undefined): number => zeros?.[0] ?? Number.NaN;
    for (const definition of savingsDefinitions) {
      const [low, middle, high] = [none, half, full].map((level) => first(level?.zeros[definition]));
      expect(low).toBeLessThan(middle ?? Number.NaN);
      expect(middle).toBeLessThan(high ?? Number.NaN);
      for (const { zeros, apartZeros } of study.levels)
        expect(first(apartZeros[definition])).toBeGreaterThan(first(zeros[definition]));
    }
  });

  test('what is tried is a place of the curves, exactly read', () => {
    const { alike, apart } = study.tried;
    const [none] = study.spreads;
    const spread = study.spreads.find((point) => Math.abs(point.spread - question.spread) < 1e-9);
    for (const key of ['economieAnnuelle', 'economieCumulee', 'paid'] as const) {
      expect(none?.[key]).toBeCloseTo(Number(alike[key]), 2);
      expect(spread?.[key]).toBeCloseTo(Number(apart[key]), 2);
    }
  });

  test('any worker may do any piece, in any order', () => {
    const backwards = [...studyPieces].reverse().map((piece) => doBalancePiece(question, piece));
    expect(putBalanceTogether(question, backwards.reverse())).toEqual(study);
  });
});

describe('portfolioFaults', () => {
  test('names each fault at its path; nothing is computed then', () => {
    const wrong = structuredClone(document) as { groupements: { annees: Record<string, unknown>[] }[] };
    const years = wrong.groupements[1]?.annees ?? [];
    Object.assign(years[1] ?? {}, { patients: 0 });
    Object.assign(years[2] ?? {}, { depenseReelle: '-3' });
    const scenario = JSON.stringify(wrong);
    expect(portfolioFaults(scenario).map(({ path }) => path)).toEqual([
      'groupements[1].annees[1].patients',
      'groupements[1].annees[2].depenseReelle',
    ]);
    expect(() => doBalancePiece({ ...question, scenario }, { kind: 'balance' })).toThrow(RangeError);
    expect(portfolioFaults(question.scenario)).toEqual([]);
  });
});
