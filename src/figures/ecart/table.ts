import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Spending per patient in €; the edges of the band and the écart come from the rule. */
export interface EcartData {
  readonly reelle: number;
  readonly ajustee: number;
  readonly lowEdge: number;
  readonly highEdge: number;
  readonly ecart: number;
}

/** The écart as a table. */
export function ecartTable(data: EcartData): FigureTable {
  return {
    caption: "L'écart, en euros par patient",
    head: ['Repère', 'Montant'],
    rows: [
      ['Dépense réelle', cents(data.reelle)],
      ['Dépense ajustée', cents(data.ajustee)],
      ["Bord bas de l'intervalle", cents(data.lowEdge)],
      ["Bord haut de l'intervalle", cents(data.highEdge)],
      ['Écart', cents(data.ecart, true)],
    ],
  };
}
