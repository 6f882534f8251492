import type { Operator } from '../node.ts';

type Kernel = (out: Float64Array, a: Float64Array, b: Float64Array, length: number) => void;
type Select = (
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  yes: Float64Array,
  no: Float64Array,
  length: number,
) => void;

/** A difference below this part of its terms is what rounding has left of nothing. */
const NOTHING = 1e-13;

/** Values nearer than this part of the larger are equal where a choice depends on it, as the exact reader has it. */
const EQUAL = 1e-11;

function difference(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= NOTHING * Math.abs(a) ? 0 : gap;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function order(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= EQUAL * Math.max(Math.abs(a), Math.abs(b)) ? 0 : gap;
}

/* The loops are written one by one so that each stays monomorphic and is compiled to a bare loop. */
export const kernels = {
  add: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) + (b[i] as number);
  },
  subtract: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = difference(a[i] as number, b[i] as number);
  },
  multiply: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) * (b[i] as number);
  },
  divide: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) / (b[i] as number);
  },
  min: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = Math.min(a[i] as number, b[i] as number);
  },
  max: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = Math.max(a[i] as number, b[i] as number);
  },
} satisfies Record<string, Kernel>;

export const selects: Record<Operator, Select> = {
  '<': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) < 0 ? (yes[i] as number) : (no[i] as number);
  },
  '≤': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) <= 0 ? (yes[i] as number) : (no[i] as number);
  },
  '>': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) > 0 ? (yes[i] as number) : (no[i] as number);
  },
  '≥': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) >= 0 ? (yes[i] as number) : (no[i] as number);
  },
};

/** Whether a comparison holds, by the sign of the gap between its sides. */
export const holds: Readonly<Record<Operator, (gap: number) => boolean>> = {
  '<': (gap) => gap < 0,
  '≤': (gap) => gap <= 0,
  '>': (gap) => gap > 0,
  '≥': (gap) => gap >= 0,
};
