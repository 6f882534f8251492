/**
 * The one-way order of imports, once for the two tools that hold it: dependency-cruiser for .ts and .tsx,
 * test/imports.test.ts for .astro and .mdx.
 */

const numbers = ['french', 'formula', 'cahier', 'tables', 'scenario', 'population'];

/** For each layer, the other layers that it may import. A layer is a folder of src, a file of src, or what `cuts` says. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  french: [],
  formula: ['french'],
  cahier: ['french', 'formula'],
  /** What other sites may show of this one, and the HTML that does it. */
  embeds: ['cahier'],
  tables: ['french'],
  scenario: ['french', 'formula', 'cahier', 'tables', 'autres-modeles'],
  population: ['french', 'formula', 'cahier', 'tables'],
  /** Other ways to pay than Ipep's: what is told of them, and their rules where these are published. */
  'autres-modeles': ['french', 'formula', 'cahier'],
  /** What is published of the formats: no page loads it, the build writes it. */
  'published-formats': ['french', 'formula', 'cahier', 'scenario', 'population', 'notebook'],
  /** A carnet as data: its format, edits, Markdown, exports. No store, no document: what it shows is given to it. */
  notebook: ['french', 'formula', 'cahier', 'tables', 'scenario'],
  /** Exercises that are generated from the rules: no store, no document. */
  exercises: ['french', 'formula', 'cahier', 'scenario'],
  /** A room whose teams share an envelope: its codes, its cards, what each round pays: no store, no document. */
  room: ['french', 'formula', 'cahier', 'scenario'],
  /** The search: what is found, in which words, in which order: no document. The build writes its index. */
  search: ['french', 'formula', 'cahier'],
  workers: [...numbers, 'autres-modeles', 'notebook', 'exercises', 'room'],
  /** What an address brings and is refused is told in the words of calculators, which know nothing of the store. */
  store: [...numbers, 'notebook', 'exercises', 'room', 'workers', 'calculators'],
  figures: ['french'],
  /** What a calculator is, as data: fields, choices, words. It knows nothing of the store that holds what is typed. */
  calculators: [...numbers, 'autres-modeles', 'exercises', 'room', 'workers', 'figures'],
  site: [],
  islands: [
    ...numbers,
    'autres-modeles',
    'notebook',
    'exercises',
    'room',
    'workers',
    'store',
    'figures',
    'calculators',
    'embeds',
    'search',
    'site',
    'styles',
  ],
  components: [
    ...numbers,
    'autres-modeles',
    'notebook',
    'exercises',
    'published-formats',
    'workers',
    'store',
    'figures',
    'calculators',
    'embeds',
    'site',
    'styles',
    'islands',
  ],
  pages: [
    ...numbers,
    'autres-modeles',
    'notebook',
    'exercises',
    'published-formats',
    'store',
    'figures',
    'calculators',
    'embeds',
    'search',
    'site',
    'styles',
    'islands',
    'components',
  ],
  content: [...numbers, 'site', 'islands', 'components'],
  /** Tables that an embedded DuckDB reads: for the command line alone, nothing that the site ships may import it. */
  duckdb: ['tables'],
  cli: [...numbers, 'duckdb'],
  /** The package: what other programs import. */
  api: [...numbers, 'published-formats'],
  build: ['french', 'formula', 'cahier', 'embeds', 'figures', 'search'],
};

/** For the layers that stay pure, the only packages that they may import. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  french: [],
  formula: ['decimal.js'],
  cahier: [],
  figures: ['d3'],
  notebook: ['fflate', 'lean-qr', 'mdast', 'mdast-util-from-markdown', 'mdast-util-to-markdown'],
};

/** Modules that evaluate: what a browser loads with a page does not reach them, its worker does. */
export const evaluators =
  '^src/(formula/read/(exact|column)|scenario/run/(evaluate|run-results|column)|cahier/edition-(columns|2019/generated))';

/**
 * A page of rules has all that is its own in one folder, `src/rule-pages/<id>`, a page of the laboratory in
 * `src/laboratory/<id>`; these cut across the layers: each of their files is of the layer that its place says.
 */
const cuts: Readonly<Record<string, readonly string[]>> = {
  calculators: ['^src/(rule-pages|laboratory)/[^/]+\\.ts$', '^src/(rule-pages|laboratory)/[^/]+/[^/]+\\.ts$'],
  islands: ['^src/(rule-pages|laboratory)/[^/]+/islands/'],
  components: [
    '^src/(rule-pages|laboratory)/[^/]+/[^/]+\\.astro$',
    '^src/(rule-pages|laboratory)/[^/]+/at-build/',
  ],
  content: ['^content/', '^src/rule-pages/[^/]+/words\\.mdx$'],
};

/** Regular expressions for the paths of a layer, from the project's root. */
export const pathsOf = (layer: string): readonly string[] => [
  `^src/${layer}(/|\\.ts$)`,
  ...(cuts[layer] ?? []),
];

/** What an edition holds, and the only files that may import it: its own, and its faces (src/decisions/editions.md). */
export const editionInside = '^src/cahier/edition-2019/(?!indicators/|budget)';
export const editionFaces = '^src/cahier/edition(-2019/|-facts|-reasons|-columns|\\.ts)';

/** Layer of a path from the project's root, undefined for what is in none (config files, tests). */
export function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((layer) => pathsOf(layer).some((each) => new RegExp(each).test(path)));
}
