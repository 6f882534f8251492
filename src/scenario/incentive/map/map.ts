import { ticks } from 'd3';
import { type Cause, causes } from '../causes.ts';
import { heldBits, marginsAt } from './limits.ts';
import { type MapPiece, mapPieces } from './map-pieces.ts';
import { linesAt, type Outline, regionsOver } from './outlines.ts';
import { paidAt } from './paid-at.ts';
import { middlesOf, type Plane, placeOf, planeOf } from './plane.ts';
import { ownRow, type PlanePlace, type PlaneYear } from './plane-year.ts';
import { SIDE } from './side.ts';
import { type Zone, zonesOf } from './zones.ts';

/** What a worker finds of its lines, one value a cell. */
export interface MapPart {
  /** € per patient. */
  readonly paid: Float64Array;
  /** The limits that hold, by their bits. */
  readonly held: Uint8Array;
  /** How far each limit that is not a straight line is from holding. */
  readonly margins: Readonly<Record<CurvedCause, Float64Array>>;
}

/** The limits whose lines are looked for on the map; those of the interval and of the évolution are straight. */
const curved = [
  'plafondGroupement',
  'enveloppe',
  'avance',
  'recuperation',
] as const satisfies readonly Cause[];
type CurvedCause = (typeof curved)[number];

/** What the map of a groupement's year shows; places and lines in € per patient. */
export interface IncentiveMap {
  readonly nom: string;
  readonly annee: number;
  readonly plane: Plane;
  /** The groupement's own place. */
  readonly own: PlanePlace;
  /** How far the interval goes on each side of the adjusted spending. */
  readonly interval: number;
  /** Where what is paid reaches each of some amounts. */
  readonly bands: readonly { readonly paid: number; readonly regions: readonly Outline[] }[];
  /** Where a limit begins or ends to hold. */
  readonly lines: readonly { readonly cause: CurvedCause; readonly lines: readonly Outline[] }[];
  /** Strokes over where one more € saved brings nothing. */
  readonly dead: readonly Outline[];
  readonly zones: readonly Zone[];
}

/** Runs the cells of some lines. */
export function doMapPiece(year: PlaneYear, { from, to }: MapPiece): MapPart {
  const places = middlesOf(planeOf(year), from, to);
  const paid = paidAt(year, places);
  const margins = marginsAt(year, places, paid);
  const { patients } = ownRow(year);
  const { plafondGroupement, enveloppe, avance, recuperation } = margins;
  return {
    paid: paid.versement.map((amount) => amount / patients),
    held: heldBits(margins),
    margins: { plafondGroupement, enveloppe, avance, recuperation },
  };
}

/** The part of an envelope that is not paid is nought where it is enough: its line is just above. */
const levelOf = (cause: CurvedCause): number => (cause === 'enveloppe' ? 1e-9 : 0);

/** About as many lines of equal payment. */
const BANDS = 7;

/** The map, from the parts of all its pieces, in their order. */
export function putMapTogether(year: PlaneYear, parts: readonly MapPart[]): IncentiveMap {
  const plane = planeOf(year);
  const paid = joined(parts.map((part) => part.paid));
  const held = joinedBits(parts.map((part) => part.held));
  const zones = zonesOf(year, plane, held, paid);
  const [least, most] = ends(paid);
  return {
    nom: year.nom,
    annee: year.annee,
    plane,
    own: placeOf(year),
    interval: year.parameters.tunnel * ownRow(year).depenseAjustee,
    bands: ticks(least, most, BANDS)
      .filter((amount) => amount > least)
      .map((amount) => ({ paid: amount, regions: regionsOver(paid, amount, plane) })),
    lines: curved
      .map((cause) => ({
        cause,
        lines: isMixed(held, causes.indexOf(cause))
          ? linesAt(joined(parts.map(({ margins }) => margins[cause])), levelOf(cause), plane)
          : [],
      }))
      .filter(({ lines }) => lines.length > 0),
    dead: strokesOver(held, new Set(zones.filter(isDead).map((zone) => zone.held)), plane),
    zones,
  };
}

/** The whole map at once, for the build and for tests. */
export const incentiveMap = (year: PlaneYear): IncentiveMap =>
  putMapTogether(
    year,
    mapPieces.map((piece) => doMapPiece(year, piece)),
  );

/** Whether one more € saved brings nothing there, or less. */
export const isDead = ({ slopes }: Pick<Zone, 'slopes'>): boolean => slopes.both <= 0;

function ends(values: Float64Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

const isMixed = (held: Uint8Array, bit: number): boolean => {
  const first = (held[0] as number) & (1 << bit);
  return held.some((bits) => (bits & (1 << bit)) !== first);
};

function joinedBits(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(SIDE * SIDE);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(SIDE * SIDE);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Cells between two strokes, along a side. */
const APART = 7;

/** Rising strokes over the cells of some zones, as a texture. */
function strokesOver(held: Uint8Array, zones: ReadonlySet<number>, { under, evolution }: Plane): Outline[] {
  const strokes: Outline[] = [];
  const along = ([low, high]: readonly [number, number], at: number): number =>
    Math.round(100 * (low + (at / SIDE) * (high - low))) / 100;
  const stroke = (from: number, to: number, shift: number): void => {
    strokes.push([
      along(under, from),
      along(evolution, from - shift),
      along(under, to),
      along(evolution, to - shift),
    ]);
  };
  for (let shift = -SIDE + APART; shift < SIDE; shift += APART) {
    let start: number | undefined;
    const [first, last] = [Math.max(0, shift), Math.min(SIDE, SIDE + shift)];
    for (let column = first; column <= last; column++) {
      const isIn = column < last && zones.has(held[(column - shift) * SIDE + column] as number);
      if (isIn) start ??= column;
      else if (start !== undefined) {
        stroke(start, column, shift);
        start = undefined;
      }
    }
  }
  return strokes;
}
