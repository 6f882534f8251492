import { describe, expect, test } from 'vitest';
import { chanceBySize } from '../../../../src/scenario/chance/chance-by-size.ts';
import { piecesOf, rulesOf, type StudyQuestion } from '../../../../src/scenario/chance/study/question.ts';
import { putTogether, study } from '../../../../src/scenario/chance/study/study.ts';
import { doPiece } from '../../../../src/scenario/chance/study/work.ts';

const question: StudyQuestion = {
  patients: [5000, 30_000],
  depense: 2500,
  cv: 2.5,
  correlation: 0.5,
  annees: [2019, 2020, 2021, 2022, 2023],
  rules: Array.from({ length: 5 }, () => ({
    tunnel: 0.05,
    coefficientEcart: 1 / 3,
    coefficientPartage: 0.5,
    yearsBack: 1,
  })),
  tirages: 12_000,
  graine: 3,
  trend: false,
  effort: 0.005,
  minimumRate: true,
};

describe('study', () => {
  test.each([false, true])('says of its sizes what `ipep hasard` does (trend: %s)', (trend) => {
    const asked = { ...question, trend };
    const { sizes } = study(asked);
    const printed = chanceBySize({ ...question, rules: rulesOf(question, trend) });
    expect(sizes).toMatchObject(JSON.parse(JSON.stringify(printed)));
  });

  test('the same bytes whoever does its pieces, and in whatever order', () => {
    const pieces = piecesOf(question);
    const parts = new Map([...pieces].reverse().map((piece) => [piece, doPiece(question, piece)]));
    const apart = putTogether(
      question,
      pieces.flatMap((piece) => parts.get(piece) ?? []),
    );
    expect(JSON.stringify(apart)).toBe(JSON.stringify(study(question)));
  });

  test.each([false, true])('the law against the draws, within four standard errors (trend: %s)', (trend) => {
    const spread = (chance: number): number =>
      4 * Math.sqrt((chance * (1 - chance)) / question.tirages) + 1e-9;
    for (const { paid, effort, underRate, gainsAttendus } of study({ ...question, trend }).sizes) {
      const pairs = [paid, effort.unpaid, effort.neverPaid, underRate?.paid, underRate?.unpaidEffort];
      for (const pair of pairs) {
        expect(pair).toBeDefined();
        // The years of a draw are alike: their mean varies at most as one of them.
        if (pair) expect(Math.abs(pair.exact - pair.drawn)).toBeLessThan(spread(pair.exact));
      }
      const { exact = 0, drawn = 1, standardError = 0 } = underRate?.gains ?? {};
      expect(Math.abs(exact - drawn)).toBeLessThan(4 * standardError);
      expect(exact).toBeLessThan(gainsAttendus.exact);
    }
  });

  test('half of the groupements are paid in three years of five, or more: an évolution is up as often as down', () => {
    const withoutEcart = question.rules.map((each) => ({ ...each, coefficientEcart: 0 }));
    for (const trend of [false, true])
      for (const { byCount } of study({ ...question, rules: withoutEcart, trend }).sizes) {
        const [none = 0, one = 0, two = 0] = byCount;
        const spread = 4 * Math.sqrt(0.25 / question.tirages);
        expect(Math.abs(none + one + two - 0.5)).toBeLessThan(spread);
      }
  });

  test('without dispersion nothing is paid, and an effort always is', () => {
    for (const size of study({ ...question, cv: 0 }).sizes) {
      expect(size).toMatchObject({ total: 0, paidOnce: 0, byCount: [1, 0, 0, 0, 0, 0] });
      expect(size.effort).toMatchObject({
        unpaid: { exact: 0, drawn: 0 },
        neverPaid: { exact: 0, drawn: 0 },
      });
    }
  });

  test('without the minimum rate, nothing is drawn of it', () => {
    const { sizes } = study({ ...question, minimumRate: false });
    expect(sizes.map(({ underRate }) => underRate)).toEqual([undefined, undefined]);
  });

  test('the curve goes as far as the sizes, and the slow-downs as far as the effort', () => {
    const far = study({ ...question, patients: [900, 200_000], effort: 0.1, tirages: 10 });
    expect(far.curve.at(0)?.patients).toBe(900);
    expect(far.curve.at(-1)?.patients).toBe(200_000);
    expect(far.sizes[0]?.efforts.at(-1)?.effort).toBeCloseTo(0.1, 12);
  });
});
