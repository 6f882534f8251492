import { cents, coefficient } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Amounts in €; `facteur` is the envelope's, in [0, 1]. */
export interface PlafondsData {
  readonly interessementBrut: number;
  readonly plafond: number;
  readonly interessementPlafonne: number;
  readonly facteur: number;
  readonly interessement: number;
}

/** What each limit cuts, as a table. */
export function plafondsTable(data: PlafondsData): FigureTable {
  return {
    caption: 'Ce que coupent les deux plafonds',
    head: ['Étape', 'Montant'],
    rows: [
      ['Intéressement brut', cents(data.interessementBrut)],
      ['Plafond du groupement', cents(data.plafond)],
      ['Intéressement plafonné', cents(data.interessementPlafonne)],
      ["Facteur de l'enveloppe nationale", coefficient(data.facteur.toFixed(6))],
      ['Intéressement', cents(data.interessement)],
    ],
  };
}
