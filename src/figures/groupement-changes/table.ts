import { cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** One groupement under two sets of rules; € per patient and year. */
export interface GroupementChange {
  readonly nom: string;
  readonly patients: number;
  readonly from: number;
  readonly to: number;
}

export interface GroupementChangesData {
  /** « Intervalle étroit », beside the cahier. */
  readonly nom: string;
  readonly groupements: readonly GroupementChange[];
}

/** The same as a table, the smallest groupement first. */
export function groupementChangesTable({ nom: set, groupements }: GroupementChangesData): FigureTable {
  return {
    caption: `Du cahier à « ${set} », par patient et par an`,
    head: ['Groupement', 'Patients', 'Cahier', set, 'Différence'],
    rows: [...groupements]
      .sort((a, b) => a.patients - b.patients)
      .map(({ nom, patients, from, to }) => [
        nom,
        cells.count(patients),
        cells.cents(from),
        cells.cents(to),
        cells.cents(to - from, true),
      ]),
  };
}
