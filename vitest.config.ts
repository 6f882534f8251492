import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const exclude = ['test/site/**', 'test/bench/**'];
const files = globSync('test/**/*.test.{ts,tsx}', { exclude });
/** Files that have a page around them: each has one of its own, which no other has listened to or written in. */
const inPage = files.filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'));

export default defineConfig({
  // As for the site: .tsx files are Preact's.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['test/setup.ts'],
    projects: [
      // A context of its own in a worker that has read jsdom: a worker each took twice the time.
      { extends: true, test: { name: 'page', include: inPage, pool: 'vmThreads' } },
      {
        extends: true,
        // A worker loads a module once for all its files; test/setup.ts puts back what a file changes around them.
        test: { name: 'shared', include: files.filter((file) => !inPage.includes(file)), isolate: false },
      },
    ],
    // `ipep` run as a process, some fifty times, is read and compiled once.
    env: { NODE_COMPILE_CACHE: resolve('test-results/compiled') },
    maxWorkers: 2,
    // For what never comes: a machine at work elsewhere takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Of `npm run coverage` alone. Pages, islands and components are held by test/site, in a browser.
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/build/**'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'test-results/coverage',
      // A little under what is reached.
      thresholds: {
        'src/formula/**': { lines: 98, branches: 96, functions: 98 },
        'src/cahier/**': { lines: 98, branches: 93, functions: 98 },
        'src/tables/**': { lines: 98, branches: 96, functions: 96 },
        'src/scenario/**': { lines: 97, branches: 90, functions: 97 },
        'src/population/**': { lines: 95, branches: 90, functions: 95 },
      },
    },
  },
});
