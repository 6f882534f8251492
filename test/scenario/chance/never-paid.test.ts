import { describe, expect, test } from 'vitest';
import { neverPaid } from '../../../src/scenario/chance/never-paid.ts';
import { chanceUnder } from '../../../src/scenario/chance/normal-law.ts';
import type { YearlyLaw } from '../../../src/scenario/chance/yearly-law.ts';

const DEVIATION = 0.02;

/** Years that all have one law after a base year; the floor is so many standard deviations under the mean. */
const years = (backs: readonly number[], edge = Number.POSITIVE_INFINITY): YearlyLaw[] =>
  [0, ...backs].map((yearsBack, year) => ({
    mean: 1,
    deviation: DEVIATION,
    floor: year === 0 ? Number.NEGATIVE_INFINITY : 1 - edge * DEVIATION,
    yearsBack,
  }));

describe('neverPaid, evolutions from one year to the next', () => {
  test('errors without anything in common never fall with chance 1/(years + 1)!', () => {
    for (const [count, orders] of [
      [1, 2],
      [2, 6],
      [5, 720],
    ] as const)
      expect(neverPaid(years(Array(count).fill(1)), 0)).toBeCloseTo(1 / orders, 6);
  });

  test('without evolutions, and with nothing in common, years are independent', () => {
    expect(neverPaid(years([0, 0, 0, 0], 1), 0)).toBeCloseTo(chanceUnder(1) ** 4, 6);
  });

  test('floors that differ are each a place of the grid', () => {
    const laws = years([0, 0, 0], 1).map((law, year) => ({ ...law, floor: law.floor - year * 0.0123 }));
    const alone = [1, 2, 3].map((year) => chanceUnder(1 + (year * 0.0123) / DEVIATION));
    expect(neverPaid(laws, 0)).toBeCloseTo(
      alone.reduce((all, each) => all * each),
      6,
    );
  });

  test.each([
    [0.5, 6],
    [0.95, 5],
  ])('two years of three errors, %d in common: the orthant of three normal laws', (correlation, digits) => {
    // ε1 − ε0 and ε2 − ε1 have correlation −(1 − ρ)/2: both positive with chance 1/4 + asin(that)/2π.
    const wanted = 1 / 4 + Math.asin(-(1 - correlation) / 2) / (2 * Math.PI);
    expect(neverPaid(years([1, 1]), correlation)).toBeCloseTo(wanted, digits);
  });
});

describe('neverPaid, evolutions over three years', () => {
  test('two years under none: the orthant of ε1 − ε0 and ε2 − ε0', () => {
    // Their correlation, with ρ = 1/2: (1 + ρ − ρ − ρ²) / √(2(1 − ρ) 2(1 − ρ²)).
    const alike = (1 - 0.25) / Math.sqrt(1 * 1.5);
    expect(neverPaid(years([1, 2]), 0.5)).toBeCloseTo(1 / 4 + Math.asin(alike) / (2 * Math.PI), 6);
  });

  test('with nothing in common: the orders of six errors that keep ε1, ε2, ε3 above ε0, ε4 above ε1, ε5 above ε2', () => {
    const orders = permutations([0, 1, 2, 3, 4, 5]);
    const kept = orders.filter(
      ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => b > a && c > a && d > a && e > b && f > c,
    );
    expect(neverPaid(years([1, 2, 3, 3, 3]), 0)).toBeCloseTo(kept.length / orders.length, 5);
  });

  test('under a floor that is never far, what floors alone leave is an upper bound, and is met without evolutions', () => {
    const free = neverPaid(years([0, 0, 0, 0, 0], 1), 0.5);
    expect(neverPaid(years([0, 0, 0, 3, 0], 1), 0.5)).toBeLessThan(free);
    // One evolution of three years that can never count: everything is above the first year's.
    const far = years([0, 0, 0, 3, 0], 1).map((law, year) =>
      year === 1 ? { ...law, mean: 0, floor: -9 } : law,
    );
    const others = years([0, 0, 0, 0, 0], 1).map((law, year) =>
      year === 1 ? { ...law, mean: 0, floor: -9 } : law,
    );
    expect(neverPaid(far, 0)).toBeCloseTo(neverPaid(others, 0), 4);
  });
});

describe('neverPaid without chance', () => {
  const sure = (means: readonly number[]): YearlyLaw[] =>
    means.map((mean, year) => ({ mean, deviation: 0, floor: 0.95, yearsBack: year > 0 ? 1 : 0 }));

  test('is 1 where nothing falls, 0 where something does', () => {
    expect(neverPaid(sure([1, 1, 1]), 0.5)).toBe(1);
    expect(neverPaid(sure([1, 1, 0.99]), 0.5)).toBe(0);
    expect(neverPaid(sure([0.9, 0.94]), 0.5)).toBe(0);
  });

  test('is 1 where no rule pays', () => {
    expect(neverPaid(years([0, 0, 0]), 0.5)).toBe(1);
  });
});

function permutations(of: readonly number[]): number[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first) =>
    permutations(of.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
