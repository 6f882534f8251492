/**
 * `npm run bench:frappe`: from a keystroke to its result, painted, in the built site (`npm run build` first), on a
 * processor four times slower. Prints the median and the 95th percentile of fifty keystrokes for each page.
 *
 * A time runs from the `timeStamp` of the key's event, which the browser gives before the page knows of it, to the first
 * task after the frame in which the text of the result has changed. A worker answers between the two, so that Event Timing,
 * which stops at the first frame after the event, would miss it.
 *
 * Chromium slows the page's main thread only, and refuses to for workers (« only supported for pages »): here each of a
 * worker's answers leaves as late as from a processor four times slower, that does one thing after the other.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import { chromium, type Locator, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../src/build/browser.ts';
import { freePort } from '../../src/build/ports.ts';
import { siteServer } from '../../src/build/serve.ts';
import { settled } from '../site/watch.ts';

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
}

const feuille = 'section[aria-labelledby="avec-vos-chiffres"]';
const benches: readonly Bench[] = [
  {
    path: '/regles/ecart/',
    typed: '2300,5',
    field: (page) => page.locator(feuille).getByLabel('Dépense réelle'),
    result: `${feuille} .resultat b`,
  },
  {
    path: '/regles/indicateurs/',
    typed: '36,5',
    field: (page) =>
      page
        .locator(feuille)
        .getByLabel(/^Valeur en/)
        .nth(1),
    result: `${feuille} .resultat b`,
  },
  {
    path: '/estimer/',
    typed: '7005',
    field: (page) => page.getByLabel('Patientèle'),
    result: '.bilan b',
  },
  {
    path: '/parametres/',
    typed: '3,5',
    field: (page) => page.locator('#tunnel').getByLabel(/jeu A/),
    result: '.totaux tbody tr:nth-child(2) b',
  },
];

/** Runs in the page: `frappe.next` is the time of the next key, once the paint of the result that follows is made. */
function watchResult(selector: string): void {
  const text = () => document.querySelector(selector)?.textContent ?? '';
  const frappe = { next: Promise.resolve(0), wait: () => {} };
  let shown = text();
  let key = 0;
  let painted = (_time: number): void => {};
  frappe.wait = () => {
    frappe.next = new Promise((done) => (painted = done));
  };
  addEventListener('beforeinput', ({ timeStamp }) => {
    key = timeStamp;
  });
  const after = new MessageChannel();
  after.port1.onmessage = ({ data }) => painted(performance.now() - data);
  new MutationObserver(() => {
    if (text() === shown) return;
    shown = text();
    const pressed = key;
    requestAnimationFrame(() => after.port2.postMessage(pressed));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { frappe });
}

/**
 * Runs in the worker, whose own listener came first: a question begins when it is read. Nothing is burnt meanwhile, the
 * page's slowness takes a core already.
 */
function slowWorker(slow: number): void {
  const read = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  const post = self.postMessage.bind(self);
  let asked = performance.now();
  let free = 0;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      asked = performance.now();
      return read?.call(this);
    },
  });
  const slowed = (...message: unknown[]): void => {
    const now = performance.now();
    free = Math.max(free, asked) + slow * (now - asked);
    setTimeout(() => Reflect.apply(post, self, message), free - now);
  };
  Object.assign(self, { postMessage: slowed });
}

/** Types a digit that is not the last one, in its place; gives the time to its result. */
async function press(page: Page, rank: number): Promise<number> {
  const start = performance.now();
  await page.evaluate(() => Reflect.get(window, 'frappe').wait());
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press(String((rank % 9) + 1));
  const time = await page.evaluate<number>(() => Reflect.get(window, 'frappe').next);
  await page.waitForTimeout(Math.max(0, PACE - (performance.now() - start)));
  return time;
}

async function measured(page: Page, url: string, { field, typed, result }: Bench): Promise<number[]> {
  await page.goto(url);
  await settled(page);
  await page.evaluate(watchResult, result);
  await page.evaluate(() => Reflect.get(window, 'frappe').wait());
  await field(page).fill(typed);
  await page.evaluate(() => Reflect.get(window, 'frappe').next);
  // What is still computed behind the first result (the curve, what a point brings) is not slowed from the middle.
  await page.waitForTimeout(1000);
  for (const worker of page.workers()) await worker.evaluate(slowWorker, SLOW);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await field(page).press('End');
  const times: number[] = [];
  for (let rank = 0; rank < WARM + COUNTED; rank += 1) times.push(await press(page, rank));
  return times.slice(-COUNTED);
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

const site = resolve(env['OUT'] || 'dist');
if (!existsSync(site)) {
  console.error(`There is no ${site}: run \`npm run build\` first.`);
  exit(2);
}
const only = argv[2];
const port = await freePort(4491);
const executablePath = findBrowser();
const server = siteServer(site, '/').listen(port);
const browser = await chromium.launch({
  args: [...browserFlags],
  ...(executablePath && { executablePath }),
});
try {
  for (const bench of benches.filter(({ path }) => only === undefined || path === only)) {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    const all = await measured(page, `http://localhost:${port}${bench.path}`, bench);
    const [half, most] = [quantile(all, 0.5), quantile(all, 0.95)];
    const verdict = most <= TARGET ? 'held' : 'MISSED';
    console.log(
      `${bench.path.padEnd(22)} p50 ${half.toFixed(0)} ms   p95 ${most.toFixed(0)} ms   ≤ ${TARGET} ${verdict}`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
