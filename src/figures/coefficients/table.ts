/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** The coefficients of a fitted model, in € per patient and per unit of their variable. */
export interface CoefficientsData {
  readonly lignes: readonly {
    readonly nom: string;
    /** Beside its line. */
    readonly court: string;
    /** null when the variable was not kept. */
    readonly valeur: number | null;
    /** Standard error, and the ends of the interval at 95 %. */
    readonly erreur?: number | undefined;
    readonly bas?: number | undefined;
    readonly haut?: number | undefined;
    /** What the cahier publishes for 2017; null when it publishes nothing. */
    readonly publie: number | null;
  }[];
  /** Whose coefficients they are, « inventé » said. */
  readonly dequi: string;
}

/** The coefficients as a table. */
export function coefficientsTable({ lignes, dequi }: CoefficientsData): FigureTable {
  return {
    caption: `Coefficients ${dequi}, à côté de ceux que le cahier publie pour 2017`,
    head: ['Variable', 'Coefficient', 'Erreur type', 'Intervalle à 95 %', 'Publié, 2017'],
    rows: lignes.map(({ nom, valeur, erreur, bas, haut, publie }) => [
      nom,
      valeur === null ? 'écartée' : cents(valeur),
      erreur === undefined ? '—' : cents(erreur),
      bas === undefined || haut === undefined ? '—' : `de ${cents(bas)} à ${cents(haut)}`,
      publie === null ? 'non publié' : cents(publie),
    ]),
  };
}
