import { count } from '../kit/amounts.ts';
import { cellOf, cells } from '../kit/cells.ts';
import type { FigureTable } from '../kit/table.ts';

/** A piece between two joints: € saved per patient, € gained at each end, € gained per € saved. */
export interface LinePiece {
  readonly from: number;
  readonly to: number;
  readonly gained: readonly [from: number, to: number];
  readonly slope: number;
  /** What holds a € back there, in words; empty where nothing does. */
  readonly holds: string;
  /** What begins or ceases to hold where it begins, in words, and in a few; empty for the first. */
  readonly joint: string;
  readonly mark: string;
}

/** The line of a saving. */
export interface SavingLine {
  /** « durable ». */
  readonly nom: string;
  readonly pieces: readonly LinePiece[];
}

/** What is gained for what is saved from a year on: a saving that lasts first, one of a year next. */
export interface IncentiveLineData {
  readonly nom: string;
  readonly annee: number;
  /** Up to which saving, € per patient. */
  readonly most: number;
  readonly lines: readonly [lasting: SavingLine, once: SavingLine];
}

/** How the pieces of a line are numbered: 1, 2, 3 for the first, a, b, c for the second. */
export const rankName = (line: number, rank: number): string =>
  line === 0 ? String(rank + 1) : String.fromCharCode(97 + (rank % 26));

/** « 0,333 € » */
const slopeCell = cellOf('€', (slope: number) => `${count(slope, 3, true)}\u00a0€`);

/** The pieces as a table, joints exactly to the cent. */
export function incentiveLineTable({ nom: whose, annee, lines }: IncentiveLineData): FigureTable {
  return {
    caption: `Ce que rapporte un euro de moins dépensé par patient, à partir de ${annee}, ${whose}`,
    head: [
      'Morceau',
      'Économie',
      'Coude, à son début',
      'De, par patient',
      'À, par patient',
      'Un € économisé rapporte',
      'Reçu en plus, au bout',
      'Ce qui retient',
    ],
    rows: lines.flatMap(({ nom, pieces }, line) =>
      pieces.map(({ from, to, slope, gained, holds, joint }, rank) => [
        rankName(line, rank),
        nom,
        joint === '' ? '—' : joint,
        cells.cents(from),
        cells.cents(to),
        slopeCell(slope),
        cells.wholeEuros(gained[1], true),
        holds === '' ? 'rien' : holds,
      ]),
    ),
  };
}
