import { cents } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** Spending per patient in €, of year `annee` and of the year before; `attendue` is the real one had it grown as adjusted. */
export interface EvolutionData {
  readonly annee: number;
  readonly previousReelle: number;
  readonly previousAjustee: number;
  readonly reelle: number;
  readonly ajustee: number;
  readonly expected: number;
  readonly evolution: number;
}

/** The évolution as a table. */
export function evolutionTable(data: EvolutionData): FigureTable {
  return {
    caption: "L'évolution, en euros par patient",
    head: ['Dépense', String(data.annee - 1), String(data.annee)],
    rows: [
      ['Réelle', cents(data.previousReelle), cents(data.reelle)],
      ['Ajustée', cents(data.previousAjustee), cents(data.ajustee)],
      ['Attendue', cents(data.previousReelle), cents(data.expected)],
      ['Évolution', '', cents(data.evolution, true)],
    ],
  };
}
