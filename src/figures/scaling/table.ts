/* Apart from the figure: a page shows the numbers before it loads what draws. */

import { count } from '../kit/amounts.ts';
import type { FigureTable } from '../kit/table.ts';

/** A size, the time that it took and what the process held at most. */
interface PointMesure {
  readonly taille: number;
  readonly secondes: number;
  /** MB. */
  readonly memoire: number;
  /** MB: the columns themselves, read and written. */
  readonly colonnes?: number | undefined;
}

export interface EchelleData {
  readonly points: readonly PointMesure[];
  /** What is counted, « lignes ». */
  readonly unite: string;
  /** One of them, « une ligne ». */
  readonly une: string;
  /** What grows, as the caption names it: « du lecteur en colonnes ». */
  readonly sujet: string;
}

const units = [
  { de: 1, nom: 's' },
  { de: 1e-3, nom: 'ms' },
  { de: 1e-6, nom: 'µs' },
  { de: 1e-9, nom: 'ns' },
] as const;

/** Three digits at most: a measure has no more that mean something. */
const trois = (value: number): string => count(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** « 12,5 ms », in the unit that keeps the number readable. */
export function duree(secondes: number): string {
  const { de, nom } = units.find((unit) => secondes >= unit.de) ?? units[3];
  return `${trois(secondes / de)}\u00a0${nom}`;
}

/** « 1 120 Mo ». */
function memoire(megaoctets: number): string {
  return `${trois(megaoctets)}\u00a0Mo`;
}

/** « Le temps d'une ligne va de 75 ns (à 100 000) à 225 ns (à 1 000) », and that of the last point if it is neither. */
export function tempsDeUn({ points, une }: Pick<EchelleData, 'points' | 'une'>): string {
  const uns = points.map(({ taille, secondes }) => ({ taille, temps: secondes / taille }));
  const [court, long] = [
    uns.toSorted((a, b) => a.temps - b.temps)[0],
    uns.toSorted((a, b) => b.temps - a.temps)[0],
  ];
  const dernier = uns.at(-1);
  if (court === undefined || long === undefined || dernier === undefined) return '';
  const dit = ({ temps, taille }: (typeof uns)[number]) => `${duree(temps)} (à\u00a0${count(taille)})`;
  const fin = dernier === court || dernier === long ? '' : ` ; au dernier point, ${duree(dernier.temps)}`;
  return `Le temps d'${une} va de ${dit(court)} à ${dit(long)}${fin}.`;
}

/** Time and memory by size; the time of one is what stays the same when the growth is in proportion. */
export function echelleTable({ points, unite, une, sujet }: EchelleData): FigureTable {
  const withColumns = points.some(({ colonnes }) => colonnes !== undefined);
  return {
    caption: `Temps et mémoire ${sujet}`,
    head: [
      unite.charAt(0).toUpperCase() + unite.slice(1),
      'Temps',
      `Pour ${une}`,
      'Mémoire au plus',
      ...(withColumns ? ['Dont les colonnes'] : []),
    ],
    rows: points.map((point) => [
      count(point.taille),
      duree(point.secondes),
      duree(point.secondes / point.taille),
      memoire(point.memoire),
      ...(withColumns ? [memoire(point.colonnes ?? 0)] : []),
    ]),
  };
}
