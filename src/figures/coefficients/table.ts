/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** The coefficients of a fitted model, in € per patient and per unit of their variable. */
export interface CoefficientsData {
  readonly lignes: readonly {
    readonly nom: string;
    /** Beside its line. */
    readonly shortText: string;
    /** null when the variable was not kept. */
    readonly valeur: number | null;
    /** Standard error, and the ends of the interval at 95 %. */
    readonly error?: number | undefined;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    /** What the cahier publishes for 2017; null when it publishes nothing. */
    readonly publie: number | null;
  }[];
  /** Whose coefficients they are, « inventé » said. */
  readonly ofWhom: string;
}

/** The coefficients as a table. */
export function coefficientsTable({ lignes, ofWhom }: CoefficientsData): FigureTable {
  return {
    caption: `Coefficients ${ofWhom}, à côté de ceux que le cahier publie pour 2017`,
    head: ['Variable', 'Coefficient', 'Erreur type', 'Intervalle à 95 %', 'Publié, 2017'],
    rows: lignes.map(({ nom, valeur, error, low, high, publie: published }) => [
      nom,
      valeur === null ? 'écartée' : cents(valeur),
      error === undefined ? '—' : cents(error),
      low === undefined || high === undefined ? '—' : `de ${cents(low)} à ${cents(high)}`,
      published === null ? 'non publié' : cents(published),
    ]),
  };
}
