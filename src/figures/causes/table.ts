import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
import { shownShares } from './shown-shares.ts';

/** One change between two scenarios: its share of their difference in €, what it does alone, and last. */
export interface ShownCause {
  readonly label: string;
  /** What changed, in a few words: « 2 000 patients de moins chaque année ». */
  readonly words: string;
  readonly effect: number;
  readonly alone: number;
  readonly last: number;
}

/** What explains a difference, in €; the effects sum to it. */
export interface CausesData {
  readonly caption: string;
  readonly total: number;
  readonly causes: readonly ShownCause[];
}

/** The shares as a table, and what they sum to, as they are shown too. */
export function causesTable({ caption, total, causes }: CausesData): FigureTable {
  const shown = shownShares(
    causes.map(({ effect }) => effect),
    total,
  );
  return {
    caption,
    head: ['Ce qui change', 'Comment', 'Part expliquée', 'Changé seul', 'Changé en dernier'],
    rows: [
      ...causes.map(({ label, words, alone, last }, rank) => [
        label,
        words,
        cents(shown[rank] ?? 0, true),
        cents(alone, true),
        cents(last, true),
      ]),
      ['Différence', '', cents(total, true), '', ''],
    ],
  };
}
