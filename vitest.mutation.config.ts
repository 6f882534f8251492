import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take long come last: a mutant stops at its first red test. */
const slow = [
  'citations',
  'cahier/pages',
  'agreement',
  'generated',
  'test/scenario/',
  'properties',
  'near-ties',
];

/** The registers first, where most of the mutants of data are seen at once. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes('registers') ? -1 : slow.findIndex((name) => moduleId.includes(name)) + 1;
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

const algebra = [
  'test/formula/**/*.test.ts',
  'test/cahier/**/*.test.ts',
  'test/scenario/{run/{evaluate,explain,note,score,versements},examples/examples}.test.ts',
];

/** The tests of each room: its own, and for the algebra and the cahier what is computed with them. */
const tests: Readonly<Record<string, readonly string[]>> = {
  formula: algebra,
  cahier: algebra,
  scenario: ['test/scenario/**/*.test.ts'],
  calculators: ['test/calculators/**/*.test.ts', 'test/rule-pages/calculators-shown.test.ts'],
  'rule-pages': ['test/rule-pages/calculators-shown.test.ts', 'test/rule-pages/*/*.test.ts'],
  figures: ['test/figures/**/*.test.ts'],
};

/** The tests that `npm run mutation` runs on each mutant: those of the rooms that it changes (stryker.config.mjs). */
export default defineConfig({
  test: {
    include: (env['MUTATED_ROOMS'] ?? Object.keys(tests).join(','))
      .split(',')
      .flatMap((room) => tests[room] ?? []),
    setupFiles: ['test/setup.ts', 'test/mutation.ts'],
    // A fresh worker a mutant, which loads each module once for all the files.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
