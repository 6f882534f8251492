import { advanceWidth } from './advance-width.ts';
import { type Kerning, UNITS, unitsOf } from './font-widths.ts';
import * as inter from './inter-kerning.ts';

const pairs = (kerning: Kerning): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(kerning.flatMap(([firsts, list]) => [...firsts].map((first) => [first, unitsOf(list)] as const)));

const weights = { regular: pairs(inter.regular), bold: pairs(inter.bold) };

/** Width of a text in pixels, in the font of the figures: Inter, its digits of one width. */
export function textWidth(text: string, size = 11.5, bold = false): number {
  const kerning = bold ? weights.bold : weights.regular;
  const signs = [...text];
  const units = signs.reduce((sum, sign, i) => sum + (kerning.get(signs[i - 1] ?? '')?.get(sign) ?? 0), 0);
  return advanceWidth(text, size, bold) + (units * size) / UNITS;
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size = 11.5, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}
