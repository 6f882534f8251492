import type { Decimal } from 'decimal.js';
import { edition } from '../../../cahier/edition.ts';
import { Exact } from '../../../formula/read/exact.ts';
import { exactEngine } from '../../run/engine.ts';
import { askedYear, type IncentiveQuestion, type Refused } from '../asked-year.ts';
import type { Cause } from '../causes.ts';
import { causesIn, heldBits, marginsAt } from './limits.ts';
import { paidAt } from './paid-at.ts';
import { ownRow, type PlanePlace, type PlaneRow, type PlaneYear, planeYear } from './plane-year.ts';
import type { Slopes } from './zones.ts';

/** What a place of the map is worth, by the exact reader. */
export interface PlaceReading {
  readonly nom: string;
  readonly annee: number;
  readonly place: PlanePlace;
  /** What the year pays there, in €, and € per patient. */
  readonly paid: number;
  readonly perPatient: number;
  readonly slopes: Slopes;
  /** What one more point of the score brings that year, in €; nought where the score is at its highest. */
  readonly point: number;
  readonly causes: readonly Cause[];
}

/** € per patient between the two places that give a slope: no joint is nearer, but by chance. */
const STEP = new Exact('1e-9');

/** A place in exact numbers, and the points that a score gains there. */
interface Moved extends PlanePlace<Decimal> {
  readonly points?: number;
}

/** What the groupement is paid at a place, in €. */
export function paidExactly(year: PlaneYear<Decimal>, place: Moved): Decimal {
  const { rows, own, parameters } = year;
  const { versement } = edition(year.cahier).rules;
  const table = exactEngine.run(
    [versement],
    parameters,
    rows.map((row, rank) => ({ inputs: rank === own ? movedRow(year, place) : row, indicateurs: [] })),
  );
  return table.value(versement, own);
}

function movedRow(year: PlaneYear<Decimal>, { under, evolution, points = 0 }: Moved): PlaneRow<Decimal> {
  const row = ownRow(year);
  const { depenseAjustee, scoreDonne } = row;
  const spent = depenseAjustee.minus(under);
  return {
    ...row,
    scoreDonne: scoreDonne.plus(points),
    depenseReelle: spent,
    depenseReellePrecedente: spent.plus(evolution),
    depenseAjusteePrecedente: depenseAjustee,
    depenseReelleDepart: spent.plus(evolution.times(year.trendYears)),
    depenseAjusteeDepart: depenseAjustee,
  };
}

/** Where a year of a groupement is, exactly. */
export function exactPlace(year: PlaneYear<Decimal>): PlanePlace<Decimal> {
  const row = ownRow(year);
  const { depenseReelle, depenseAjustee } = row;
  const expected = row.evolutionTriennale.isZero()
    ? row.depenseReellePrecedente.times(depenseAjustee.div(row.depenseAjusteePrecedente))
    : row.depenseReelleDepart.times(depenseAjustee.div(row.depenseAjusteeDepart));
  return {
    under: depenseAjustee.minus(depenseReelle),
    evolution: expected.minus(depenseReelle).div(year.trendYears),
  };
}

/** Reads a place of the map of a year; the groupement's own where none is given. */
export function readPlace(
  question: IncentiveQuestion,
  tried?: PlanePlace,
): ({ readonly ok: true } & PlaceReading) | Refused {
  const asked = askedYear(question);
  if (!asked.ok) return asked;
  return { ok: true, ...readingOf(planeYear(asked, exactEngine), tried) };
}

/** What a place of a year is worth; the groupement's own where none is given. */
export function readingOf(year: PlaneYear<Decimal>, tried?: PlanePlace): PlaceReading {
  const place =
    tried === undefined
      ? exactPlace(year)
      : { under: new Exact(tried.under), evolution: new Exact(tried.evolution) };
  const { patients } = ownRow(year);
  const paid = paidExactly(year, place);
  const slope = (under: Decimal, evolution: Decimal): number =>
    paidExactly(year, { under: place.under.plus(under), evolution: place.evolution.plus(evolution) })
      .minus(paid)
      .div(patients)
      .div(STEP)
      .toDecimalPlaces(12)
      .toNumber();
  const none = new Exact(0);
  return {
    nom: year.nom,
    annee: year.annee,
    place: { under: place.under.toNumber(), evolution: place.evolution.toNumber() },
    paid: paid.toNumber(),
    perPatient: paid.div(patients).toNumber(),
    slopes: {
      under: slope(STEP, none),
      evolution: slope(none, STEP),
      both: slope(STEP, STEP.div(year.trendYears)),
    },
    point: paidExactly(year, { ...place, points: 1 })
      .minus(paid)
      .toNumber(),
    causes: causesOf(inDoubles(year), {
      under: place.under.toNumber(),
      evolution: place.evolution.toNumber(),
    }),
  };
}

function causesOf(year: PlaneYear, { under, evolution }: PlanePlace): Cause[] {
  const places = { under: Float64Array.of(under), evolution: Float64Array.of(evolution) };
  const [held = 0] = heldBits(marginsAt(year, places, paidAt(year, places)));
  return causesIn(held);
}

/** The same year in doubles. */
function inDoubles(year: PlaneYear<Decimal>): PlaneYear {
  const numbers = <K extends string>(record: Readonly<Record<K, Decimal>>): Record<K, number> =>
    Object.fromEntries(
      Object.entries<Decimal>(record).map(([id, value]) => [id, value.toNumber()]),
    ) as Record<K, number>;
  return { ...year, parameters: numbers(year.parameters), rows: year.rows.map(numbers) };
}
