import type { Decimal } from 'decimal.js';
import { zeroBetween } from '../run/zero-between.ts';
import type { Margins, Observation } from './observation.ts';

/** What is saved between two places, where no limit begins nor ends to hold. */
export interface Piece {
  readonly from: Observation;
  readonly to: Observation;
}

/** Observes a saving, € per patient. */
export type Look = (at: Decimal) => Observation;

/** Under this, in €, a margin is nothing: roundings of a place to its 40 decimals. */
const NOTHING = '1e-18';
const NEAR = { at: '1e-25', value: '1e-25' };
/** Joints nearer than this are one, in € per patient. */
const SAME = '1e-10';
/** Where what is paid is curved, the parts of a piece at the ends of which its limits are looked at again. */
const PARTS = 8;

/**
 * Cuts what lies between two places at the joints of what is paid, in order. Limits come in the order in which each is
 * computed from those before it: while none of these begins or ends to hold, a margin is on a line, so that it changes its
 * sign once, where both its ends say so; the first that does is cut at, and both sides are looked at anew. Where the envelope
 * reduces, margins are curved: the piece is also looked at between its ends.
 */
export function piecesBetween(look: Look, from: Observation, to: Observation): Piece[] {
  const joint = firstJoint(look, from, to) ?? (isCurved(from, to) ? bump(look, from, to) : undefined);
  if (joint === undefined) return [{ from, to }];
  return [...piecesBetween(look, from, joint), ...piecesBetween(look, joint, to)];
}

function firstJoint(look: Look, from: Observation, to: Observation): Observation | undefined {
  if (to.at.minus(from.at).lessThan(SAME)) return undefined;
  const [left, right] = [marginsList(from), marginsList(to)];
  const rank = left.findIndex((margin, at) => signOf(margin) * signOf(right[at]) < 0);
  if (rank < 0) return undefined;
  const margin = (at: Decimal): Decimal => marginsList(look(at))[rank] as Decimal;
  const place = ({ at }: Observation, list: readonly Decimal[]) => ({ at, value: list[rank] as Decimal });
  return look(zeroBetween(margin, place(from, left), place(to, right), NEAR));
}

/** A place between two others, where a margin has another sign than at both. */
function bump(look: Look, from: Observation, to: Observation): Observation | undefined {
  const width = to.at.minus(from.at);
  if (width.lessThan(SAME)) return undefined;
  const ends = signsOf(from, to);
  for (let part = 1; part < PARTS; part++) {
    const between = look(from.at.plus(width.times(part).div(PARTS)));
    if (marginsList(between).some((margin, rank) => signOf(margin) * (ends[rank] ?? 0) < 0)) return between;
  }
  return undefined;
}

const isCurved = (...ends: readonly Observation[]): boolean =>
  ends.some(({ years }) => years.some(({ margins }) => signOf(margins.enveloppe) > 0));

/** The sign of each margin inside a piece: that of the end where it is not nought. */
export function signsOf(from: Observation, to: Observation): number[] {
  const right = marginsList(to);
  return marginsList(from).map((margin, rank) => signOf(margin) || signOf(right[rank]));
}

export function signOf(margin: Decimal | undefined): number {
  if (margin === undefined || margin.abs().lessThan(NOTHING)) return 0;
  return margin.isNegative() ? -1 : 1;
}

/** All margins, each after those that it is computed from. */
const marginsList = ({ years }: Observation): Decimal[] => years.flatMap(({ margins }) => listOf(margins));

const listOf = ({ others, ...own }: Margins): Decimal[] => [
  own.below,
  own.above,
  own.evolution,
  own.plafond,
  ...others,
  own.enveloppe,
  own.credits,
  own.solde,
];
