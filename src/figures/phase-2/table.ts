import { cents, percent } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Amounts in € of one groupement and year; `part` is the ratio of the droit de tirage that quality earns. */
export interface Phase2Data {
  readonly gains: number;
  readonly droitTirage: number;
  readonly part: number;
  readonly valorisation: number;
  readonly interessementBrut: number;
  readonly plafond: number;
}

/** The phase 2 amount as a table. */
export function phase2Table(data: Phase2Data): FigureTable {
  return {
    caption: "L'intéressement brut de la phase 2",
    sums: true,
    head: ['Part', 'Montant'],
    rows: [
      ['Droit de tirage', cents(data.droitTirage)],
      ['Part acquise par la qualité', percent(data.part)],
      ['Valorisation de la qualité', cents(data.valorisation)],
      ['Gains reversés', cents(data.gains)],
      ['Intéressement brut', cents(data.interessementBrut)],
      ['Plafond du groupement', cents(data.plafond)],
    ],
  };
}
