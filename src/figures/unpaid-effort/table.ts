import { count, percent } from '../kit/amounts.ts';
import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** Of a size, the chance that a true effort goes unpaid in a year, by slow-down; and what the draws say at the one tried. */
export interface UnpaidSize {
  readonly patients: number;
  readonly places: readonly { readonly effort: number; readonly unpaid: number }[];
  readonly drawn: number;
}

export interface UnpaidEffortData {
  /** The slow-down that is tried, as a ratio. */
  readonly effort: number;
  readonly sizes: readonly UnpaidSize[];
}

/** One place in so many is in the table: every half per cent. */
const ONE_IN = 5;

/** The same as a table, a column a size; draws are at the slow-down that is tried. */
export function unpaidEffortTable({ effort, sizes }: UnpaidEffortData): FigureTable {
  const some = (sizes[0]?.places ?? []).flatMap((_, rank) => (rank % ONE_IN === 0 ? [rank] : []));
  return {
    caption: "La chance qu'un vrai ralentissement ne soit pas payé, une année donnée (hypothèse H23)",
    head: ['Ralentissement par an', ...sizes.map(({ patients }) => `${count(patients)} patients`)],
    rows: [
      ...some.map((rank) => [
        cells.percent(sizes[0]?.places[rank]?.effort ?? 0),
        ...sizes.map(({ places }) => cells.chance(places[rank]?.unpaid ?? 0)),
      ]),
      [`${percent(effort)}, tirages`, ...sizes.map(({ drawn }) => cells.chance(drawn))],
    ],
  };
}
