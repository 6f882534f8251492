import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/**
 * Spending per patient in €, of year `annee` and of the year that it is compared with, `years` before; `expected` is the real
 * one had it grown as adjusted, `evolution` the difference a year.
 */
export interface EvolutionData {
  readonly annee: number;
  readonly years: number;
  readonly startReelle: number;
  readonly startAjustee: number;
  readonly reelle: number;
  readonly ajustee: number;
  readonly expected: number;
  readonly evolution: number;
}

export const startYear = ({ annee, years }: EvolutionData): number => annee - years;

/** The évolution as a table. */
export function evolutionTable(data: EvolutionData): FigureTable {
  return {
    caption: "L'évolution, en euros par patient",
    head: ['Dépense', String(startYear(data)), String(data.annee)],
    rows: [
      ['Réelle', cents(data.startReelle), cents(data.reelle)],
      ['Ajustée', cents(data.startAjustee), cents(data.ajustee)],
      ['Attendue', cents(data.startReelle), cents(data.expected)],
      [
        data.years > 1 ? `Évolution, par an sur ${data.years} ans` : 'Évolution',
        '',
        cents(data.evolution, true),
      ],
    ],
  };
}
