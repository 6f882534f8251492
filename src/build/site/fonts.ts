/**
 * Astro integration: the site's fonts, cut down to what its pages write, under the alias `@fonts`:
 * `src: url('@fonts/inter.woff2')`. Whole, the mathematical font alone weighs 403 kB; the four cuts are 120 kB.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { renamedFont } from './font-name.ts';

interface Cut {
  /** File of the source package. */
  readonly source: string;
  readonly characters: string;
  readonly variationAxes?: Record<string, { min: number; max: number }>;
  /** A name that its licence reserves for the font as it was made, and ours, as long. */
  readonly renamed?: readonly [from: string, to: string];
}

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Latin 1 (French but for œ and Ÿ), typographic spaces and quotation marks, and the signs of our calculators. */
export const french = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸʳᵉ\u2009\u202f‐‑–—‘’“”†…‰€−×÷≠≤≥≈→←↑↓↗↘•′″✓`;

/** Upright and italic letters (`<mi>x</mi>` is drawn with U+1D465), signs, and the braces that stretch. */
const mathematics = `${range(0x20, 0x7e)}${range(0x1d434, 0x1d467)}ℎ\u00a0\u202f%€×÷±·⋅−∑∏√≠≤≥≈→∈⌊⌋⌈⌉′ΔΣαβγδσ${range(0xc0, 0xff)}œ`;

const variationAxes = { wght: { min: 400, max: 700 } };
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const renamed = ['Source', 'Cahier'] as const;

const cuts: Readonly<Record<string, Cut>> = {
  inter: {
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    characters: french,
    variationAxes,
  },
  'source-serif': { source: `${serif}-normal.woff2`, characters: french, variationAxes, renamed },
  'source-serif-italic': { source: `${serif}-italic.woff2`, characters: french, variationAxes, renamed },
  'stix-two-math': {
    source: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    characters: mathematics,
  },
};

/** Changes with any cut, so that no cached font goes stale. */
const edition = createHash('sha256').update(JSON.stringify(cuts)).digest('hex').slice(0, 8);

const { resolve } = createRequire(import.meta.url);

/** A font of the site, uncompressed. */
export async function cutFont(name: string): Promise<Buffer> {
  const cut = cuts[name];
  if (cut === undefined) throw new RangeError(`no font of the site is named ${name}`);
  const { source, characters, renamed, variationAxes = {} } = cut;
  const whole = readFileSync(resolve(source));
  const font = await subsetFont(whole, characters, { targetFormat: 'sfnt', variationAxes });
  return renamed ? renamedFont(font, ...renamed) : font;
}

/** Writes the fonts that `folder` lacks. */
async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { characters }] of Object.entries(cuts)) {
    const file = join(folder, `${name}.woff2`);
    if (existsSync(file)) continue;
    writeFileSync(file, await subsetFont(await cutFont(name), characters, { targetFormat: 'woff2' }));
  }
}

export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(fileURLToPath(config.cacheDir), `fonts-${edition}`);
        await writeFonts(folder);
        updateConfig({ vite: { resolve: { alias: { '@fonts': folder } } } });
      },
    },
  };
}
