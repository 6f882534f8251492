import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { withScoresGiven } from '../estimate/given-scores.ts';
import type { CauseOfYear } from './causes.ts';
import { heldCauses } from './held-causes.ts';
import { type Observation, observe } from './observation.ts';
import { type Look, type Piece, piecesBetween, signsOf } from './pieces.ts';
import { type SavingPlan, savedYears } from './saved-scenario.ts';

/** Between two joints of what is paid; places are € saved per patient. */
export interface Segment {
  readonly from: Decimal;
  readonly to: Decimal;
  /** € received per € saved by the groupement; the mean one where what is paid is curved. */
  readonly slope: Decimal;
  readonly causes: readonly CauseOfYear[];
  /** What is paid more, or less, at once where it begins, in €: nothing but where a whole balance is taken back. */
  readonly jump: Decimal;
}

export interface Incentive {
  /** All that the groupement is paid while it saves nothing more, in €. */
  readonly start: Decimal;
  /** From nought on, end to end. */
  readonly segments: readonly Segment[];
}

/** What one more € saved per patient brings a groupement in all, from a year on, up to `most` €: exact, piece by piece. */
export function incentive(given: SavingPlan, most: Decimal): Incentive {
  const plan = { ...given, scenario: withScoresGiven(given.scenario) };
  const look = (at: Decimal): Observation => observe(plan, at);
  const start = look(new Exact(0));
  const patients = savedYears(plan).reduce((sum, year) => sum + year.patients, 0);
  const isJumping = plan.scenario.options.recuperation === 'solde';
  const pieces = piecesBetween(look, start, look(most)).map((piece) => ({
    ...piece,
    inside: isJumping ? inside(piece, look) : piece,
  }));
  const segments = pieces.map((piece, rank) => {
    const left = pieces[rank - 1];
    const paid = piece.inside.to.total.minus(piece.inside.from.total);
    return {
      from: piece.from.at,
      to: piece.to.at,
      slope: withoutNoise(paid.div(piece.inside.to.at.minus(piece.inside.from.at)).div(patients)),
      causes: causesOf(piece.inside),
      jump: left === undefined ? new Exact(0) : jumpBetween(left.inside, piece.inside),
      signs: signsOf(piece.inside.from, piece.inside.to),
    };
  });
  return { start: start.total, segments: merged(segments) };
}

/** Of a piece, the part that its ends take from it where what is paid jumps. */
const EDGE = '1e-15';
/** Under this, in €, what is paid has not jumped. */
const NO_JUMP = '1e-6';
/** Slopes closer than this are one. */
const SAME = '1e-20';

/** A piece without its ends, where a balance may or may not be taken back. */
function inside({ from, to }: Piece, look: Look): Piece {
  const edge = to.at.minus(from.at).times(EDGE);
  return { from: look(from.at.plus(edge)), to: look(to.at.minus(edge)) };
}

function jumpBetween(left: Piece, right: Piece): Decimal {
  const jump = right.from.total.minus(left.to.total);
  return jump.abs().lessThan(NO_JUMP) ? new Exact(0) : jump;
}

const causesOf = ({ from, to }: Piece): CauseOfYear[] =>
  from.years.flatMap((year, rank) => {
    const then = to.years[rank];
    return then === undefined ? [] : heldCauses({ from: year, to: then });
  });

type Signed = Segment & { readonly signs: readonly number[] };

/** Pieces between which nothing that is paid, nor what holds it back, changes are one. */
function merged(segments: readonly Signed[]): Segment[] {
  const kept: Signed[] = [];
  for (const segment of segments) {
    const last = kept.at(-1);
    if (last === undefined || !areOne(last, segment)) kept.push(segment);
    else kept.splice(-1, 1, joined(last, segment));
  }
  return kept.map(({ signs: _, ...segment }) => segment);
}

function areOne(left: Signed, right: Signed): boolean {
  if (!right.jump.isZero() || !sameTexts(left.causes, right.causes)) return false;
  return isSame(left.slope, right.slope) || sameTexts(left.signs, right.signs);
}

/** Whether two slopes differ by roundings alone. */
export const isSame = (one: Decimal, other: Decimal): boolean => one.minus(other).abs().lessThan(SAME);

/** A slope that roundings alone part from nothing is nothing: what brings nothing says so. */
const withoutNoise = (slope: Decimal): Decimal => (isSame(slope, new Exact(0)) ? new Exact(0) : slope);

const sameTexts = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function joined<S extends Segment>(left: S, right: S): S {
  if (isSame(left.slope, right.slope)) return { ...left, to: right.to };
  const [before, after] = [left, right].map(({ from, to, slope }) => to.minus(from).times(slope));
  const slope = (before as Decimal).plus(after as Decimal).div(right.to.minus(left.from));
  return { ...left, to: right.to, slope };
}
