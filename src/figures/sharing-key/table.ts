import { formatNumber, formatPercent } from '../../french/numbers.ts';
import { cellOf } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';
import { SHARED_TO_THE_CENT } from './rounding-words.ts';

/** What becomes of a payment: amounts in €, decimal texts to the cent, which add up. */
export interface SharedAmounts {
  readonly paid: string;
  readonly kept: string;
  readonly members: readonly string[];
}

/** A payment of a year; `caption` says what it is for: « crédits », « phase 2 ». */
interface SharedYear extends SharedAmounts {
  readonly annee: number;
  readonly caption: string;
}

export interface SharingKeyData {
  readonly nom: string;
  /** With the part of each of what is shared, as a fraction: « 2/3 ». */
  readonly members: readonly { readonly nom: string; readonly part: string }[];
  readonly annees: readonly SharedYear[];
  readonly total: SharedAmounts;
}

const cents = cellOf('€', (text: string) =>
  formatNumber(text, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

export const PROJECT = 'Projet commun';

/** A line for each who receives something, a column for each year. */
export function sharingKeyTable({ nom, members, annees, total }: SharingKeyData): FigureTable {
  const amounts = (of: (each: SharedAmounts) => string) => [
    ...annees.map((year) => cents(of(year))),
    cents(of(total)),
  ];
  return {
    caption: `Ce que la clef donne à chacun, en euros, ${nom}. ${SHARED_TO_THE_CENT}`,
    head: ['À qui', ...annees.map(({ annee }) => String(annee)), 'En tout'],
    rows: [
      ['Versé au groupement', ...amounts(({ paid }) => paid)],
      [PROJECT, ...amounts(({ kept }) => kept)],
      ...members.map(({ nom: member, part }, rank) => [
        `${member}, ${formatPercent(part, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
        ...amounts(({ members: own }) => own[rank] ?? '0'),
      ]),
    ],
  };
}
