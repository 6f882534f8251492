/** Finds a Chromium for the tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, execPath, getuid } from 'node:process';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isRoot = getuid?.() === 0;

/** Nothing but the tests may use the network, and root has no sandbox to drop into. */
export const browserFlags: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const help = `No Chromium for the tests. Do one of these, then run \`npm test\` again:
  - install Chromium or Google Chrome with your system's packages (Debian, Ubuntu: sudo apt-get install chromium);
  - let Playwright fetch its own: npx playwright install --with-deps chromium;
  - name one that you have: CHROMIUM_PATH=/path/to/chromium npm test`;

/** Path of an installed browser: CHROMIUM_PATH, else the system's, else Playwright's own; undefined without any. */
export function findBrowser(): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
    return named;
  }
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...variables } }).status === 0;
}

function installFromDebian(): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log("No Chromium here: installing Debian's package.");
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  );
}

function installFromPlaywright(): boolean {
  console.log('No Chromium here: asking Playwright for its own (Ctrl+C if it hangs, it needs the network).');
  return run(execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
}

/** Like findBrowser, but installs what is missing; throws an error that says what to do when it cannot. */
export function ensureBrowser(): string {
  for (const install of [() => true, installFromDebian, installFromPlaywright]) {
    if (!install()) continue;
    const path = findBrowser();
    if (path) return path;
  }
  throw new Error(help);
}

if (import.meta.main) console.log(ensureBrowser());
