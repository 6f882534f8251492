import { editionFaces, editionInside, layers, packages, pathsOf } from './src/build/layers.ts';

/** Folders of src that stand outside the order: `decisions` is prose, `assets` is no code. */
const order = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-downwards`,
  comment: `${layer} may import ${allowed.join(', ') || 'no other layer'} (src/build/layers.ts).`,
  severity: 'error',
  from: { path: pathsOf(layer) },
  to: { path: '^(src|content)/', pathNot: [layer, ...allowed].flatMap(pathsOf) },
}));

const purity = Object.entries(packages).map(([layer, allowed]) => ({
  name: `${layer}-packages`,
  comment: `${layer} may import ${allowed.join(', ') || 'no package'} (src/build/layers.ts).`,
  severity: 'error',
  from: { path: pathsOf(layer) },
  to: {
    dependencyTypesNot: ['local', 'type-only'],
    pathNot: ['^(src|content)/', ...allowed.map((name) => `^node_modules/(@types/)?${name}(/|$)`)],
  },
}));

const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '\\.astro$' },
  tsConfig: { fileName: 'tsconfig.json' },
  // Types bind modules as much as values do.
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  },
};

export default {
  forbidden: [
    ...order,
    ...purity,
    {
      name: 'no-cycle',
      comment: 'Two modules that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'an-edition-is-a-value',
      comment: 'Rules and parameters are those of the edition that one is given (src/decisions/editions.md).',
      severity: 'error',
      from: { path: '^(src|content)/', pathNot: editionFaces },
      to: { path: editionInside },
    },
    {
      name: 'islands-do-no-arithmetic',
      severity: 'error',
      from: { path: ['calculators', 'islands', 'store'].flatMap(pathsOf) },
      to: { path: '^node_modules/decimal\\.js/' },
    },
    {
      name: 'bench-only',
      comment:
        'publicodes and HyperFormula (GPL) are compared with, and recalculate workbooks; never shipped.',
      severity: 'error',
      from: { pathNot: '^test/(bench/|recalculated\\.ts$)' },
      to: { path: '^node_modules/(publicodes|hyperformula)/' },
    },
    {
      name: 'duckdb-in-its-room',
      comment: 'An embedded DuckDB reads tables for the command line: the site ships nothing of it.',
      severity: 'error',
      from: { path: '^(src|content)/', pathNot: '^src/duckdb/' },
      to: { path: '^node_modules/@duckdb/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|content)/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options,
};
