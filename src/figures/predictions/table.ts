/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents, count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** Groups of patients, with the spending that the model expects of them and what they spend, in € per patient. */
export interface PredictedData {
  readonly groups: readonly {
    readonly nom: string;
    /** Under its bar. */
    readonly shortText: string;
    readonly patients: number;
    readonly predictedValue: number;
    readonly reel: number;
    /** Standard error of the difference; null under two patients. */
    readonly error: number | null;
  }[];
  /** What a group is: « dixième de dépense attendue », « âge ». */
  readonly axe: string;
  /** Whose spending it is, « inventé » said. */
  readonly ofWhom: string;
}

/** Expected and actual as a table. */
export function predictedTable({ groups, axe, ofWhom }: PredictedData): FigureTable {
  return {
    caption: `Dépense attendue et dépense réelle ${ofWhom}, par ${axe}`,
    head: [
      `${axe.charAt(0).toUpperCase()}${axe.slice(1)}`,
      'Patients',
      'Attendue',
      'Réelle',
      'Réelle − attendue',
      'Erreur type',
    ],
    rows: groups.map(({ nom, patients, predictedValue, reel, error }) => [
      nom,
      count(patients),
      cents(predictedValue),
      cents(reel),
      cents(reel - predictedValue, true),
      error === null ? '—' : cents(error),
    ]),
  };
}
