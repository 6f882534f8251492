import { type Signs, UNITS } from './font-widths.ts';
import { regular } from './inter-advances.ts';

/** The width of a sign that the font has not: another font draws it, on the wide side. */
const elsewhere = (sign: string): number => (/\p{Script=Latin}|\p{P}|\s/u.test(sign) ? 0.7 : 1) * UNITS;

/** Measures texts sign by sign, in units. */
export function advancesOf(list: Signs): (text: string) => number {
  const units = new Map(list.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)));
  return (text) => [...text].reduce((sum, sign) => sum + (units.get(sign) ?? elsewhere(sign)), 0);
}

export const regularAdvances = advancesOf(regular);

/** Width of a text in pixels in Inter, its digits of one width: a little more than it is once its signs are kerned. */
export const advanceWidth = (text: string, size: number): number => (regularAdvances(text) * size) / UNITS;
