/**
 * `npm run test:shake`: the browser tests without a second try, three times, while two busy loops have the processors:
 * what fails by luck fails here. `-- --times 10` chooses how many times, and what follows the tests:
 * `-- --times 5 carnet states`. Prints every failure; the exit code tells whether there was one.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { siteCount, testsThat } from './site-report.ts';
import { browserCommand, siteBuilds, siteCommand, siteVariables } from './site-run.ts';

const REPORT = 'test-results/shake.json';
const LOOPS = 2;

async function prepare(): Promise<void> {
  const steps = [{ commands: [browserCommand], variables: {} }, ...siteBuilds];
  for (const { commands, variables } of steps)
    for (const command of commands) {
      const { ok, output } = await runCommand(command, variables);
      if (ok) continue;
      console.error(output);
      exit(2);
    }
}

/** Keeps the processors at work until it is told to stop, or this program ends. */
function disturb(): () => void {
  const loops = Array.from({ length: LOOPS }, () =>
    spawn(execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
  );
  const stop = (): void => loops.forEach((loop) => void loop.kill('SIGKILL'));
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => exit(130));
  return stop;
}

/** One run; how many of its tests failed. */
async function shake(tests: readonly string[]): Promise<number> {
  rmSync(REPORT, { force: true });
  const command = [...siteCommand, '--retries=0', ...tests];
  const { ok, output } = await runCommand(command, await siteVariables(REPORT));
  if (!ok) console.log(output);
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const { passed, failed } = siteCount(report);
    console.log(`${passed} passed, ${failed} failed`);
    for (const name of testsThat('unexpected', report)) console.log(`FAILED ${name}`);
    return ok ? failed : Math.max(1, failed);
  } catch {
    // It stopped before it wrote its report: its output says why.
    return 1;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { times: { type: 'string', default: '3' } },
  });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1) {
    console.error(`--times is ${values.times}: a whole number from 1 on is expected.`);
    exit(2);
  }
  await prepare();
  const stop = disturb();
  let failures = 0;
  for (let time = 1; time <= times; time += 1) {
    console.log(`Run ${time} of ${times}`);
    failures += await shake(positionals);
  }
  stop();
  console.log(`${failures} failures in ${times} runs`);
  exit(failures === 0 ? 0 : 1);
}

await main();
