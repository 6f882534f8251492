/**
 * `npm run bench:site`: what is large in the built site, in a browser: a million invented patients imported, the workbook of
 * a thousand invented groupements. It wants `dist`, which `npm run build` makes, and prints what is bounded: the longest
 * task of the page, the worker's heap.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import getPort from 'get-port';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';
import { siteServer } from '../../src/build/serve.ts';
import { mainThreadTasks, watchHeap } from '../site/heavy.ts';
import { importMany } from '../site/patients-many.ts';
import { settled } from '../site/watch.ts';

const ROWS = 1_000_000;
const GROUPEMENTS = 1000;

interface Heavy {
  readonly path: string;
  /** What is done before anything is measured. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Does it; the most that the worker's heap held, in bytes. */
  readonly act: (page: Page, folder: string) => Promise<number>;
  readonly told: string;
  /** What it is held to: milliseconds of a task of the page, megabytes of the worker. */
  readonly longestTask: number;
  readonly most: number;
}

const patients: Heavy = {
  path: 'regles/patientele/',
  act: async (page, folder) => (await importMany(page, join(folder, 'million.csv'), ROWS)).heap,
  told: '1 000 000 patients written, read and counted',
  longestTask: 50,
  most: 400,
};

const workbook: Heavy = {
  path: 'dossiers/',
  async prepare(page) {
    await page.getByLabel('Groupements inventés').fill(String(GROUPEMENTS));
    await page.getByRole('button', { name: 'Ouvrir un portefeuille inventé' }).click();
    await page.getByText(/1.?000 groupements, résultats/).waitFor();
    await settled(page);
  },
  async act(page) {
    const watched = await watchHeap(page, 'calcul');
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      // By the page itself: a search by role among so many buttons is the longest task of all.
      page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dossier-actes button')];
        buttons.find(({ textContent }) => textContent?.startsWith('Classeur'))?.click();
      }),
    ]);
    await file.path();
    return watched.most();
  },
  told: 'the workbook of 1 000 groupements, written',
  // The page lists them: whatever moves in it lays out and paints forty thousand boxes again, which takes the most.
  longestTask: 100,
  most: 600,
};

async function measured(browser: Browser, address: string, folder: string, heavy: Heavy): Promise<void> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${address}${heavy.path}`);
  await settled(page);
  await heavy.prepare?.(page);
  const start = performance.now();
  let heap = 0;
  const { count, longest } = await mainThreadTasks(page, browser, async () => {
    heap = await heavy.act(page, folder);
  });
  const seconds = (performance.now() - start) / 1000;
  const verdict = (held: boolean): string => (held ? 'held' : 'MISSED');
  console.log(`${heavy.told} in ${seconds.toFixed(1)} s`);
  const task = `longest task of ${count}: ${longest.toFixed(0)} ms   ≤ ${heavy.longestTask}`;
  console.log(`${task} ${verdict(longest <= heavy.longestTask)}`);
  const held = `heap of the worker: ${(heap / 1e6).toFixed(0)} MB   ≤ ${heavy.most}`;
  console.log(`${held} ${verdict(heap <= heavy.most * 1e6)}\n`);
  await page.close();
}

const [, , site = 'dist'] = argv;
if (!existsSync(site)) {
  console.error(`There is no ${site}: run \`npm run build\` first.`);
  exit(2);
}
const port = await getPort();
const folder = mkdtempSync(join(tmpdir(), 'ipep-'));
const server = siteServer(resolve(site), '/').listen(port);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: [...browserFlags], ...(executablePath && { executablePath }) });
try {
  for (const heavy of [workbook, patients])
    await measured(browser, `http://localhost:${port}/`, folder, heavy);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
