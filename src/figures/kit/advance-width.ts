import { UNITS, unitsOf } from './font-widths.ts';
import * as inter from './inter-advances.ts';

const weights = { regular: unitsOf(inter.regular), bold: unitsOf(inter.bold) };

/** The width of a sign that the font has not: another font draws it, on the wide side. */
const elsewhere = (sign: string): number => (/\p{Script=Latin}|\p{P}|\s/u.test(sign) ? 0.7 : 1) * UNITS;

/** Width of a text in pixels, sign by sign, in Inter, its digits of one width: a little more than it is once kerned. */
export function advanceWidth(text: string, size: number, bold: boolean): number {
  const advances = bold ? weights.bold : weights.regular;
  const units = [...text].reduce((sum, sign) => sum + (advances.get(sign) ?? elsewhere(sign)), 0);
  return (units * size) / UNITS;
}
