/**
 * `npm run fuzz:properties`: every test of properties, ten times, each on values of another seed; `npm test` has them
 * on one seed alone. `-- --times 3` and `--seed 7` choose how many times and the first seed, and what follows the
 * tests: `-- --seed 7 --times 1 test/formula`. Stops at the first seed that fails, and prints it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});

const files = globSync('test/**/*.test.{ts,tsx}').filter(
  (file) =>
    readFileSync(file, 'utf8').includes(`from 'fast-check'`) &&
    (positionals.length === 0 || positionals.some((part) => file.includes(part))),
);

const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.times); seed += 1) {
  console.log(`seed ${seed}, ${files.length} files`);
  const { status } = spawnSync(
    execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...files],
    { env: { ...env, PROPERTY_SEED: String(seed) }, stdio: 'inherit' },
  );
  if (status === 0) continue;
  console.log(`FAILED: npm run fuzz:properties -- --times 1 --seed ${seed}`);
  process.exitCode = 1;
  break;
}
