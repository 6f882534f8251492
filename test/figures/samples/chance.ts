import { chanceBySize } from '../../../src/figures/chance-by-size/drawing.ts';
import { type ChanceBySizeData, chanceBySizeTable } from '../../../src/figures/chance-by-size/table.ts';
import { chanceGains } from '../../../src/figures/chance-gains/drawing.ts';
import { type ChanceGainsData, chanceGainsTable } from '../../../src/figures/chance-gains/table.ts';
import { paidYears } from '../../../src/figures/paid-years/drawing.ts';
import { type PaidYearsData, paidYearsTable } from '../../../src/figures/paid-years/table.ts';
import { unpaidEffort } from '../../../src/figures/unpaid-effort/drawing.ts';
import { type UnpaidEffortData, unpaidEffortTable } from '../../../src/figures/unpaid-effort/table.ts';
import { type Sample, sample } from './sample.ts';

/* Of the laboratory's page of chance: shapes that such curves take, computed by no rule. */

const curveSizes = (from: number, to: number): number[] =>
  Array.from({ length: 21 }, (_, rank) => Math.round(from * (to / from) ** (rank / 20)));

/** Chances that fall with the square root of the size, from those at 5 000 patients. */
function chancesSample(ecart: number, evolution: number, sizes: readonly number[]): ChanceBySizeData {
  const at = (patients: number) => {
    const own = { ecart: Math.min(1, ecart * Math.exp(1 - Math.sqrt(patients / 5000))), evolution };
    return { patients, ...own, paid: Math.min(1, own.evolution + own.ecart / 6) };
  };
  return {
    curve: curveSizes(Math.min(5000, ...sizes), Math.max(80_000, ...sizes)).map(at),
    sizes: sizes.map((patients) => ({ ...at(patients), drawn: at(patients).paid - 0.002 })),
  };
}

/** Amounts that fall with the square root of the size, € at 5 000 patients. */
function gainsBySizeSample(first: number, sizes: readonly number[], trend = false): ChanceGainsData {
  const at = (patients: number) => {
    const yearly = first / Math.sqrt(patients / 5000);
    return { patients, annuelle: yearly, triennale: 0.6 * yearly };
  };
  const drawn = (patients: number) => at(patients)[trend ? 'triennale' : 'annuelle'];
  return {
    trend,
    curve: curveSizes(Math.min(5000, ...sizes), Math.max(80_000, ...sizes)).map(at),
    sizes: sizes.map((patients) => ({
      ...at(patients),
      drawn: 0.98 * drawn(patients),
      error: 0.02 * drawn(patients),
    })),
  };
}

const paidYearsSample = (...rows: readonly (readonly [number, readonly number[]])[]): PaidYearsData => ({
  sizes: rows.map(([patients, parts]) => ({ patients, parts })),
});

/** Chances that halve for each so much of slow-down. */
function unpaidEffortSample(
  effort: number,
  sizes: readonly (readonly [patients: number, halving: number])[],
): UnpaidEffortData {
  return {
    effort,
    sizes: sizes.map(([patients, halving]) => {
      const at = (slower: number): number => 0.5 ** (1 + slower / halving);
      const places = Array.from({ length: 31 }, (_, rank) => ({
        effort: rank / 1000,
        unpaid: at(rank / 1000),
      }));
      return { patients, places, drawn: at(effort) };
    }),
  };
}

export const chanceSamples: readonly Sample[] = [
  sample('chances', chanceBySize, chanceBySizeTable, chancesSample(0.08, 0.5, [5000, 12_000, 80_000])),
  sample('chances-nulles', chanceBySize, chanceBySizeTable, chancesSample(0, 0, [5000])),
  sample('chances-toutes', chanceBySize, chanceBySizeTable, chancesSample(0.5, 0.5, [100, 2_000_000])),
  sample('chances-certaines', chanceBySize, chanceBySizeTable, chancesSample(1, 1, [5000, 80_000])),
  sample('chances-extremes', chanceBySize, chanceBySizeTable, chancesSample(0.3, 0.5, [1, 10_000_000])),
  sample('hasard-gains', chanceGains, chanceGainsTable, gainsBySizeSample(12.3, [5000, 12_000, 80_000])),
  sample('hasard-gains-nuls', chanceGains, chanceGainsTable, gainsBySizeSample(0, [5000])),
  sample('hasard-gains-grands', chanceGains, chanceGainsTable, gainsBySizeSample(98_765, [1, 5000], true)),
  sample(
    'annees-payees',
    paidYears,
    paidYearsTable,
    paidYearsSample(
      [5000, [0.0043, 0.0973, 0.3766, 0.3974, 0.1144, 0.01]],
      [10_000_000, [0.006, 0.1, 0.394, 0.394, 0.1, 0.006]],
    ),
  ),
  sample('annees-jamais-payees', paidYears, paidYearsTable, paidYearsSample([5000, [1, 0, 0, 0, 0, 0]])),
  sample(
    'effort-impaye',
    unpaidEffort,
    unpaidEffortTable,
    unpaidEffortSample(0.005, [
      [5000, 0.01],
      [12_000, 0.008],
      [30_000, 0.005],
      [80_000, 0.003],
    ]),
  ),
  sample(
    'effort-impaye-six',
    unpaidEffort,
    unpaidEffortTable,
    unpaidEffortSample(
      0.03,
      [1, 900, 5000, 20_000, 50_000, 10_000_000].map((patients) => [patients, 0.0001] as const),
    ),
  ),
  sample('effort-impaye-nul', unpaidEffort, unpaidEffortTable, unpaidEffortSample(0, [[5000, 1]])),
];
