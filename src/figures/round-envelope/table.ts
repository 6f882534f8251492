import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

export interface RoundEnvelopeData {
  readonly rounds: readonly {
    readonly annee: number;
    /** In €: what all ask for together, and the most that is paid. */
    readonly asked: number;
    readonly envelope: number;
    readonly factor: number;
  }[];
}

/** The demand of each year beside its envelope. */
export function roundEnvelopeTable({ rounds }: RoundEnvelopeData): FigureTable {
  return {
    caption: 'Demande et enveloppe, par année de résultats (groupements inventés)',
    head: ['Résultats de', 'Demandé', 'Enveloppe', 'Part payée'],
    rows: rounds.map(({ annee, asked, envelope, factor }) => [
      String(annee),
      cells.wholeEuros(asked),
      cells.wholeEuros(envelope),
      cells.percent(factor),
    ]),
  };
}
