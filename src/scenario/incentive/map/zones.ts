import type { Cause } from '../causes.ts';
import { causesIn } from './limits.ts';
import { paidAt } from './paid-at.ts';
import type { Plane } from './plane.ts';
import { ownRow, type PlanePlace, type PlaneYear } from './plane-year.ts';
import { SIDE } from './side.ts';

/** What one more € per patient brings, € per patient received: where it shows in one comparison, or in both. */
export interface Slopes {
  readonly under: number;
  readonly evolution: number;
  /** A € that is saved this year, and not the year before: both, the évolution by the trend's part of it. */
  readonly both: number;
}

/** A part of the plane where the same limits hold. */
export interface Zone {
  readonly held: number;
  readonly causes: readonly Cause[];
  /** Well inside it, and how far from its edges, in cells. */
  readonly at: PlanePlace;
  readonly depth: number;
  /** Of the map. */
  readonly share: number;
  /** The least and the most that is paid there, € per patient. */
  readonly paid: readonly [least: number, most: number];
  readonly slopes: Slopes;
}

/** Zones smaller than this part of the map are left out: a few points between two others. */
const LEAST = 0.0005;

/** The zones of a map, the largest first; `held` and `paid` (€ per patient) are by cell. */
export function zonesOf(year: PlaneYear, plane: Plane, held: Uint8Array, paid: Float64Array): Zone[] {
  const depths = depthsOf(held);
  const parts = new Map<number, { cells: number; deepest: number; least: number; most: number }>();
  for (let at = 0; at < held.length; at++) {
    const value = paid[at] as number;
    const part = parts.get(held[at] as number);
    if (part === undefined) {
      parts.set(held[at] as number, { cells: 1, deepest: at, least: value, most: value });
      continue;
    }
    part.cells++;
    if ((depths[at] as number) > (depths[part.deepest] as number)) part.deepest = at;
    part.least = Math.min(part.least, value);
    part.most = Math.max(part.most, value);
  }
  const kept = [...parts].filter(([, { cells }]) => cells >= LEAST * held.length);
  const places = kept.map(([, { deepest }]) => middleOf(plane, deepest));
  const slopes = slopesAt(year, places);
  return kept
    .map(
      ([bits, { cells, deepest, least, most }], rank): Zone => ({
        held: bits,
        causes: causesIn(bits),
        at: places[rank] as PlanePlace,
        depth: depths[deepest] as number,
        share: cells / held.length,
        paid: [least, most],
        slopes: slopes[rank] as Slopes,
      }),
    )
    .toSorted((a, b) => b.share - a.share || a.held - b.held);
}

function middleOf({ under, evolution }: Plane, at: number): PlanePlace {
  const along = ([low, high]: readonly [number, number], rank: number): number =>
    low + ((rank + 0.5) / SIDE) * (high - low);
  return { under: along(under, at % SIDE), evolution: along(evolution, Math.floor(at / SIDE)) };
}

/** € per patient between the two places that give a slope: little, and enough for doubles. */
const STEP = 1e-4;

/** What one more € brings at each of some places, in doubles. */
function slopesAt(year: PlaneYear, places: readonly PlanePlace[]): Slopes[] {
  const { patients } = ownRow(year);
  const ways = [
    [0, 0],
    [STEP, 0],
    [0, STEP],
    [STEP, STEP / year.trendYears],
  ] as const;
  const moved = places.flatMap(({ under, evolution }) => ways.map(([x, y]) => [under + x, evolution + y]));
  const { versement } = paidAt(year, {
    under: Float64Array.from(moved, ([x = 0]) => x),
    evolution: Float64Array.from(moved, ([, y = 0]) => y),
  });
  return places.map((_, rank) => {
    const [here = 0, ...there] = versement.subarray(rank * ways.length, (rank + 1) * ways.length);
    const [under, evolution, both] = there.map((paid) => withoutNoise((paid - here) / patients / STEP));
    return { under, evolution, both } as Slopes;
  });
}

/** A slope to six decimals: doubles give no more of such a difference. */
const withoutNoise = (slope: number): number => Math.round(slope * 1e6) / 1e6 || 0;

/** How many cells away the nearest cell of another zone, or the edge of the map, is: by steps along the sides. */
function depthsOf(held: Uint8Array): Uint16Array {
  const depths = new Uint16Array(held.length);
  const nearer = (at: number, other: number, inside: boolean): number =>
    inside && held[at] === held[other] ? (depths[other] as number) + 1 : 1;
  for (let at = 0; at < held.length; at++)
    depths[at] = Math.min(nearer(at, at - 1, at % SIDE > 0), nearer(at, at - SIDE, at >= SIDE));
  for (let at = held.length - 1; at >= 0; at--)
    depths[at] = Math.min(
      depths[at] as number,
      nearer(at, at + 1, at % SIDE < SIDE - 1),
      nearer(at, at + SIDE, at + SIDE < held.length),
    );
  return depths;
}
