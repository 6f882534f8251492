import { advancesOf, regularAdvances } from './advance-width.ts';
import { type Kerning, UNITS } from './font-widths.ts';
import { bold } from './inter-bold.ts';
import * as kerning from './inter-kerning.ts';

/** Under two signs in a row, what is added between them, in units. */
const pairsOf = (list: Kerning): ReadonlyMap<string, number> =>
  new Map(
    list.flatMap(([firsts, seconds]) =>
      seconds.flatMap(([units, signs]) =>
        [...firsts].flatMap((first) => [...signs].map((second) => [first + second, units] as const)),
      ),
    ),
  );

const weights = {
  regular: { advances: regularAdvances, pairs: pairsOf(kerning.regular) },
  bold: { advances: advancesOf(bold), pairs: pairsOf(kerning.bold) },
};

/** Width of a text in pixels, in the font of the figures: Inter, its digits of one width. */
export function textWidth(text: string, size = 11.5, bold = false): number {
  const { advances, pairs } = bold ? weights.bold : weights.regular;
  const signs = [...text];
  const kerned = signs.reduce((sum, sign, i) => sum + (pairs.get((signs[i - 1] ?? '') + sign) ?? 0), 0);
  return ((advances(text) + kerned) * size) / UNITS;
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size = 11.5, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}
