/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
export interface RepartitionData {
  /** Bars from `de` to `a`, both from 0 to 100; `part` is the share of the respondents, in per cent. */
  readonly binList: readonly {
    readonly from: number;
    readonly a: number;
    readonly nombre: number;
    readonly part: number;
  }[];
  /** The group's note; null when nobody has one. */
  readonly note: number | null;
}

/** The bars as a table. */
export function repartitionTable({ binList }: RepartitionData): FigureTable {
  return {
    caption: 'Répartition des notes des répondants',
    head: ['Note', 'Répondants', 'Part'],
    rows: binList.map(({ from, a, nombre: number, part }, rank) => [
      rank === binList.length - 1 ? `de ${from} à ${a}` : `de ${from} à moins de ${a}`,
      count(number),
      `${count(part, 1)}\u00a0%`,
    ]),
  };
}
