/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';
export interface DimensionsData {
  /** 0 to 100; null when nothing counts. */
  readonly note: number | null;
  readonly dimensions: readonly {
    readonly nom: string;
    readonly note: number | null;
    /** How many questions count. */
    readonly nombre: number;
  }[];
}

const shown = (note: number | null): string => (note === null ? 'aucune' : count(note, 1));

/** The notes of the dimensions, and the note, as a table. */
export function dimensionsTable({ note, dimensions }: DimensionsData): FigureTable {
  return {
    caption: 'Note de chaque dimension, de 0 à 100',
    head: ['Dimension', 'Questions comptées', 'Note'],
    rows: [
      ...dimensions.map((each) => [each.nom, String(each.nombre), shown(each.note)]),
      ['Ensemble', '', shown(note)],
    ],
  };
}
