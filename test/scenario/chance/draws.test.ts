import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/scenario/chance/blocks.ts';
import { chance } from '../../../src/scenario/chance/chance.ts';
import { type BlockSums, type DrawRequest, drawBlock, drawn } from '../../../src/scenario/chance/draws.ts';
import { fillNormal, seededRandom } from '../../../src/scenario/chance/random.ts';

const cahier = { tunnel: 0.05, coefficientEcart: 1 / 3, coefficientPartage: 0.5, yearsBack: 1 };
const yearly = Array.from({ length: 5 }, () => cahier);
const trend = yearly.map((each, rank) => ({ ...each, yearsBack: Math.min(3, rank + 1) }));
const sizes = [5000, 12_000, 30_000, 80_000];

const request = (change: Partial<DrawRequest> = {}): DrawRequest => ({
  deviations: sizes.map((patients) => 2.5 / Math.sqrt(patients)),
  rules: yearly,
  correlation: 0.5,
  seed: 1,
  ...change,
});

const all = (asked: DrawRequest, draws: number): BlockSums[] =>
  blocksOf(draws).map((block) => drawBlock(asked, block));

describe('drawBlock', () => {
  test.each([
    ['the cahier', yearly, 0.5, 0],
    ['years without anything in common', yearly, 0, 0],
    ['years that are nearly alike', yearly, 0.95, 0],
    ['a true effort', yearly, 0.5, 0.01],
    ['the three-year trend', trend, 0.5, 0],
    ['the three-year trend, and a true effort', trend, 0.8, 0.005],
    [
      'rules that change in time',
      yearly.map((each, rank) => ({ ...each, tunnel: 0.01 * rank, coefficientEcart: rank / 4 })),
      0.5,
      0,
    ],
  ])('the law against the draws, within four standard errors: %s', (_, rules, correlation, effort) => {
    const draws = 20_000;
    const blocks = all(request({ rules, correlation, effort, seed: 3 }), draws);
    sizes.forEach((patients, size) => {
      const law = chance({ patients, depense: 1, effort }, rules, { cv: 2.5, correlation });
      const found = drawn(blocks, size, rules.length);
      expect(Math.abs(law.gainsAttendus - found.gains)).toBeLessThan(4 * found.standardError);
      const spread = (of: number): number => 4 * Math.sqrt((of * (1 - of)) / draws) + 1e-9;
      expect(Math.abs(law.probabiliteUneFois - found.paidOnce)).toBeLessThan(spread(law.probabiliteUneFois));
      // The years of a draw are alike: their mean varies at most as one of them.
      expect(Math.abs(law.probabiliteAnnee - found.paidYear)).toBeLessThan(spread(law.probabiliteAnnee));
    });
  });

  test('without dispersion nothing is paid', () => {
    const found = drawn(all(request({ deviations: [0] }), 100), 0, 5);
    expect(found).toEqual({
      gains: 0,
      standardError: 0,
      paidYear: 0,
      paidOnce: 0,
      byCount: [1, 0, 0, 0, 0, 0],
    });
  });

  test('a block gives the same whoever draws it, and whatever was drawn before', () => {
    const blocks = blocksOf(2500);
    expect(blocks.map(({ count }) => count)).toEqual([1000, 1000, 500]);
    const inOrder = blocks.map((block) => drawBlock(request(), block));
    const backwards = [...blocks].reverse().map((block) => drawBlock(request(), block));
    expect(backwards.reverse()).toEqual(inOrder);
  });

  test('sizes share their draws: one alone gets what it gets among others', () => {
    const [first] = request().deviations;
    const alone = drawBlock(request({ deviations: [first ?? 0] }), { rank: 4, count: 1000 });
    const among = drawBlock(request(), { rank: 4, count: 1000 });
    expect(alone.gains[0]).toBe(among.gains[0]);
  });

  test('another seed, another block: other draws', () => {
    const gains = [
      drawBlock(request(), { rank: 0, count: 1000 }),
      drawBlock(request(), { rank: 1, count: 1000 }),
      drawBlock(request({ seed: 2 }), { rank: 0, count: 1000 }),
      drawBlock(request({ seed: 2 }), { rank: 1, count: 1000 }),
    ].map((block) => block.gains[0]);
    expect(new Set(gains).size).toBe(4);
  });
});

describe('fillNormal', () => {
  test('the moments of a normal law, and nothing in common between two blocks', () => {
    const lists = [0, 1].map((block) => {
      const list = new Float64Array(100_000);
      fillNormal(list, seededRandom(1, block));
      return list;
    });
    const [one = new Float64Array(), other = new Float64Array()] = lists;
    const mean = (of: (rank: number) => number): number =>
      one.reduce((sum, _, rank) => sum + of(rank), 0) / one.length;
    const at = (rank: number): number => one[rank] ?? 0;
    // Standard errors: 1/√n, √(2/n), √(15/n), √(96/n), 1/√n.
    const four = (variance: number): number => 4 * Math.sqrt(variance / one.length);
    expect(Math.abs(mean(at))).toBeLessThan(four(1));
    expect(Math.abs(mean((rank) => at(rank) ** 2) - 1)).toBeLessThan(four(2));
    expect(Math.abs(mean((rank) => at(rank) ** 3))).toBeLessThan(four(15));
    expect(Math.abs(mean((rank) => at(rank) ** 4) - 3)).toBeLessThan(four(96));
    expect(Math.abs(mean((rank) => at(rank) * (other[rank] ?? 0)))).toBeLessThan(four(1));
    expect(Math.abs(mean((rank) => at(rank) * (one[rank + 1] ?? 0)))).toBeLessThan(four(1));
  });

  test('an odd list is filled too', () => {
    const list = new Float64Array(3);
    fillNormal(list, seededRandom(1, 0));
    expect(list.every((each) => each !== 0 && Number.isFinite(each))).toBe(true);
  });

  test('a first number of nought is not an infinite draw', () => {
    const list = new Float64Array(2);
    fillNormal(list, () => 0);
    expect(list.every(Number.isFinite)).toBe(true);
  });
});
