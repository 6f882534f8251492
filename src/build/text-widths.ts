/**
 * `npm run widths`: writes the widths of the signs of Inter, as the site cuts it, and what two of them are brought together
 * by, for the figures to measure their texts with. They are committed, since a page has no room for a shaper of texts; a
 * test holds them to the font, another to what Chromium draws.
 */
import { writeFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { type Kerning, type Signs, UNITS } from '../figures/kit/font-widths.ts';
import { cutFont, french } from './site/fonts.ts';

/** How figures are written: digits of one width. */
const features = [new Feature('tnum', 1)];

/** Measures texts in one weight of a face, in units. */
function measure(face: Face, weight: number): (text: string) => number {
  const font = new Font(face);
  font.setScale(UNITS, UNITS);
  font.setVariations([new Variation('wght', weight)]);
  return (text) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer, features);
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  };
}

/** Signs under the number that they share, in order. */
function shared(signs: readonly string[], numberOf: (sign: string) => number): Signs {
  const found = new Map<number, string>();
  for (const sign of signs) found.set(numberOf(sign), (found.get(numberOf(sign)) ?? '') + sign);
  return [...found].sort(([a], [b]) => a - b);
}

/** The signs that words and amounts in French are made of: others are rare, and taken for wide. */
const usual = /[\w \u00a0\u202fàâäçéèêëîïôöùûüœŒÀÂÇÉÈÊÎÔÙÛ€%«»()'’,.:;!?/+−×±·–=…µ²°↑-]/u;

/** What is added between two signs; those that have the same neighbours nearer, or further, are written once. */
function kerningOf(signs: readonly string[], width: (text: string) => number): Kerning {
  const alone = new Map(signs.map((sign) => [sign, width(sign)]));
  const nearer = (a: string, b: string) => width(a + b) - (alone.get(a) ?? 0) - (alone.get(b) ?? 0);
  const rows = new Map<string, { firsts: string; seconds: Signs }>();
  for (const first of signs) {
    const seconds = shared(signs, (second) => nearer(first, second)).filter(([by]) => by !== 0);
    if (seconds.length === 0) continue;
    const key = JSON.stringify(seconds);
    rows.set(key, { firsts: (rows.get(key)?.firsts ?? '') + first, seconds });
  }
  return [...rows.values()].map(({ firsts, seconds }) => [firsts, seconds] as const);
}

const module = (type: string, values: Readonly<Record<string, unknown>>): string =>
  [
    '// Written by `npm run widths` from Inter, as the site cuts it: change the font, not this file.',
    '// biome-ignore-all format: as written',
    '// biome-ignore-all lint: as written',
    `import type { ${type} } from './font-widths.ts';`,
    ...Object.entries(values).map(
      ([name, value]) => `export const ${name}: ${type} = ${JSON.stringify(value)};`,
    ),
    '',
  ].join('\n');

/** The modules that `npm run widths` writes, by their names in src/figures/kit. */
export async function widthModules(): Promise<Readonly<Record<string, string>>> {
  const face = new Face(new Blob(await cutFont('inter')));
  const known = new Set(face.collectUnicodes());
  // A space that a font lacks is made by the shaper, in browsers too.
  const drawn = (sign: string) =>
    usual.test(sign) && (known.has(sign.codePointAt(0) ?? 0) || sign === '\u202f');
  const signs = [...new Set(french)].filter(drawn).sort();
  const [regular, bold] = [measure(face, 400), measure(face, 600)];
  return {
    'inter-advances.ts': module('Signs', { regular: shared(signs, regular) }),
    'inter-bold.ts': module('Signs', { bold: shared(signs, bold) }),
    'inter-kerning.ts': module('Kerning', {
      regular: kerningOf(signs, regular),
      bold: kerningOf(signs, bold),
    }),
  };
}

if (import.meta.main) {
  for (const [name, source] of Object.entries(await widthModules())) {
    writeFileSync(new URL(`../figures/kit/${name}`, import.meta.url), source);
  }
}
