import { percent } from '../kit/amounts.ts';
import { cellOf, cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** A portfolio at one mean slow-down, by how far its groupements are from it; €, all years together. */
export interface BalanceDispersionData {
  /** The mean slow-down, and the spread that is tried. */
  readonly slowDown: number;
  readonly spread: number;
  readonly points: readonly {
    readonly spread: number;
    readonly economieAnnuelle: number;
    readonly economieCumulee: number;
    readonly paid: number;
  }[];
}

/** One place in so many is in the table: every half per cent. */
const ONE_IN = 5;

const spreadCell = cellOf('%', (spread: number) => `± ${percent(spread)}`);

/** The same as a table. */
export function balanceDispersionTable({ slowDown, points }: BalanceDispersionData): FigureTable {
  return {
    caption: `Ce que fait la dispersion, à ${percent(slowDown)} de ralentissement moyen par an, sur toute l'expérience`,
    head: [
      'Dispersion',
      'Économie annuelle',
      'Économie cumulée',
      'Versé, crédits compris',
      'Net, économie annuelle',
    ],
    rows: points
      .filter((_, rank) => rank % ONE_IN === 0)
      .map(({ spread, economieAnnuelle, economieCumulee, paid }) => [
        spreadCell(spread),
        cells.wholeEuros(economieAnnuelle),
        cells.wholeEuros(economieCumulee),
        cells.wholeEuros(paid),
        cells.wholeEuros(economieAnnuelle - paid, true),
      ]),
  };
}
