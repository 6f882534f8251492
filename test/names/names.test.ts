import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaredNames } from './declared.ts';
import { isKept } from './kept.ts';
import { mayStand, wordsOf } from './words.ts';

/** Written by `npm run columns` and `vitest run -u`: its names are the ids of the graph. */
const generated = ['src/cahier/edition-2019/generated-columns.ts', 'test/bench/generated-chain.ts'];

const files = globSync(['src/**/*.{ts,tsx,astro,css,md,mdx}', 'bin/*', 'test/**/*.{ts,tsx}']).toSorted();

const foreign = (name: string): string[] => wordsOf(name).filter((word) => !mayStand(word));

describe('names are English, but for the terms of the cahier and of the glossary', () => {
  test('of files and folders', () => {
    const parts = new Set(files.flatMap((path) => [basename(path), ...dirname(path).split('/')]));
    const faults = [...parts].filter(
      (part) => !isKept(part.replace(/\..*$/, '')) && foreign(part).length > 0,
    );
    expect(faults).toEqual([]);
  });

  test('of what files export and declare', () => {
    const faults = files
      .filter((path) => /\.tsx?$/.test(path) && !generated.includes(path))
      .flatMap((path) =>
        declaredNames(path, readFileSync(path, 'utf8'))
          .filter((name) => !isKept(name) && foreign(name).length > 0)
          .map((name) => `${path}: ${name}`),
      );
    expect(faults).toEqual([]);
  });
});

test('the words of a name', () => {
  expect(wordsOf('meanDepenseReelle')).toEqual(['mean', 'depense', 'reelle']);
  expect(wordsOf('JSONText')).toEqual(['json', 'text']);
  expect(['lire', 'annees', 'depense', 'mean'].map(mayStand)).toEqual([false, false, true, true]);
});
