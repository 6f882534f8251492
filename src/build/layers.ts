/**
 * The one-way order of imports, once for the two tools that hold it: dependency-cruiser for .ts and .tsx,
 * test/imports.test.ts for .astro and .mdx.
 */

const numbers = ['french', 'formula', 'cahier', 'tables', 'scenario', 'population'];

/** For each layer, the other layers that it may import. A layer is a folder of src, a file of src, or `content`. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  french: [],
  formula: ['french'],
  cahier: ['french', 'formula'],
  tables: ['french'],
  scenario: ['french', 'formula', 'cahier', 'tables'],
  population: ['french', 'formula', 'cahier', 'tables'],
  /** What is published of the formats: no page loads it, the build writes it. */
  formats: ['french', 'formula', 'cahier', 'scenario', 'population'],
  workers: numbers,
  store: [...numbers, 'workers'],
  figures: ['french'],
  site: [],
  islands: [...numbers, 'workers', 'store', 'figures', 'site', 'styles'],
  components: [...numbers, 'formats', 'workers', 'store', 'figures', 'site', 'styles', 'islands'],
  layouts: [...numbers, 'store', 'site', 'styles', 'islands', 'components'],
  pages: [...numbers, 'formats', 'store', 'figures', 'site', 'styles', 'islands', 'components', 'layouts'],
  content: [...numbers, 'site', 'islands', 'components', 'layouts'],
  cli: numbers,
  build: ['french', 'formula', 'cahier'],
};

/** For the layers that stay pure, the only packages that they may import. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  french: [],
  formula: ['decimal.js'],
  cahier: [],
  figures: ['@observablehq/plot', 'd3'],
};

/** Modules that evaluate: what a browser loads with a page does not reach them, its worker does. */
export const evaluators =
  '^src/(formula/read/(exact|column)|scenario/run/(evaluate|run-results|generated-columns|column))';

/** Layer of a path from the project's root, undefined for what is in none (config files, tests). */
export function layerOf(path: string): string | undefined {
  if (path.startsWith('content/')) return 'content';
  const folder = /^src\/([^/.]+)(?:\/|\.ts$)/.exec(path)?.[1];
  return folder !== undefined && folder in layers ? folder : undefined;
}
