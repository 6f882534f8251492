import { cents } from '../kit/amounts.ts';
import { cellOf } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';
import { shownShares } from './shown-shares.ts';

/** One change between two scenarios: its share of their difference, what it does alone, and last; exact texts, in €. */
interface ShownCause {
  readonly label: string;
  /** What changed, in a few words: « 2 000 patients de moins chaque année ». */
  readonly words: string;
  readonly effect: string;
  readonly alone: string;
  readonly last: string;
}

const inCents = cellOf('€', (text: string) => cents(Number(text), true));

/** What explains a difference, in €; the effects sum to it. */
export interface CausesData {
  readonly caption: string;
  readonly total: string;
  readonly causes: readonly ShownCause[];
}

/** The shares as a table, and what they sum to, as they are shown too. */
export function causesTable({ caption, total, causes }: CausesData): FigureTable {
  const shown = shownShares(
    causes.map(({ effect }) => Number(effect)),
    Number(total),
  );
  return {
    caption,
    head: ['Ce qui change', 'Comment', 'Part expliquée', 'Changé seul', 'Changé en dernier'],
    rows: [
      ...causes.map(({ label, words, effect, alone, last }, rank) => [
        label,
        words,
        { shown: cents(shown[rank] ?? 0, true), value: effect, unit: '€' },
        inCents(alone),
        inCents(last),
      ]),
      ['Différence', '', inCents(total), '', ''],
    ],
  };
}
