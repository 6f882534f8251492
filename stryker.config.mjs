export default {
  mutate: ['src/formula/**/*.ts', 'src/cahier/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // All that a mutant's copy of the project does without.
  ignorePatterns: ['dist', 'test-results', 'public', 'test/site', '.astro'],
  disableTypeChecks: false,
  concurrency: 2,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  tempDirName: 'test-results/mutation/tmp',
  thresholds: { high: 95, low: 90, break: 90 },
};
