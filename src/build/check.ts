/**
 * `npm test`: every check of the project, in two lanes that two cores run side by side. Each step prints one line,
 * and its whole output when it fails; the last line counts the tests, a failed step that is no test being one more
 * failure. `node src/build/check.ts lint unit` runs the steps named, and `site` brings the builds that it needs.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { runCommand } from './run-command.ts';
import { siteCount, testsThat } from './site-report.ts';
import { browserCommand, siteBuilds, siteCommand, siteVariables } from './site-run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Lines to be printed under the one of the step. */
  readonly notes?: readonly string[];
}

interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly variables?: NodeJS.ProcessEnv;
  /** Counts the tests in the reports that the commands leave. */
  readonly count?: () => Count;
}

interface Outcome extends Count {
  readonly ok: boolean;
}

const unitReport = 'test-results/vitest.json';
const siteReport = 'test-results/playwright.json';

function unitCount(): Count {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** With the tests that needed their second try: each is to be looked at, even where the run is taken. */
function siteOutcome(): Count {
  const report = JSON.parse(readFileSync(siteReport, 'utf8'));
  const notes = testsThat('flaky', report).map((name) => `flaky: ${name}`);
  return { ...siteCount(report), notes };
}

/**
 * Astro's checker writes the types of .astro files and of the content, and looks at these files alone; the native
 * compiler checks all others, in a quarter of its time, on one thread and with a heap that is seldom swept: several
 * threads check what they share several times.
 */
const types: Step = {
  name: 'types',
  commands: [
    ['node', 'src/build/astro.ts', 'check', '--tsconfig', 'tsconfig.astro.json'],
    ['node', 'node_modules/typescript-native/bin/tsc', '--noEmit', '--singleThreaded'],
  ],
  variables: { GOGC: '400' },
};
const lint: Step = { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.']] };
const unused: Step = { name: 'unused', commands: [['knip']] };
const imports: Step = { name: 'imports', commands: [['node', 'src/build/imports.ts']] };
const unit: Step = {
  name: 'unit',
  commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
  count: unitCount,
};
const browser: Step = { name: 'browser', commands: [browserCommand] };
const site: Step = { name: 'site', commands: [siteCommand], count: siteOutcome };

/**
 * A step that fails without a failed test (a crash, a lint error) counts as one failure; one whose tests failed has
 * failed, whatever its command said.
 */
function tally(step: Step, ok: boolean): Outcome {
  try {
    const count = step.count?.() ?? { passed: 0, failed: 0 };
    return { ...count, failed: ok ? count.failed : Math.max(1, count.failed), ok: ok && count.failed === 0 };
  } catch {
    // The command stopped before it wrote its report.
    return { passed: 0, failed: 1, ok: false };
  }
}

async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const outputs: string[] = [];
  let done = true;
  for (const command of step.commands) {
    const { ok, output } = await runCommand(command, step.variables ?? {});
    outputs.push(`$ ${command.join(' ')}\n${output.trimEnd()}`);
    done = ok;
    if (!ok) break;
  }
  const outcome = tally(step, done);
  const tests = step.count ? `, ${outcome.passed} passed, ${outcome.failed} failed` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${tests})`);
  for (const note of outcome.notes ?? []) console.log(`       ${note}`);
  if (!outcome.ok) console.log(`${outputs.at(-1)}\n`);
  return outcome;
}

/** One step after the other, to the end: a failed one does not hide what the next would say. */
async function runLane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
}

/** The browser tests, after what they need. */
async function runSite(): Promise<Outcome[]> {
  const needed = (await Promise.all([runLane(siteBuilds), runLane([browser])])).flat();
  if (needed.every(({ ok }) => ok))
    return [...needed, await runStep({ ...site, variables: await siteVariables(siteReport) })];
  console.log('FAILED site (not run: it needs both builds and a browser)');
  return [...needed, { passed: 0, failed: 1, ok: false }];
}

async function main(names: readonly string[]): Promise<void> {
  const known = [types, lint, unused, imports, unit, site].map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No step is named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    exit(2);
  }
  const chosen = (step: Step) => names.length === 0 || names.includes(step.name);
  for (const report of [unitReport, siteReport]) if (existsSync(report)) rmSync(report);
  // The browser tests leave a processor idle at times, which the others take. Types last: the builds write what they read.
  const lanes = [runLane([lint, unused, imports, unit, types].filter(chosen)), chosen(site) ? runSite() : []];
  const outcomes = (await Promise.all(lanes)).flat();
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  exit(outcomes.every(({ ok }) => ok) ? 0 : 1);
}

await main(argv.slice(2));
