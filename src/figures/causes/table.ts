import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

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

/** The shares as a table, and what they sum to. */
export function causesTable({ caption, total, causes }: CausesData): FigureTable {
  return {
    caption,
    sums: true,
    head: ['Ce qui change', 'Comment', 'Part expliquée', 'Changé seul', 'Changé en dernier'],
    rows: [
      ...causes.map(({ label, words, effect, alone, last }) => [
        label,
        words,
        cents(effect, true),
        cents(alone, true),
        cents(last, true),
      ]),
      ['Différence', '', cents(total, true), '', ''],
    ],
  };
}
