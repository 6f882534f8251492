import { type Cause, causes } from '../causes.ts';
import type { Paid, Places } from './paid-at.ts';
import { ownRow, type PlaneYear } from './plane-year.ts';

/**
 * How far each limit is from holding, one value a place: over nought where it holds. € per patient, but for the envelope,
 * of which it is the part that is not paid.
 */
export type Margins = Readonly<Record<Cause, Float64Array>>;

/** Under this, in € per patient, a limit is only touched: doubles lose as much. */
const TOUCHED = 1e-9;

/** The limits that hold at each place, one bit each. */
export function heldBits(margins: Margins): Uint8Array {
  const held = new Uint8Array(margins.tunnel.length);
  for (const [bit, cause] of causes.entries()) {
    const margin = margins[cause];
    for (let at = 0; at < held.length; at++)
      if ((margin[at] as number) > TOUCHED) held[at] = (held[at] as number) | (1 << bit);
  }
  return held;
}

/** Of a bit each, in the order of their names. */
export const causesIn = (held: number): Cause[] => causes.filter((_, bit) => held & (1 << bit));

/** The margins of a year at some places, from what is paid there. A part of no weight holds nothing back. */
export function marginsAt(year: PlaneYear, { under, evolution }: Places, paid: Paid): Margins {
  const { patients, depenseAjustee, soldePrecedent, recuperationDuSolde } = ownRow(year);
  const { tunnel, coefficientEcart, coefficientPartage } = year.parameters;
  const [ecartCounts, evolutionCounts] = [coefficientEcart, 1 - coefficientEcart].map(
    (weight) => weight * coefficientPartage > 0,
  );
  const edge = tunnel * depenseAjustee;
  const margin = (of: (at: number) => number): Float64Array => {
    const margins = new Float64Array(under.length);
    for (let at = 0; at < margins.length; at++) margins[at] = of(at);
    return margins;
  };
  const never = Number.NEGATIVE_INFINITY;
  const over = (one: Float64Array, other: Float64Array, at: number): number =>
    ((one[at] as number) - (other[at] as number)) / patients;
  const recovered = (at: number): number => {
    const [asked, credits] = [paid.interessement[at] as number, paid.creditsAmorcage[at] as number];
    const taken = recuperationDuSolde < 1 ? asked - credits : asked;
    // Taken back as it comes, until the whole balance is.
    return Math.min(asked - credits, soldePrecedent - taken) / patients;
  };
  return {
    tunnel: margin((at) => (ecartCounts ? edge - Math.abs(under[at] as number) : never)),
    plancherEcart: margin((at) => (ecartCounts ? -edge - (under[at] as number) : never)),
    plancherEvolution: margin((at) => (evolutionCounts ? -(evolution[at] as number) : never)),
    plafondGroupement: margin((at) => over(paid.interessementBrut, paid.plafond, at)),
    enveloppe: margin((at) => 1 - (paid.facteurEnveloppe[at] as number)),
    avance: margin((at) =>
      (paid.phase[at] as number) < 3 ? over(paid.creditsAmorcage, paid.interessement, at) : never,
    ),
    recuperation: margin((at) => (soldePrecedent > 0 ? recovered(at) : never)),
  };
}
