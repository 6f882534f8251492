/**
 * `npm test`: every check of the project, in lanes that two cores can run side by side. Each step prints one line,
 * and its whole output when it fails; the last line counts the tests, a failed step that is no test being one more
 * failure. `node src/build/check.ts lint unit` runs the steps named, and `site` brings the builds that it needs.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { argv, env, execPath, exit, platform } from 'node:process';
import getPort, { portNumbers } from 'get-port';

interface Count {
  passed: number;
  failed: number;
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
const astro = ['node', 'src/build/astro.ts'];

function unitCount(): Count {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function siteCount(): Count {
  const { stats } = JSON.parse(readFileSync(siteReport, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** Every file of tsconfig.json, and not the .astro ones alone: `tsc` finds nothing more. */
const types: Step = { name: 'types', commands: [[...astro, 'check']] };
const builds: Step[] = [
  { name: 'build at /', commands: [[...astro, 'build']], variables: { BASE: '/', OUT: 'dist' } },
  {
    name: 'build at /ipep/',
    commands: [[...astro, 'build']],
    variables: { BASE: '/ipep/', OUT: 'test-results/dist-base' },
  },
];
const lint: Step = { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.']] };
const unused: Step = { name: 'unused', commands: [['knip']] };
const imports: Step = {
  name: 'imports',
  commands: [
    ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'test'],
    ['depcruise', '--config', '.dependency-cruiser.browser.mjs', 'src'],
  ],
};
const unit: Step = {
  name: 'unit',
  commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
  count: unitCount,
};
const browser: Step = { name: 'browser', commands: [['node', 'src/build/browser.ts']] };
/** A dot a test, then what failed: a log that is cut still names it. */
const site: Step = {
  name: 'site',
  commands: [['playwright', 'test', '--reporter=dot,json']],
  variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport },
  count: siteCount,
};

/** Runs one command to its end, with the project's own tools first; resolves to its exit code and output. */
function run(
  command: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<{ ok: boolean; output: string }> {
  const [program = '', ...args] = command;
  const child = spawn(program === 'node' ? execPath : program, args, {
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: resolve('node_modules/.bin') + delimiter + (env['PATH'] ?? ''),
      ...variables,
    },
    shell: platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${program}: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** A step that fails without a failed test (a crash, a lint error) counts as one failure. */
function tally(step: Step, ok: boolean): Outcome {
  let count: Count = { passed: 0, failed: 0 };
  try {
    count = step.count?.() ?? count;
  } catch {
    // The command stopped before it wrote its report.
    return { passed: 0, failed: 1, ok: false };
  }
  return { ...count, failed: ok ? count.failed : Math.max(1, count.failed), ok };
}

async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const outputs: string[] = [];
  let ok = true;
  for (const command of step.commands) {
    const result = await run(command, step.variables ?? {});
    outputs.push(`$ ${command.join(' ')}\n${result.output.trimEnd()}`);
    ok = result.ok;
    if (!ok) break;
  }
  const outcome = tally(step, ok);
  const tests = step.count ? `, ${outcome.passed} passed, ${outcome.failed} failed` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s${tests})`);
  if (!ok) console.log(`${outputs.at(-1)}\n`);
  return outcome;
}

/** One step after the other, to the end: a failed one does not hide what the next would say. */
async function runLane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
}

async function runSite(ready: boolean): Promise<Outcome[]> {
  if (!ready) {
    console.log('FAILED site (not run: it needs both builds and a browser)');
    return [{ passed: 0, failed: 1, ok: false }];
  }
  const port = async () => String(await getPort({ port: portNumbers(4401, 4500) }));
  const ports = { SITE_PORT: await port(), SITE_BASE_PORT: await port() };
  return [await runStep({ ...site, variables: { ...site.variables, ...ports } })];
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
  const withSite = chosen(site);
  const lanes = await Promise.all([
    runLane([types].filter(chosen)).then(async (first) => [first, withSite ? await runLane(builds) : []]),
    runLane([lint, unused, imports, unit].filter(chosen)).then((outcomes) => [outcomes, []]),
    runLane(withSite ? [browser] : []).then((outcomes) => [[], outcomes]),
  ]);
  const needed = lanes.flatMap(([, forSite = []]) => forSite);
  const outcomes = lanes.flatMap(([others = [], forSite = []]) => [...others, ...forSite]);
  if (withSite) outcomes.push(...(await runSite(needed.every(({ ok }) => ok))));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  exit(outcomes.every(({ ok }) => ok) ? 0 : 1);
}

await main(argv.slice(2));
