/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents, count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** Groups of patients, with the spending that the model expects of them and what they spend, in € per patient. */
export interface PreditsData {
  readonly groupes: readonly {
    readonly nom: string;
    /** Under its bar. */
    readonly court: string;
    readonly patients: number;
    readonly predit: number;
    readonly reel: number;
    /** Standard error of the difference; null under two patients. */
    readonly erreur: number | null;
  }[];
  /** What a group is: « dixième de dépense attendue », « âge ». */
  readonly axe: string;
  /** Whose spending it is, « inventé » said. */
  readonly dequi: string;
}

/** Expected and actual as a table. */
export function preditsTable({ groupes, axe, dequi }: PreditsData): FigureTable {
  return {
    caption: `Dépense attendue et dépense réelle ${dequi}, par ${axe}`,
    head: [
      `${axe.charAt(0).toUpperCase()}${axe.slice(1)}`,
      'Patients',
      'Attendue',
      'Réelle',
      'Réelle − attendue',
      'Erreur type',
    ],
    rows: groupes.map(({ nom, patients, predit, reel, erreur }) => [
      nom,
      count(patients),
      cents(predit),
      cents(reel),
      cents(reel - predit, true),
      erreur === null ? '—' : cents(erreur),
    ]),
  };
}
