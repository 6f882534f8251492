import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** What a portfolio saves, by both definitions, at a slow-down; €, all years together. */
interface SavedAt {
  readonly slowDown: number;
  readonly economieAnnuelle: number;
  readonly economieCumulee: number;
}

/** What it is paid at each slow-down with one quality, and where that is what it saves. */
interface PaidCurve {
  /** « du portefeuille », « nulle »: what is said of the quality. */
  readonly quality: string;
  /** In the order of the slow-downs, credits included. */
  readonly paid: readonly number[];
  readonly zeros: {
    readonly economieAnnuelle: readonly number[];
    readonly economieCumulee: readonly number[];
  };
}

export interface BalanceCurveData {
  /** By even steps, the first at nought. */
  readonly saved: readonly SavedAt[];
  /** The portfolio's own quality first, then from the lowest to the highest. */
  readonly levels: readonly PaidCurve[];
  /** The slow-down at which part 9 says that both are equal. */
  readonly cited: number;
}

/** How far a figure goes to show all its balances: ratios. */
const RIGHTS = [0.01, 0.02, 0.05];

/** The right end of the figure: all balances are left of it, and some room with them. */
export function rightEnd({ levels, cited }: BalanceCurveData): number {
  const zeros = levels.flatMap((level) => [...level.zeros.economieAnnuelle, ...level.zeros.economieCumulee]);
  const most = 1.15 * Math.max(cited, ...zeros);
  return RIGHTS.find((right) => right >= most) ?? 0.05;
}

/** Lines of the table of a figure. */
const LINES = 10;

/** The same as a table, from nought to the right end of the figure. */
export function balanceCurveTable(data: BalanceCurveData): FigureTable {
  const { saved, levels } = data;
  const last = saved.findLastIndex(({ slowDown }) => slowDown <= rightEnd(data) * (1 + 1e-9));
  const ranks = saved.flatMap((_, rank) =>
    rank <= last && rank % Math.max(1, Math.round(last / LINES)) === 0 ? [rank] : [],
  );
  return {
    caption:
      "Ce qui est économisé et ce qui est versé, crédits compris, sur toute l'expérience, quand tous ralentissent d'autant",
    head: [
      'Ralentissement par an',
      'Économie annuelle',
      'Économie cumulée',
      ...levels.map(({ quality }) => `Versé, qualité ${quality}`),
    ],
    rows: ranks.map((rank) => [
      cells.percent(saved[rank]?.slowDown ?? 0),
      cells.wholeEuros(saved[rank]?.economieAnnuelle ?? 0),
      cells.wholeEuros(saved[rank]?.economieCumulee ?? 0),
      ...levels.map(({ paid }) => cells.wholeEuros(paid[rank] ?? 0)),
    ]),
  };
}
