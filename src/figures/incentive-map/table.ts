import type { ShownCell } from '../../french/shown-number.ts';
import { cents, count } from '../kit/amounts.ts';
import { cellOf, cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** A place of the map, € per patient: under the adjusted spending, and under what the year before led to expect. */
interface MapPlace {
  readonly under: number;
  readonly evolution: number;
}

/** x, y, x, y… */
type Outline = readonly number[];

/** A zone of the map, as data and in words. */
export interface MapZone {
  /** What limits hold there, in words. */
  readonly nom: string;
  /** Well inside it, and how far from its edges, in parts of the map's side. */
  readonly at: MapPlace;
  readonly depth: number;
  /** Of the map. */
  readonly share: number;
  /** € per patient. */
  readonly paid: readonly [least: number, most: number];
  /** € received per € saved: in one comparison, in the other, in both. */
  readonly slopes: { readonly under: number; readonly evolution: number; readonly both: number };
}

/** Amounts and places in € per patient. */
export interface IncentiveMapData {
  readonly nom: string;
  readonly annee: number;
  readonly under: readonly [low: number, high: number];
  readonly evolution: readonly [low: number, high: number];
  readonly own: MapPlace;
  /** One that is tried in its place. */
  readonly tried?: MapPlace;
  /** How far the interval goes on each side of the adjusted spending; nought where no écart is paid. */
  readonly interval: number;
  readonly bands: readonly { readonly paid: number; readonly regions: readonly Outline[] }[];
  /** Where a limit begins to hold, with its name. */
  readonly lines: readonly { readonly nom: string; readonly lines: readonly Outline[] }[];
  readonly dead: readonly Outline[];
  /** The largest first. */
  readonly zones: readonly MapZone[];
}

/** A, B, C… */
export const zoneLetter = (rank: number): string =>
  String.fromCharCode(65 + (rank % 26)) + (rank < 26 ? '' : String(Math.floor(rank / 26)));

const slope = cellOf('€', (value: number) => `${count(value, 3, true)}\u00a0€`);

/** What is paid in a zone, as one cell: « de 0,00 € à 12,50 € ». */
const paidCell = ({ paid: [least, most] }: MapZone): ShownCell =>
  most - least < 0.005 ? cells.cents(least) : `de ${cents(least)} à ${cents(most)}`;

/** The zones as a table. */
export function incentiveMapTable({ nom, annee, zones }: IncentiveMapData): FigureTable {
  const lines = (paidHead: readonly string[], paidOf: (zone: MapZone) => readonly ShownCell[]) => ({
    head: [
      'Zone',
      'Ce qui retient',
      "Par l'écart seul",
      "Par l'évolution seule",
      'Par les deux',
      ...paidHead,
      'Part de la carte',
    ],
    rows: zones.map((zone, rank) => [
      zoneLetter(rank),
      zone.nom === '' ? 'rien' : zone.nom,
      slope(zone.slopes.under),
      slope(zone.slopes.evolution),
      slope(zone.slopes.both),
      ...paidOf(zone),
      cells.percent(zone.share),
    ]),
  });
  return {
    caption: `Les zones de la carte de ${annee}, ${nom} : ce que rapporte, par patient, un euro de plus économisé par patient`,
    ...lines(['Versé par patient'], (zone) => [paidCell(zone)]),
    file: async () =>
      lines(['Versé par patient, au moins', 'Au plus'], ({ paid }) => paid.map((each) => cells.cents(each))),
  };
}
