import { cents, count, percent } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

export interface Phase3Point {
  readonly score: number;
  readonly modulation: number;
}

/** `courbe` is the rule evaluated at `phase3Scores` (phase3-scores.ts); modulation is a ratio, gains and brut are in €. */
export interface Phase3Data {
  readonly curve: readonly Phase3Point[];
  readonly score: number;
  readonly maximum: number;
  readonly part: number;
  readonly modulation: number;
  readonly modulationMaximale: number;
  readonly gains: number;
  readonly interessementBrut: number;
}

/** The modulation as a table. */
export function phase3Table(data: Phase3Data): FigureTable {
  return {
    caption: 'La modulation par la qualité, phase 3',
    head: ['Repère', 'Valeur'],
    rows: [
      ['Score', `${count(data.score, 2)} sur ${count(data.maximum, 2)}`],
      ['Part de qualité', percent(data.part)],
      ['Modulation', percent(data.modulation, true)],
      ['Gains reversés', cents(data.gains)],
      ['Intéressement brut', cents(data.interessementBrut)],
    ],
  };
}
