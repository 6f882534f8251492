import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where Spark, its data and its results are: ignored by git. */
export const work = resolve('.spark');

const SPARK = 'pyspark==4.0.5';

/** The Python of a virtual environment that has Spark; made at the first run. Says what to install where it cannot. */
export function pythonWithSpark(): string {
  mkdirSync(work, { recursive: true });
  const python = join(work, 'venv/bin/python');
  need('java', ['-version'], 'Spark needs Java 17 or 21: install a JRE, and run again.');
  if (!existsSync(python)) {
    need('python3', ['--version'], 'Python 3.9 or later is needed: install it, and run again.');
    console.log(`Installing ${SPARK} under ${work} (434 MB, once)…`);
    execFileSync('python3', ['-m', 'venv', join(work, 'venv')], { stdio: 'inherit' });
  }
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', SPARK], {
    stdio: 'inherit',
  });
  return python;
}

function need(command: string, args: readonly string[], otherwise: string): void {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
  } catch {
    throw new Error(otherwise);
  }
}
