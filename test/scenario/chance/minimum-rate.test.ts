import { describe, expect, test } from 'vitest';
import { chanceInAYear } from '../../../src/scenario/chance/chance.ts';
import { minimumRate } from '../../../src/scenario/chance/minimum-rate.ts';

const yearly = Array.from({ length: 5 }, () => ({
  tunnel: 0.05,
  coefficientEcart: 1 / 3,
  coefficientPartage: 0.5,
  yearsBack: 1,
}));
const dispersion = { cv: 2.5, correlation: 0.5 };

describe('minimumRate', () => {
  test.each([
    [5000, 0.039],
    [5500, 0.0375],
    [6000, 0.036],
    [9900, 0.0301],
    [12_500, 0.0285],
    [20_000, 0.025],
    [35_000, 0.0235],
    [55_000, 0.021],
    [60_000, 0.02],
    [900_000, 0.02],
    // The text says none under 5 000.
    [100, 0.039],
  ])('%i patients: %f', (patients, rate) => {
    expect(minimumRate(patients)).toBeCloseTo(rate, 12);
  });
});

describe('chanceInAYear, under a least saving', () => {
  test('of nought it is the rule', () => {
    const sized = { patients: 12_000, depense: 2500 };
    expect(chanceInAYear({ ...sized, least: 0 }, yearly, dispersion)).toEqual(
      chanceInAYear(sized, yearly, dispersion),
    );
  });

  test('under the tunnel it leaves the écart alone, over it it bounds both', () => {
    const sized = { patients: 5000, depense: 2500 };
    const rule = chanceInAYear(sized, yearly, dispersion);
    const under = chanceInAYear({ ...sized, least: 0.039 }, yearly, dispersion);
    const over = chanceInAYear({ ...sized, least: 0.08 }, yearly, dispersion);
    expect(under.probabiliteEcart).toBe(rule.probabiliteEcart);
    expect(over.probabiliteEcart).toBeLessThan(rule.probabiliteEcart);
    expect(over.probabiliteEvolution).toBeLessThan(under.probabiliteEvolution);
    expect(under.probabiliteEvolution).toBeLessThan(rule.probabiliteEvolution);
  });

  test('without chance, an effort is paid whole once it reaches it, and not before', () => {
    const sized = { patients: 5000, depense: 1000, effort: 0.02 };
    const sure = { cv: 0, correlation: 0 };
    const paid = (least: number) =>
      chanceInAYear({ ...sized, least }, yearly.slice(0, 1), sure).gainsAttendus;
    expect(paid(0)).toBeCloseTo(1000 * 0.02 * (1 / 3), 9);
    expect(paid(0.0199)).toBe(paid(0));
    expect(paid(0.021)).toBe(0);
  });
});
