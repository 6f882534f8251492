/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** A forward selection: at each step what every candidate would bring, and the one that is taken. */
export interface SelectionData {
  readonly etapes: readonly {
    readonly numero: number;
    /** The adjusted R² before and after the step. */
    readonly depart: number;
    readonly arrival: number;
    readonly essais: readonly { readonly nom: string; readonly r2: number | null }[];
    /** Short and full name of the one that is taken; null when none raises the adjusted R². */
    readonly added: { readonly shortText: string; readonly nom: string } | null;
  }[];
  /** On whose patients, « inventés » said. */
  readonly ofWhom: string;
}

const r2 = (value: number): string => count(value, 6);

/** The steps as a table. */
export function selectionTable({ etapes: stepList, ofWhom }: SelectionData): FigureTable {
  return {
    caption: `Sélection pas à pas sur le R² ajusté, ${ofWhom}`,
    head: ['Étape', 'R² ajusté avant', 'Variable ajoutée', 'R² ajusté après'],
    rows: stepList.map(({ numero, depart, arrival, added }) => [
      String(numero),
      r2(depart),
      added?.nom ?? "aucune : plus rien ne l'élève",
      r2(arrival),
    ]),
  };
}
