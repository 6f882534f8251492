import { someSizes } from '../chance-by-size/table.ts';
import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** What chance alone gives a size, € per patient and year, before caps: by the évolution of a year, and by the trend. */
export interface GainsOfSize {
  readonly patients: number;
  readonly annuelle: number;
  readonly triennale: number;
}

export interface ChanceGainsData {
  /** From the smallest to the largest. */
  readonly curve: readonly GainsOfSize[];
  /** The reader's sizes, with what the draws give by the évolution that is chosen, and the standard error of that. */
  readonly sizes: readonly (GainsOfSize & { readonly drawn: number; readonly error: number })[];
  readonly trend: boolean;
}

/** The same as a table: draws are of the reader's sizes alone. */
export function chanceGainsTable({ curve, sizes, trend }: ChanceGainsData): FigureTable {
  const rows: readonly (GainsOfSize & { readonly drawn?: number; readonly error?: number })[] = someSizes(
    curve,
    sizes,
  );
  return {
    caption:
      'Gains reversés par le seul hasard, par patient et par an en moyenne, avant plafonds (hypothèse H23)',
    head: [
      'Patients',
      'Évolution annuelle',
      'Tendance sur trois ans',
      `Tirages, ${trend ? 'tendance' : 'annuelle'}`,
      'Erreur type',
    ],
    rows: rows.map(({ patients, annuelle, triennale, drawn, error }) => [
      cells.count(patients),
      cells.cents(annuelle),
      cells.cents(triennale),
      drawn === undefined ? '' : cells.cents(drawn),
      error === undefined ? '' : cells.cents(error),
    ]),
  };
}
