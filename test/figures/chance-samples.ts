import type { ChanceBySizeData } from '../../src/figures/chance-by-size/table.ts';
import type { ChanceGainsData } from '../../src/figures/chance-gains/table.ts';
import type { PaidYearsData } from '../../src/figures/paid-years/table.ts';
import type { UnpaidEffortData } from '../../src/figures/unpaid-effort/table.ts';

/* Of the laboratory's page of chance: shapes that such curves take, computed by no rule. */

const curveSizes = (from: number, to: number): number[] =>
  Array.from({ length: 21 }, (_, rank) => Math.round(from * (to / from) ** (rank / 20)));

/** Chances that fall with the square root of the size, from those at 5 000 patients. */
export function chancesSample(ecart: number, evolution: number, sizes: readonly number[]): ChanceBySizeData {
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
export function gainsBySizeSample(first: number, sizes: readonly number[], trend = false): ChanceGainsData {
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

export const paidYearsSample = (
  ...rows: readonly (readonly [number, readonly number[]])[]
): PaidYearsData => ({
  sizes: rows.map(([patients, parts]) => ({ patients, parts })),
});

/** Chances that halve for each so much of slow-down. */
export function unpaidEffortSample(
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
