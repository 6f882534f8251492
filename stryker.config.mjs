import { argv, env } from 'node:process';

const rooms = ['formula', 'cahier', 'scenario', 'calculators', 'rule-pages', 'figures'];

// The rooms named after `--mutate`, for vitest.mutation.config.ts to run their tests alone: its processes inherit it.
const asked = argv[Math.max(argv.indexOf('--mutate'), argv.indexOf('-m')) + 1] ?? '';
const named = rooms.filter((room) => asked.includes(`src/${room}/`));
const mutated = named.length > 0 ? named : rooms;
env['MUTATED_ROOMS'] = mutated.join(',');

// The algebra and the cahier are held closer than what is told of them.
const lowest = mutated.every((room) => ['formula', 'cahier'].includes(room)) ? 90 : 85;

export default {
  // What is generated is held to its graph, letter for letter; islands are held in a browser.
  mutate: [...rooms.map((room) => `src/${room}/**/*.ts`), '!**/generated-*.ts', '!**/islands/**'],
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
  thresholds: { high: 95, low: lowest, break: lowest },
};
