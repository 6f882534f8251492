/** A difference below this part of its first term is what rounding has left of nothing. */
export const NOTHING = 1e-13;

/**
 * A difference below this part of its first term has lost more digits than doubles can spare. Given terms are off by half
 * a unit in their last place, and may be divided by one another before they are summed; computed ones, by a few units.
 */
const CLOSE_GIVEN = 1e-4;
const CLOSE = 4e-6;

/** What hears that doubles cannot tell how two values differ. */
export interface Doubter {
  /** `at` is the row, or the item, of the pass that asks; absent of what is the same for all of them. */
  doubt(at?: number): void;
}

const { abs } = Math;

/** A difference of two values that are given: exact where they are equal, and never taken for nothing elsewhere. */
export function gap(a: number, b: number, doubter: Doubter, at?: number): number {
  const left = a - b;
  if (abs(left) < CLOSE_GIVEN * abs(a) && left !== 0) doubter.doubt(at);
  return left;
}

/** A difference of which a term is computed: what rounding has left of nothing is nothing. */
export function difference(a: number, b: number, doubter: Doubter, at?: number): number {
  const left = a - b;
  return abs(left) < CLOSE * abs(a) && left !== 0 ? doubted(left, a, doubter, at) : left;
}

/** The same of terms that rounding has moved both: that they are the same double does not make them equal. */
export function order(a: number, b: number, doubter: Doubter, at?: number): number {
  const left = a - b;
  return abs(left) < CLOSE * abs(a) ? doubted(left, a, doubter, at) : left;
}

/**
 * Adds a term to a sum, and what rounding loses of it to another cell (Neumaier): seven sevenths of a weight are the
 * weight, once what was lost is added, and no score is above its maximum.
 */
export function accumulate(sums: Float64Array, lost: Float64Array, at: number, term: number): void {
  const before = sums[at] as number;
  const after = before + term;
  const rest = abs(before) < abs(term) ? term - after + before : before - after + term;
  lost[at] = (lost[at] as number) + rest;
  sums[at] = after;
}

function doubted(left: number, from: number, doubter: Doubter, at: number | undefined): number {
  doubter.doubt(at);
  return abs(left) <= NOTHING * abs(from) ? 0 : left;
}
