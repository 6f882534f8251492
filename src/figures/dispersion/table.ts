/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count, percent } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** How far from the model the mean of a group falls by chance, by size of the group. Gaps are ratios of what is expected. */
export interface DispersionData {
  readonly tailles: readonly {
    readonly patients: number;
    /** Slices of the gap on one grid for every size, and the share of the groups in each. */
    readonly tranches: readonly { readonly de: number; readonly a: number; readonly part: number }[];
    /** The gaps between which 95 % of the groups are. */
    readonly bas: number;
    readonly haut: number;
    /** The share of the groups beyond the interval. */
    readonly horsBande: number;
  }[];
  /** Half the interval of the cahier, 0.05. */
  readonly tunnel: number;
  /** From what patients, « inventés » said. */
  readonly dequi: string;
}

/** The sizes as a table. */
export function dispersionTable({ tailles, tunnel, dequi }: DispersionData): FigureTable {
  return {
    caption: `Écart au modèle de groupes tirés au hasard ${dequi}`,
    head: [
      'Patients du groupe',
      '95 % des groupes sont entre',
      `Hors de ±${percent(tunnel)}, par hasard seul`,
    ],
    rows: tailles.map(({ patients, bas, haut, horsBande }) => [
      count(patients),
      `${percent(bas, true)} et ${percent(haut, true)}`,
      `${count(horsBande * 100, horsBande < 0.01 ? 2 : 1)}\u00a0%`,
    ]),
  };
}
