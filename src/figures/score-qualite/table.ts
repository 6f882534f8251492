import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** One indicator, the patients' experience, or a score that is given whole; points are signed. */
export interface ScoreSegment {
  readonly sort: 'socle' | 'carte' | 'experience' | 'donne';
  /** What stands in its segment: the number of a socle, a letter. */
  readonly mark: string;
  readonly nom: string;
  /** A ratio; absent where there is none. */
  readonly note?: number;
  readonly poids: number;
  readonly points: number;
}

/** Segments in the order in which they are stacked; the maximum is the highest score of the year. */
export interface ScoreData {
  readonly segments: readonly ScoreSegment[];
  readonly score: number;
  readonly maximum: number;
}

/** The points as a table. */
export function scoreTable({ segments, score: total, maximum }: ScoreData): FigureTable {
  return {
    caption: 'Les points du score qualité',
    sums: true,
    head: ['Composante', 'Note', 'Poids', 'Points'],
    rows: [
      ...segments.map(({ mark, nom, note, poids, points }) => [
        mark === '' ? nom : `${mark} · ${nom}`,
        note === undefined ? '' : count(note, 3),
        count(poids, 2),
        count(points, 2),
      ]),
      ['Score', '', count(maximum, 2), count(total, 2)],
    ],
  };
}
