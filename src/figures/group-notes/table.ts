/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
/** Notes from 0 to 100, the whole group's first, with the interval where it is known. */
export interface GroupNotesData {
  readonly lignes: readonly {
    readonly nom: string;
    /** null when nobody has the note. */
    readonly note: number | null;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  }[];
}

/** The notes as a table. */
export function groupNotesTable({ lignes }: GroupNotesData): FigureTable {
  return {
    caption: 'Notes du groupe, de 0 à 100',
    head: ['Note', 'Valeur', 'Intervalle à 95 %'],
    rows: lignes.map(({ nom, note, low, high }) => [
      nom,
      note === null ? 'aucune' : count(note, 2),
      low === undefined || high === undefined ? '—' : `de ${count(low, 2)} à ${count(high, 2)}`,
    ]),
  };
}
