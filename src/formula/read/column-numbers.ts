import type { Operator } from '../node.ts';

/** A difference below this part of its first term is what rounding has left of nothing. */
export const NOTHING = 1e-13;

/** Values nearer than this part of the larger are equal where a choice depends on it, as the exact reader has it. */
export const EQUAL = 1e-11;

/** The difference of two doubles; the generated passes write the same in line. */
export function difference(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= NOTHING * Math.abs(a) ? 0 : gap;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; the generated passes write the same in line. */
export function order(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= EQUAL * Math.max(Math.abs(a), Math.abs(b)) ? 0 : gap;
}

/** Whether a comparison holds, by the sign of the gap between its sides. */
export const holds: Readonly<Record<Operator, (gap: number) => boolean>> = {
  '<': (gap) => gap < 0,
  '≤': (gap) => gap <= 0,
  '>': (gap) => gap > 0,
  '≥': (gap) => gap >= 0,
};
