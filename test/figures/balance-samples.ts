import type { BalanceCurveData } from '../../src/figures/balance-curve/table.ts';
import type { BalanceDispersionData } from '../../src/figures/balance-dispersion/table.ts';
import type { NeedsData } from '../../src/figures/needs/table.ts';

/* Of the laboratory's page of balance: shapes that such amounts take, computed by no rule. */

const slowDowns = Array.from({ length: 101 }, (_, rank) => rank * 0.0005);

/** Payments that begin at credits and rise to a cap, savings in proportion to what is spent; € over the experiment. */
export function curveSample(
  spent: number,
  zeros: readonly number[],
  credits = spent / 600,
): BalanceCurveData {
  const levels = (
    [
      ['du portefeuille', 1],
      ['nulle', 0],
      ['moitié', 0.5],
      ['entière', 1],
    ] as const
  ).map(([quality, part]) => ({
    quality,
    paid: slowDowns.map((at) => Math.min(spent / 100, credits * (1 + part) + 0.6 * spent * at)),
    zeros: { economieAnnuelle: zeros.slice(0, 1), economieCumulee: zeros.slice(1) },
  }));
  return {
    saved: slowDowns.map((slowDown) => ({
      slowDown,
      economieAnnuelle: spent * slowDown,
      economieCumulee: 3 * spent * slowDown,
    })),
    levels,
    cited: 0.005,
  };
}

/** What is paid rises with the spread, what is saved falls, even under nought. */
export function dispersionSample(spent: number, spread: number): BalanceDispersionData {
  const points = Array.from({ length: 51 }, (_, rank) => ({
    spread: rank / 1000,
    economieAnnuelle: spent * (0.005 - 6 * (rank / 1000) ** 2),
    economieCumulee: spent * (0.015 - 3 * (rank / 1000) ** 2),
    paid: spent * Math.min(0.01, 0.004 + 0.2 * (rank / 1000)),
  }));
  return { slowDown: 0.005, spread, points };
}

export const needsSample = (paid: readonly number[]): NeedsData => ({
  annees: [2020, 2021, 2022, 2023, 2024].map((annee, rank) => ({
    annee,
    announced: rank === 0 ? 4e6 : 7e6,
    most: rank === 0 ? 8e6 : 14e6,
    cap: 10e6 + rank * 1e6,
    paid: paid[rank] ?? 0,
  })),
});
