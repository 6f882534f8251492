import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** Part 9 beside what a portfolio is paid; €. */
export interface NeedsData {
  /** By year of payment. */
  readonly annees: readonly {
    readonly annee: number;
    readonly announced: number;
    /** The most that part 9 lets the need be, and 1 % of what this portfolio spends. */
    readonly most: number;
    readonly cap: number;
    readonly paid: number;
  }[];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

/** The same as a table. */
export function needsTable({ annees }: NeedsData): FigureTable {
  return {
    caption: 'Les besoins de la partie 9, à côté de ce que ce portefeuille reçoit, crédits non compris',
    head: ['Versé en', 'Annoncé, environ', 'Ici', 'Écart', 'Limite annoncée', 'Limite ici, 1 % des dépenses'],
    sums: true,
    rows: [
      ...annees.map(({ annee, announced, paid, most, cap }) => [
        String(annee),
        cells.wholeEuros(announced),
        cells.wholeEuros(paid),
        cells.wholeEuros(paid - announced, true),
        cells.wholeEuros(most),
        cells.wholeEuros(cap),
      ]),
      [
        'Total',
        cells.wholeEuros(sum(annees.map(({ announced }) => announced))),
        cells.wholeEuros(sum(annees.map(({ paid }) => paid))),
        cells.wholeEuros(sum(annees.map(({ announced, paid }) => paid - announced)), true),
        '',
        '',
      ],
    ],
  };
}
