import type { Places } from './paid-at.ts';
import { ownRow, type PlanePlace, type PlaneYear } from './plane-year.ts';

import { SIDE } from './side.ts';

/** What a map shows, € per patient. */
export interface Plane {
  readonly under: readonly [low: number, high: number];
  readonly evolution: readonly [low: number, high: number];
}

/** How far a map goes on each side of nought, as parts of the adjusted spending: at least, and at most under it. */
const [UNDER, EVOLUTION, MOST_UNDER] = [0.15, 0.1, 0.95];
/** How far beyond the edges of the interval, and beyond the groupement's own place. */
const BEYOND = 1.5;

/** Where a year of a groupement is. */
export function placeOf(year: PlaneYear): PlanePlace {
  const row = ownRow(year);
  const { depenseReelle, depenseAjustee } = row;
  const expected =
    row.evolutionTriennale < 1
      ? row.depenseReellePrecedente * (depenseAjustee / row.depenseAjusteePrecedente)
      : row.depenseReelleDepart * (depenseAjustee / row.depenseAjusteeDepart);
  return {
    under: depenseAjustee - depenseReelle,
    evolution: (expected - depenseReelle) / year.trendYears,
  };
}

/** The plane around nought, wide enough for the interval and for the groupement's own place. */
export function planeOf(year: PlaneYear): Plane {
  const ajustee = ownRow(year).depenseAjustee;
  const own = placeOf(year);
  const wide =
    ajustee * Math.max(UNDER, BEYOND * year.parameters.tunnel, (BEYOND * Math.abs(own.under)) / ajustee);
  const tall = Math.max(EVOLUTION * ajustee, BEYOND * Math.abs(own.evolution));
  return { under: [-wide, Math.min(wide, MOST_UNDER * ajustee)], evolution: [-tall, tall] };
}

/** The middles of the cells of some lines, the lowest évolution first. */
export function middlesOf({ under, evolution }: Plane, from: number, to: number): Places {
  const length = (to - from) * SIDE;
  const places = { under: new Float64Array(length), evolution: new Float64Array(length) };
  for (let at = 0; at < length; at++) {
    places.under[at] = along(under, ((at % SIDE) + 0.5) / SIDE);
    places.evolution[at] = along(evolution, (from + Math.floor(at / SIDE) + 0.5) / SIDE);
  }
  return places;
}

const along = ([low, high]: readonly [number, number], part: number): number => low + part * (high - low);
