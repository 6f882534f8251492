/**
 * `npm run bench:frappe`: from a keystroke to its result, painted, in the built site (`npm run build` first), on a
 * processor four times slower. Prints the median and the 95th percentile of fifty keystrokes for each page, and the ratio
 * of its median to that of a bare page.
 *
 * A time runs from the `timeStamp` of the key's event, which the browser gives before the page knows of it, to the first
 * task after the frame in which the text of the result has changed. A worker answers between the two, so that Event Timing,
 * which stops at the first frame after the event, would miss it.
 *
 * The same is measured of a bare page before and after each of ours: a time depends on the machine and on its hour, the
 * ratio of the two medians does not.
 *
 * Chromium slows the page's main thread only, and refuses to for workers (« only supported for pages »): here each of a
 * worker's answers leaves as late as from a processor four times slower, that does one thing after the other.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import { chromium, type Locator, type Page } from '@playwright/test';
import getPort from 'get-port';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';
import { siteServer } from '../../src/build/serve.ts';
import { settled } from '../site/watch.ts';
import { barePage, bareWorker, countFramesBehind, slowWorker, watchResult } from './keystroke-in-page.ts';
import { quantile } from './measure.ts';

const SLOW = 4;
const TARGET = 50;
/** A fast typist: a key each 150 ms. */
const PACE = 150;
/** The first keys start the worker and load the drawings. */
const [WARM, COUNTED] = [8, 50];

interface Bench {
  readonly path: string;
  /** The value typed in the field, whose last digit is then typed again and again. */
  readonly typed: string;
  readonly field: (page: Page) => Locator;
  /** The result, as a selector of one element. */
  readonly result: string;
  /** The most that its median may be of a bare page's. */
  readonly ratio: number;
  /** A point that the mouse holds and moves, in place of keys: the result is then another drawing, two frames after these words at most. */
  readonly drag?: { readonly held: string; readonly words: string };
}

/** The most frames that a drawing may come after its words, at the 95th percentile. */
const FRAMES = 2;

const bare: Bench = {
  path: '/nu/',
  typed: '2300,5',
  field: (page) => page.locator('#champ'),
  result: '#resultat',
  ratio: 1,
};

const sheet = 'section[aria-labelledby="avec-vos-chiffres"]';
const benches: readonly Bench[] = [
  {
    path: '/regles/ecart/',
    typed: '2300,5',
    field: (page) => page.locator(sheet).getByLabel('Dépense réelle'),
    result: `${sheet} .resultat b`,
    ratio: 1.5,
  },
  {
    path: '/regles/indicateurs/',
    typed: '36,5',
    field: (page) =>
      page
        .locator(sheet)
        .getByLabel(/^Valeur en/)
        .nth(1),
    result: `${sheet} .resultat b`,
    ratio: 2.5,
  },
  {
    path: '/estimer/',
    typed: '7005',
    field: (page) => page.getByLabel('Patientèle'),
    result: '.bilan b',
    ratio: 2,
  },
  {
    path: '/parametres/',
    typed: '3,5',
    field: (page) => page.locator('#tunnel').getByLabel(/jeu A/),
    result: '.totaux tbody tr:nth-child(2) b',
    ratio: 2,
  },
  {
    path: '/formation/plan/',
    typed: '2415,5',
    field: (page) => page.getByLabel('Dépense réelle', { exact: true }),
    result: '.sous-dessin .dessin svg',
    ratio: 4,
    drag: { held: '.plane-now', words: '[data-pourquoi]' },
  },
];

/** Types a digit that is not the last one, in its place; gives the time to its result. */
async function press(page: Page, rank: number): Promise<number> {
  const start = performance.now();
  await page.evaluate(() => Reflect.get(window, 'keystroke').wait());
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press(String((rank % 9) + 1));
  const time = await page.evaluate<number>(() => Reflect.get(window, 'keystroke').next);
  await page.waitForTimeout(Math.max(0, PACE - (performance.now() - start)));
  return time;
}

