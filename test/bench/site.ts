/**
 * `npm run bench:site`: a million invented patients imported by the built site, in a browser. It wants `dist`, which
 * `npm run build` makes, and prints what the issue bounds: the longest task of the page, the worker's heap.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { chromium } from '@playwright/test';
import getPort from 'get-port';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';
import { siteServer } from '../../src/build/serve.ts';
import { mainThreadTasks } from '../site/heavy.ts';
import { importMany } from '../site/patients-many.ts';
import { settled } from '../site/watch.ts';

const ROWS = 1_000_000;

async function measured(port: number, folder: string) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserFlags],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(`http://localhost:${port}/regles/patientele/`);
    await settled(page);
    const start = performance.now();
    let heap = 0;
    const tasks = await mainThreadTasks(page, browser, async () => {
      ({ heap } = await importMany(page, join(folder, 'million.csv'), ROWS));
    });
    return { ...tasks, heap, seconds: (performance.now() - start) / 1000 };
  } finally {
    await browser.close();
  }
}

const [, , site = 'dist'] = argv;
if (!existsSync(site)) {
  console.error(`There is no ${site}: run \`npm run build\` first.`);
  exit(2);
}
const port = await getPort();
const folder = mkdtempSync(join(tmpdir(), 'ipep-'));
const server = siteServer(resolve(site), '/').listen(port);
try {
  const { longest, count, heap, seconds } = await measured(port, folder);
  const verdict = (held: boolean): string => (held ? 'held' : 'MISSED');
  console.log(`1 000 000 patients written, read and counted in ${seconds.toFixed(1)} s`);
  console.log(`longest task of ${count}: ${longest.toFixed(0)} ms   ≤ 50 ${verdict(longest <= 50)}`);
  console.log(`heap of the worker: ${(heap / 1e6).toFixed(0)} MB   ≤ 400 ${verdict(heap <= 400e6)}`);
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}
