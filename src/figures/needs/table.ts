import { wholeEuros } from '../kit/amounts.ts';
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
        wholeEuros(announced),
        wholeEuros(paid),
        wholeEuros(paid - announced, true),
        wholeEuros(most),
        wholeEuros(cap),
      ]),
      [
        'Total',
        wholeEuros(sum(annees.map(({ announced }) => announced))),
        wholeEuros(sum(annees.map(({ paid }) => paid))),
        wholeEuros(sum(annees.map(({ announced, paid }) => paid - announced)), true),
        '',
        '',
      ],
    ],
  };
}
