/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents, count, percent, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** How the spending of patients is spread, in € a year. */
export interface DepensesData {
  /** Slices of one width from `de` to `a`; the last one, without end, has `a` null. `part` is a ratio. */
  readonly tranches: readonly {
    readonly de: number;
    readonly a: number | null;
    readonly nombre: number;
    readonly part: number;
  }[];
  readonly moyenne: number;
  readonly mediane: number;
  /** Whose spending it is, « inventés » said: it ends the caption. */
  readonly dequi: string;
}

/** The slices as a table. */
export function depensesTable({ tranches, moyenne, mediane, dequi }: DepensesData): FigureTable {
  return {
    caption: `Répartition de la dépense annuelle ${dequi} ; moyenne ${cents(moyenne)}, médiane ${cents(mediane)}`,
    head: ['Dépense', 'Patients', 'Part'],
    rows: tranches.map(({ de, a, nombre, part }) => [
      a === null ? `${wholeEuros(de)} et plus` : `de ${wholeEuros(de)} à moins de ${wholeEuros(a)}`,
      count(nombre),
      percent(part),
    ]),
  };
}
