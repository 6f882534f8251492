import { balanceCurve } from '../../../src/figures/balance-curve/drawing.ts';
import { type BalanceCurveData, balanceCurveTable } from '../../../src/figures/balance-curve/table.ts';
import { balanceDispersion } from '../../../src/figures/balance-dispersion/drawing.ts';
import {
  type BalanceDispersionData,
  balanceDispersionTable,
} from '../../../src/figures/balance-dispersion/table.ts';
import { needs } from '../../../src/figures/needs/drawing.ts';
import { type NeedsData, needsTable } from '../../../src/figures/needs/table.ts';
import { type Sample, sample } from './sample.ts';

/* Of the laboratory's page of balance: shapes that such amounts take, computed by no rule. */

const slowDowns = Array.from({ length: 101 }, (_, rank) => rank * 0.0005);

/** Payments that begin at credits and rise to a cap, savings in proportion to what is spent; € over the experiment. */
function curveSample(spent: number, zeros: readonly number[], credits = spent / 600): BalanceCurveData {
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
function dispersionSample(spent: number, spread: number): BalanceDispersionData {
  const points = Array.from({ length: 51 }, (_, rank) => ({
    spread: rank / 1000,
    economieAnnuelle: spent * (0.005 - 6 * (rank / 1000) ** 2),
    economieCumulee: spent * (0.015 - 3 * (rank / 1000) ** 2),
    paid: spent * Math.min(0.01, 0.004 + 0.2 * (rank / 1000)),
  }));
  return { slowDown: 0.005, spread, points };
}

const needsSample = (paid: readonly number[]): NeedsData => ({
  annees: [2020, 2021, 2022, 2023, 2024].map((annee, rank) => ({
    annee,
    announced: rank === 0 ? 4e6 : 7e6,
    most: rank === 0 ? 8e6 : 14e6,
    cap: 10e6 + rank * 1e6,
    paid: paid[rank] ?? 0,
  })),
});

export const balanceSamples: readonly Sample[] = [
  sample('besoins', needs, needsTable, needsSample([7.2e6, 6.1e6, 6.9e6, 4.1e6, 6.9e6])),
  sample('besoins-nuls', needs, needsTable, needsSample([])),
  sample('besoins-grands', needs, needsTable, needsSample([3e9, 2e9, -1e8, 4e9, 1e9])),
  sample('equilibre', balanceCurve, balanceCurveTable, curveSample(7e9, [0.0028, 0.0006])),
  sample('equilibre-loin', balanceCurve, balanceCurveTable, curveSample(7e9, [0.0171, 0.0168])),
  sample('equilibre-aucun', balanceCurve, balanceCurveTable, curveSample(2e7, [])),
  sample('equilibre-zero', balanceCurve, balanceCurveTable, curveSample(2e7, [0, 0], 0)),
  sample('dispersion-equilibre', balanceDispersion, balanceDispersionTable, dispersionSample(7e9, 0.02)),
  sample('dispersion-sans', balanceDispersion, balanceDispersionTable, dispersionSample(2e7, 0)),
  sample('dispersion-bout', balanceDispersion, balanceDispersionTable, dispersionSample(2e7, 0.05)),
];
