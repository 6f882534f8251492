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
  },
});
