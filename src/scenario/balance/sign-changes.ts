import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { type Near, zeroBetween } from '../run/zero-between.ts';

/** A function that is read twice: in doubles, to find its way, and exactly. */
export interface ReadTwice {
  /** Some places at once: one run of many rows is worth many runs of few. */
  readonly nearly: (places: readonly number[]) => readonly number[];
  readonly exactly: (at: Decimal) => Decimal;
  /** Of a value in doubles, what may be nothing. */
  readonly doubt: number;
  /** What is near enough to a change of sign. */
  readonly near: Near;
}

type Sign = -1 | 0 | 1;

interface Sample {
  readonly at: number;
  readonly value: number;
  readonly sign: Sign;
}

/** Times an interval is cut where the nearest place to nought is sought. */
const CUTS = 40;
/** Decimals of a place. */
const DECIMALS = 18;
/** Places closer than this are one. */
const SAME = '1e-9';
/** The parts of an interval that doubles cut it down to, where they can tell. */
const NARROW = [1e-2, 1e-4, 1e-6, 1e-8, 1e-10];
/** Halvings that tell where a function stops being nought. */
const HALVINGS = 60;

/**
 * Where a function changes its sign from the first of some places to the last, in order. It is looked at in each, and between
 * two of them where it comes nearest to nought; then each change is found exactly. A function that is nought all along an
 * interval changes its sign at its ends.
 */
export function signChanges(of: ReadTwice, places: readonly number[]): Decimal[] {
  const look = lookAt(of);
  const even = look(places);
  const samples = even.flatMap((sample, rank) => {
    const peak = peakAfter(look, even[rank - 1], sample, even[rank + 1]);
    return peak === undefined ? [sample] : [sample, peak].sort((a, b) => a.at - b.at);
  });
  return changesOf(of, samples).map(({ at }) => at);
}

type Look = (places: readonly number[]) => Sample[];

const lookAt =
  (of: ReadTwice): Look =>
  (places) => {
    const values = of.nearly(places);
    return places.map((at, rank) => {
      const value = values[rank] ?? Number.NaN;
      return { at, value, sign: signOf(of, at, value) };
    });
  };

/** A place at which a sign changes, and what it is on both sides. */
interface Change {
  readonly at: Decimal;
  readonly from: Sign;
  readonly to: Sign;
}

function changesOf(of: ReadTwice, samples: readonly Sample[]): Change[] {
  const changes: Change[] = [];
  for (const [rank, right] of samples.entries()) {
    const left = samples[rank - 1];
    if (left === undefined || left.sign === right.sign) continue;
    const at = changeBetween(of, left, right).toDecimalPlaces(DECIMALS);
    const before = changes.at(-1);
    // A place at which it is nought, and nowhere beside: one change, or none where it has the same sign on both sides.
    const isSame = before !== undefined && at.minus(before.at).lessThan(SAME);
    if (isSame) changes.pop();
    const from = isSame ? before.from : left.sign;
    if (from !== right.sign) changes.push({ at, from, to: right.sign });
  }
  return changes;
}

/** The sign of a place, by the exact reader where doubles cannot tell. */
function signOf({ exactly, doubt, near }: ReadTwice, at: number, value: number): Sign {
  if (Math.abs(value) > doubt) return value > 0 ? 1 : -1;
  return exactSign(exactly(new Exact(at)), near);
}

const exactSign = (value: Decimal, near: Near): Sign =>
  value.abs().lessThanOrEqualTo(near.value) ? 0 : value.isNegative() ? -1 : 1;

/** Between the neighbours of a place that is nearer to nought than they are, one that is on the other side of it. */
function peakAfter(
  look: Look,
  before: Sample | undefined,
  sample: Sample,
  after: Sample | undefined,
): Sample | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { sign } = sample;
  if (sign === 0 || before.sign !== sign || after.sign !== sign) return undefined;
  const height = ({ value }: Sample): number => value * sign;
  if (height(sample) >= height(before) || height(sample) >= height(after)) return undefined;
  let [low, high] = [before.at, after.at];
  for (let cut = 0; cut < CUTS; cut++) {
    const third = (high - low) / 3;
    const [one, other] = look([low + third, high - third]) as [Sample, Sample];
    if (one.sign === -sign) return one;
    if (other.sign === -sign) return other;
    if (height(one) < height(other)) high = other.at;
    else low = one.at;
  }
  return undefined;
}

function changeBetween(of: ReadTwice, left: Sample, right: Sample): Decimal {
  if (left.sign !== 0 && right.sign !== 0) {
    const place = ({ at }: Sample) => ({ at: new Exact(at), value: of.exactly(new Exact(at)) });
    const ends = narrowed(of, left, right).map(place);
    const [low, high] = ends.every(
      ({ value }, rank) => !value.isZero() && value.isNegative() === (rank === 0 ? left : right).sign < 0,
    )
      ? ends
      : [left, right].map(place);
    if (low === undefined || high === undefined) throw new RangeError('an interval has two ends');
    return zeroBetween(of.exactly, low, high, of.near);
  }
  // Nought on one side: where it stops being so.
  let [nought, other] = [new Exact(left.at), new Exact(right.at)];
  if (left.sign !== 0) [nought, other] = [other, nought];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = nought.plus(other).div(2);
    if (exactSign(of.exactly(middle), of.near) === 0) nought = middle;
    else other = middle;
  }
  return nought;
}

/**
 * The same interval, cut smaller as long as doubles can tell: exact readings are what takes long. The change is sought by
 * doubles, then its neighbourhood is looked at, where one end may have stayed far.
 */
function narrowed({ nearly, doubt }: ReadTwice, left: Sample, right: Sample): readonly [Sample, Sample] {
  let [low, high] = [left, right];
  const look = (places: readonly number[]): readonly number[] => {
    const values = nearly(places);
    for (const [rank, at] of places.entries()) {
      const value = values[rank] ?? Number.NaN;
      const sign = value > 0 ? 1 : -1;
      if (at <= low.at || at >= high.at || !(Math.abs(value) > doubt)) continue;
      if (sign === left.sign) low = { at, value, sign };
      else high = { at, value, sign };
    }
    return values;
  };
  const width = right.at - left.at;
  const end = ({ at, value }: Sample) => ({ at: new Exact(at), value: new Exact(value) });
  const found = zeroBetween(
    (at) => new Exact(look([at.toNumber()])[0] ?? Number.NaN),
    end(left),
    end(right),
    { at: `${width * (NARROW.at(-1) ?? 0)}`, value: `${doubt}` },
  ).toNumber();
  look(NARROW.flatMap((part) => [found - part * width, found + part * width]));
  return [low, high];
}
