/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents, percent, wholeEuros } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** A line of spending of a group's patients. */
export interface Poste {
  readonly nom: string;
  /** Whether the actual spending counts it. */
  readonly compte: boolean;
  /** €, over all patients. */
  readonly total: number;
  /** € per patient. */
  readonly moyenne: number;
  /** Ratio of what counts; null for what does not. */
  readonly part: number | null;
}

export interface PostesData {
  readonly postes: readonly Poste[];
  /** Whose spending it is, « inventés » said: it ends the caption. */
  readonly ofWhom: string;
}

/** Spending by item, as a table. */
export function postesTable({ postes, ofWhom }: PostesData): FigureTable {
  return {
    caption: `Dépenses par poste ${ofWhom}`,
    head: ['Poste', 'Dépense réelle', 'Total', 'Par patient', 'Part'],
    rows: postes.map(({ nom, compte, total, moyenne, part }) => [
      nom,
      compte ? 'compté' : 'non compté',
      wholeEuros(total),
      cents(moyenne),
      part === null ? '–' : percent(part),
    ]),
  };
}
