/**
 * `npm run fuzz`: what comes in from outside, generated and mutated, 100 000 cases. `-- --cases 2000`, `--seed 7`,
 * `--kind liens`, `--threads 1` choose how many, from which seed, of which kind and on how many threads. A failure prints
 * its kind, its seed and its path: `--kind liens --seed 7 --path 12:0` runs that case alone.
 */
import { parseArgs } from 'node:util';
import { fuzz, type KindFailure, type KindReport } from './fuzz.ts';
import { SLOW } from './kind.ts';
import { kinds } from './kinds.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    kind: { type: 'string' },
    path: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
});
const seed = Number(values.seed);
const chosen = kinds.filter(({ name }) => values.kind === undefined || values.kind === name);
if (chosen.length === 0) throw new RangeError(`kinds: ${kinds.map(({ name }) => name).join(', ')}`);

function tell({ name, cases, accepted, refused, slowest }: KindReport): void {
  const figures = [`${accepted} accepted`, `${refused} refused`, `slowest ${slowest.toFixed(2)} s`];
  console.log(`${name.padEnd(14)} ${String(cases).padStart(6)}  ${figures.join(', ')}`);
}

/** Every ten thousand cases. */
let told = 0;
function tellProgress(cases: number): void {
  if (cases - told < 10_000) return;
  told = cases;
  console.log(`${cases} cases…`);
}

function tellFailure({ kind, seed: its, path, message, value }: KindFailure): void {
  console.log(`\nFAILED --kind ${kind} --seed ${its} --path ${path}\n${message}\n${value}\n`);
}

async function runOne(path: string): Promise<boolean> {
  const [kind] = chosen;
  const result = await kind?.run({ seed, cases: 1, path, slow: SLOW }, () => {});
  console.log(result?.failure?.message ?? 'holds', result?.failure?.value ?? '');
  return result?.failure !== undefined;
}

async function runAll(): Promise<boolean> {
  const start = performance.now();
  console.log(`seed ${seed}, ${values.cases} cases, ${chosen.map(({ name }) => name).join(', ')}`);
  const options = {
    seed,
    cases: Number(values.cases),
    kinds: chosen,
    threads: Number(values.threads),
    slow: SLOW,
    onBlock: tellProgress,
    onFailure: tellFailure,
  };
  const reports = await fuzz(options);
  for (const report of reports) tell(report);
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  const { user, system } = process.cpuUsage();
  const took = `${((performance.now() - start) / 1000).toFixed(0)} s (${((user + system) / 1e6).toFixed(0)} s of processor)`;
  console.log(`${cases} cases in ${took}, seed ${seed}`);
  return reports.some(({ failures }) => failures.length > 0);
}

const failed = values.path === undefined ? await runAll() : await runOne(values.path);
process.exitCode = failed ? 1 : 0;
