/** Finds a Chromium for the tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, execPath, getuid } from 'node:process';
import { chromium } from '@playwright/test';

/** Chromium without the windows that nobody sees: the same pages, in some six tenths of the time. */
const SHELL = 'chromium-headless-shell';
const names = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path));
}

function run(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...variables } }).status === 0;
}

function installFromDebian(): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log("No headless Chromium here: installing Debian's package.");
  const install = (name: string) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name], { DEBIAN_FRONTEND: 'noninteractive' });
  if (!run('apt-get', ['update']) || install(SHELL)) return;
  if (findBrowser() === undefined) install('chromium');
}

function installFromPlaywright(): void {
  console.log('No Chromium here: asking Playwright for its own (Ctrl+C if it hangs, it needs the network).');
  run(execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
}

/**
 * Like findBrowser, but installs what is missing: the headless one where it can, since the tests take much longer with
 * another. Throws an error that says what to do when there is none at all.
 */
export function ensureBrowser(): string {
  if (!env['CHROMIUM_PATH'] && !findBrowser()?.endsWith(SHELL)) installFromDebian();
  if (!findBrowser()) installFromPlaywright();
  const path = findBrowser();
  if (path === undefined) throw new Error(help);
  return path;
}

if (import.meta.main) console.log(ensureBrowser());
