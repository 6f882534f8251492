/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents, count, percent, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** How the spending of patients is spread, in € a year. */
export interface DepensesData {
  /** Slices of one width from `de` to `a`; the last one, without end, has `a` null. `part` is a ratio. */
  readonly binList: readonly {
    readonly from: number;
    readonly a: number | null;
    readonly nombre: number;
    readonly part: number;
  }[];
  readonly moyenne: number;
  readonly median: number;
  /** Whose spending it is, « inventés » said: it ends the caption. */
  readonly ofWhom: string;
}

/** The slices as a table. */
export function depensesTable({ binList, moyenne, median, ofWhom }: DepensesData): FigureTable {
  return {
    caption: `Répartition de la dépense annuelle ${ofWhom} ; moyenne ${cents(moyenne)}, médiane ${cents(median)}`,
    head: ['Dépense', 'Patients', 'Part'],
    rows: binList.map(({ from, a, nombre: number, part }) => [
      a === null ? `${wholeEuros(from)} et plus` : `de ${wholeEuros(from)} à moins de ${wholeEuros(a)}`,
      count(number),
      percent(part),
    ]),
  };
}
