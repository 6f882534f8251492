import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';

/** Where a function was looked at, and what it is there. */
interface Point {
  readonly at: Decimal;
  readonly value: Decimal;
}

/** The nearest place to nought at which a value is reached; else the nearest that the function comes to it. */
export type Reach =
  | { readonly reached: true; readonly point: Point }
  | {
      readonly reached: false;
      readonly nearest: Point;
      /** Whether it is above the value in one place and under it in another. */
      readonly jumps: boolean;
    };

/** How far from a value it is reached: far under a cent. */
const NEAR = '1e-9';
/** Places closer than this are one. */
const SAME = '1e-24';
/** More than are ever needed: what is sought is on a line, most often. */
const TRIES = 200;

/**
 * Looks for a value of a function between two ends around nought, outwards from nought on both sides by even steps, then
 * between the first two neighbours that the value separates. A peak between two steps is climbed before one gives up. A
 * function that jumps over the value does not reach it there.
 */
export function reach(
  of: (at: Decimal) => Decimal,
  wanted: Decimal,
  [low, high]: readonly [Decimal, Decimal],
  steps: number,
): Reach {
  const look = (at: Decimal): Point => ({ at, value: of(at) });
  const start = look(new Exact(0));
  if (isNear(start.value, wanted)) return { reached: true, point: start };
  const sides = [high, low].map((end) => ({ end, points: [start] }));
  for (let step = 1; step <= steps; step++)
    for (const { end, points } of sides) {
      const before = points.at(-1) ?? start;
      const next = look(end.times(step).div(steps));
      points.push(next);
      const found = between(look, wanted, before, next);
      if (found !== undefined) return { reached: true, point: found };
    }
  const points = sides.flatMap(({ points }) => points).sort((a, b) => a.at.comparedTo(b.at));
  const best = nearest(points, wanted);
  const rank = points.indexOf(best);
  const top = climb(look, wanted, points[rank - 1] ?? best, points[rank + 1] ?? best, best);
  const found = between(look, wanted, best, top);
  if (found !== undefined) return { reached: true, point: found };
  const above = points.filter(({ value }) => value.greaterThan(wanted)).length;
  return { reached: false, nearest: top, jumps: above > 0 && above < points.length };
}

const distance = ({ value }: Point, wanted: Decimal): Decimal => value.minus(wanted).abs();
const isNear = (value: Decimal, wanted: Decimal): boolean =>
  value.minus(wanted).abs().lessThanOrEqualTo(NEAR);

const nearest = (points: readonly Point[], wanted: Decimal): Point =>
  points.reduce((best, each) => (distance(each, wanted).lessThan(distance(best, wanted)) ? each : best));

/** By false position, halving the weight of an end that stays (Illinois); undefined where the value is not between. */
function between(
  look: (at: Decimal) => Point,
  wanted: Decimal,
  left: Point,
  right: Point,
): Point | undefined {
  let [a, b] = [left, right];
  let [fa, fb] = [a.value.minus(wanted), b.value.minus(wanted)];
  if (isNear(b.value, wanted)) return b;
  if (fa.isNegative() === fb.isNegative()) return undefined;
  for (let tried = 0; tried < TRIES && b.at.minus(a.at).abs().greaterThan(SAME); tried++) {
    const next = look(a.at.plus(b.at.minus(a.at).times(fa).div(fa.minus(fb))).toDecimalPlaces(40));
    if (isNear(next.value, wanted)) return next;
    const f = next.value.minus(wanted);
    if (f.isNegative() === fb.isNegative()) fa = fa.div(2);
    else [a, fa] = [b, fb];
    [b, fb] = [next, f];
  }
  return undefined;
}

/** The nearest to a value between two places around the best one known, where the function has one peak: by thirds. */
function climb(look: (at: Decimal) => Point, wanted: Decimal, left: Point, right: Point, best: Point): Point {
  let [from, to, top] = [left.at, right.at, best];
  while (to.minus(from).greaterThan('1e-12')) {
    const third = to.minus(from).div(3);
    const [one, other] = [look(from.plus(third)), look(to.minus(third))];
    top = nearest([top, one, other], wanted);
    if (distance(one, wanted).lessThanOrEqualTo(distance(other, wanted))) to = other.at;
    else from = one.at;
  }
  return top;
}
