/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** A size, the time that it took and what the process held at most. */
interface MeasuredPoint {
  readonly taille: number;
  readonly secondes: number;
  /** MB. */
  readonly memoire: number;
  /** MB: the columns themselves, read and written. */
  readonly colonnes?: number | undefined;
}

export interface ScaleData {
  readonly points: readonly MeasuredPoint[];
  /** What is counted, « lignes ». */
  readonly unite: string;
  /** One of them, « une ligne ». */
  readonly one: string;
  /** What grows, as the caption names it: « du lecteur en colonnes ». */
  readonly subject: string;
}

const units = [
  { from: 1, nom: 's' },
  { from: 1e-3, nom: 'ms' },
  { from: 1e-6, nom: 'µs' },
  { from: 1e-9, nom: 'ns' },
] as const;

/** Three digits at most: a measure has no more that mean something. */
const three = (value: number): string => count(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** « 12,5 ms », in the unit that keeps the number readable. */
export function duration(secondes: number): string {
  const { from, nom } = units.find((unit) => secondes >= unit.from) ?? units[3];
  return `${three(secondes / from)}\u00a0${nom}`;
}

/** « 1 120 Mo ». */
function memory(megabytes: number): string {
  return `${three(megabytes)}\u00a0Mo`;
}

/** « Le temps d'une ligne va de 75 ns (à 100 000) à 225 ns (à 1 000) », and that of the last point if it is neither. */
export function timeOfOne({ points, one }: Pick<ScaleData, 'points' | 'one'>): string {
  const ones = points.map(({ taille: size, secondes }) => ({ taille: size, temps: secondes / size }));
  const [shortText, long] = [
    ones.toSorted((a, b) => a.temps - b.temps)[0],
    ones.toSorted((a, b) => b.temps - a.temps)[0],
  ];
  const dernier = ones.at(-1);
  if (shortText === undefined || long === undefined || dernier === undefined) return '';
  const said = ({ temps, taille: size }: (typeof ones)[number]) =>
    `${duration(temps)} (à\u00a0${count(size)})`;
  const end =
    dernier === shortText || dernier === long ? '' : ` ; au dernier point, ${duration(dernier.temps)}`;
  return `Le temps d'${one} va de ${said(shortText)} à ${said(long)}${end}.`;
}

/** Time and memory by size; the time of one is what stays the same when the growth is in proportion. */
export function scaleTable({ points, unite, one, subject }: ScaleData): FigureTable {
  const withColumns = points.some(({ colonnes: columns }) => columns !== undefined);
  return {
    caption: `Temps et mémoire ${subject}`,
    head: [
      unite.charAt(0).toUpperCase() + unite.slice(1),
      'Temps',
      `Pour ${one}`,
      'Mémoire au plus',
      ...(withColumns ? ['Dont les colonnes'] : []),
    ],
    rows: points.map((point) => [
      count(point.taille),
      duration(point.secondes),
      duration(point.secondes / point.taille),
      memory(point.memoire),
      ...(withColumns ? [memory(point.colonnes ?? 0)] : []),
    ]),
  };
}
