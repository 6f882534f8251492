/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count, percent } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** How far from the model the mean of a group falls by chance, by size of the group. Gaps are ratios of what is expected. */
export interface DispersionData {
  readonly tailles: readonly {
    readonly patients: number;
    /** Slices of the gap on one grid for every size, and the share of the groups in each. */
    readonly binList: readonly { readonly from: number; readonly a: number; readonly part: number }[];
    /** The gaps between which 95 % of the groups are. */
    readonly low: number;
    readonly high: number;
    /** The share of the groups beyond the interval. */
    readonly outsideBand: number;
  }[];
  /** Half the interval of the cahier, 0.05. */
  readonly tunnel: number;
  /** From what patients, « inventés » said. */
  readonly ofWhom: string;
}

/** The sizes as a table. */
export function dispersionTable({ tailles, tunnel, ofWhom }: DispersionData): FigureTable {
  return {
    caption: `Écart au modèle de groupes tirés au hasard ${ofWhom}`,
    head: [
      'Patients du groupe',
      '95 % des groupes sont entre',
      `Hors de ±${percent(tunnel)}, par hasard seul`,
    ],
    rows: tailles.map(({ patients, low, high, outsideBand }) => [
      count(patients),
      `${percent(low, true)} et ${percent(high, true)}`,
      `${count(outsideBand * 100, outsideBand < 0.01 ? 2 : 1)}\u00a0%`,
    ]),
  };
}
