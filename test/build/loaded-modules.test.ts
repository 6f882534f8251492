import { describe, expect, test } from 'vitest';
import { type ImportingModule, pathsToEvaluators } from '../../src/build/loaded-modules.ts';

/** A module that imports some by their values, and some for their types. */
const module = (
  source: string,
  values: readonly string[],
  types: readonly string[] = [],
): ImportingModule => ({
  source,
  dependencies: [
    ...values.map((resolved) => ({ resolved, dependencyTypes: ['local', 'import'] })),
    ...types.map((resolved) => ({ resolved, dependencyTypes: ['local', 'type-only', 'import'] })),
  ],
});

const found = (...modules: readonly ImportingModule[]) =>
  pathsToEvaluators(modules, ['^src/islands/', '^src/store/'], '^src/formula/read/exact');

describe('what a page loads', () => {
  const exact = module('src/formula/read/exact.ts', []);

  test('is told with the way there, the shortest, through whatever is between', () => {
    const modules = [
      module('src/islands/panel.tsx', ['src/site.ts', 'src/scenario/run.ts']),
      module('src/site.ts', ['src/french/words.ts', 'src/scenario/run.ts']),
      module('src/french/words.ts', ['src/site.ts']),
      module('src/scenario/run.ts', ['src/formula/read/exact.ts']),
      exact,
    ];
    expect(found(...modules)).toEqual([
      ['src/islands/panel.tsx', 'src/scenario/run.ts', 'src/formula/read/exact.ts'],
    ]);
  });

  test('is not what it takes a type of, itself or further on', () => {
    const near = module('src/islands/panel.tsx', ['src/scenario/told.ts'], ['src/formula/read/exact.ts']);
    expect(found(near, module('src/scenario/told.ts', [], ['src/formula/read/exact.ts']), exact)).toEqual([]);
  });

  test('is what it takes a value of beside a type', () => {
    const both = module('src/store/state.ts', ['src/formula/read/exact.ts'], ['src/formula/read/exact.ts']);
    expect(found(both, exact)).toEqual([['src/store/state.ts', 'src/formula/read/exact.ts']]);
  });

  test('is nobody’s concern elsewhere: a worker evaluates', () => {
    expect(found(module('src/workers/calculation.ts', ['src/formula/read/exact.ts']), exact)).toEqual([]);
  });
});
