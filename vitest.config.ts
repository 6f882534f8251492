import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As for the site: .tsx files are Preact's.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/site/**', 'test/bench/**'],
    maxWorkers: 2,
    // Property tests share two cores with the build: a slow machine is no failure.
    testTimeout: 60_000,
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