/** Moves what the mouse holds by some pixels; gives the time to its drawing. */
async function pull(page: Page, from: { x: number; y: number }, rank: number): Promise<number> {
  const start = performance.now();
  await page.evaluate(() => Reflect.get(window, 'keystroke').wait());
  await page.mouse.move(from.x + 3 * (rank % 20), from.y - 2 * (rank % 15));
  const time = await page.evaluate<number>(() => Reflect.get(window, 'keystroke').next);
  await page.waitForTimeout(Math.max(0, PACE - (performance.now() - start)));
  return time;
}

async function measured(page: Page, url: string, { field, typed, result, drag }: Bench): Promise<number[]> {
  await page.goto(url);
  if (url.endsWith(bare.path)) await page.waitForLoadState();
  else await settled(page);
  await page.evaluate(watchResult, { selector: result, isReplaced: drag !== undefined });
  await page.evaluate(() => Reflect.get(window, 'keystroke').wait());
  await field(page).fill(typed);
  await page.evaluate(() => Reflect.get(window, 'keystroke').next);
  // What is still computed behind the first result (the curve, what a point brings) is not slowed from the middle.
  await page.waitForTimeout(1000);
  for (const worker of page.workers()) await worker.evaluate(slowWorker, SLOW);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  const times: number[] = [];
  if (drag === undefined) {
    await field(page).press('End');
    for (let rank = 0; rank < WARM + COUNTED; rank += 1) times.push(await press(page, rank));
  } else {
    await page.locator(drag.held).scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(drag.held).boundingBox()) ?? {};
    const from = { x: x + width / 2, y: y + height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.evaluate(countFramesBehind, { words: drag.words, drawing: result });
    for (let rank = 1; rank <= WARM + COUNTED; rank += 1) times.push(await pull(page, from, rank));
    const frames = await page.evaluate<number[]>(() => Reflect.get(window, 'behind').frames);
    const [half, most] = [0.5, 0.95].map((part) => quantile(frames.slice(-COUNTED), part));
    const held = Number(most) <= FRAMES ? 'held' : 'MISSED';
    console.log(
      `${new URL(url).pathname}: drawn ${half} frames after its words, p95 ${most} ≤ ${FRAMES} ${held}`,
    );
  }
  return times.slice(-COUNTED);
}

const site = resolve(env['OUT'] || 'dist');
if (!existsSync(site)) {
  console.error(`There is no ${site}: run \`npm run build\` first.`);
  exit(2);
}
const only = argv[2];
const port = await getPort();
const executablePath = findBrowser();
const server = siteServer(site, '/').listen(port);
const browser = await chromium.launch({
  args: [...browserFlags],
  ...(executablePath && { executablePath }),
});
try {
  const measure = async (bench: Bench): Promise<number[]> => {
    const page = await browser.newPage({
      locale: 'fr-FR',
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    await page.route('**/nu/', (route) => route.fulfill({ contentType: 'text/html', body: barePage }));
    await page.route('**/nu/echo.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: bareWorker }),
    );
    const times = await measured(page, `http://localhost:${port}${bench.path}`, bench);
    await page.close();
    return times;
  };
  for (const bench of benches.filter(({ path }) => only === undefined || path === only)) {
    const before = await measure(bare);
    const own = await measure(bench);
    const nothing = [...before, ...(await measure(bare))];
    const [half, most, least] = [quantile(own, 0.5), quantile(own, 0.95), quantile(nothing, 0.5)];
    const ratio = half / least;
    const told = (holds: boolean): string => (holds ? 'held' : 'MISSED');
    console.log(
      `${bench.path.padEnd(22)} p50 ${half.toFixed(0)} ms, bare page ${least.toFixed(0)} ms: ${ratio.toFixed(2)} ≤ ${bench.ratio} ${told(ratio <= bench.ratio)}   p95 ${most.toFixed(0)} ms ≤ ${TARGET} ${told(most <= TARGET)}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
