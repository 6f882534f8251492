import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take long come last: a mutant stops at its first red test. */
const slow = ['citations', 'cahier/pages', 'agreement', 'test/scenario/'];

/** The registers first, where most of the mutants of data are seen at once. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes('registres') ? -1 : slow.findIndex((name) => moduleId.includes(name)) + 1;
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests that `npm run mutation` runs on each mutant: those of the two folders, and what is computed with them. */
export default defineConfig({
  test: {
    include: [
      'test/formula/**/*.test.ts',
      'test/cahier/**/*.test.ts',
      'test/scenario/{run/{evaluate,explain,note,score,versements},examples/examples}.test.ts',
    ],
    setupFiles: ['test/setup.ts', 'test/mutation.ts'],
    // A fresh worker a mutant, which loads each module once for all the files.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
