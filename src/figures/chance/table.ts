import { count } from '../kit/amounts.ts';
import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** What chance alone gives on average, € per patient and year, to a groupement of a size that changes nothing. */
interface ChanceSize {
  readonly patients: number;
  readonly gains: number;
}

export interface ChanceData {
  /** The gains of the estimate, on the same footing: before caps, on average over its years. */
  readonly estimate: number;
  readonly own: ChanceSize;
  readonly sizes: readonly ChanceSize[];
}

interface ChanceRow extends ChanceSize {
  readonly label: string;
  readonly kind: 'estimate' | 'own' | 'other';
}

/** The estimate first, then what chance gives, the smallest size first. */
export function chanceRows({ estimate, own, sizes }: ChanceData): ChanceRow[] {
  const bySize = [
    { ...own, kind: 'own' as const },
    ...sizes.map((size) => ({ ...size, kind: 'other' as const })),
  ];
  return [
    { ...own, gains: estimate, label: 'Les gains reversés de votre estimation', kind: 'estimate' },
    ...bySize
      .sort((a, b) => a.patients - b.patients)
      .map((size) => ({
        ...size,
        label: `Le seul hasard, ${count(size.patients)} patients${size.kind === 'own' ? ', votre taille' : ''}`,
      })),
  ];
}

/** The same as a table. */
export function chanceTable(data: ChanceData): FigureTable {
  return {
    caption: 'Gains avant plafonds, par patient et par an en moyenne (hypothèse H23)',
    head: ['Ce qui les donne', 'Patients', 'Gains par patient et par an'],
    rows: chanceRows(data).map(({ label, patients, gains }) => [
      label,
      cells.count(patients),
      cells.cents(gains),
    ]),
  };
}
