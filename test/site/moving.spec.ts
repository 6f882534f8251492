import { expect, type Page, test } from '@playwright/test';
import { redrawn, settled } from './watch.ts';

/** What moved without the reader's doing, and where it was. */
interface Shift {
  readonly value: number;
  readonly what: string;
}

/** The parts of LayoutShift that TypeScript's DOM library does not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Keeps every layout shift of a page from its start, those that follow an input too: nothing here is waited for. */
async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const nameOf = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'what is gone';
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push({ value, what: sources.map(({ node }) => nameOf(node)).join(', ') });
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return async () => {
    await frames(page);
    return page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
  };
}

const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Reads the page's first screens, one at a time. */
async function readDown(page: Page): Promise<void> {
  for (const screen of [1, 2, 3, 4, 5, 6]) {
    await page.evaluate((rank) => scrollTo(0, rank * innerHeight), screen);
    await frames(page);
  }
}

/** One page of each kind, those that most is drawn on first. */
const kinds = [
  '',
  'estimer/',
  'regles/ecart/',
  'regles/indicateurs/',
  'regles/modele-ajustement/',
  'parametres/',
  'questionnaire/',
];

/** A twentieth of the shift that is called good (0.1): the letters of the font that comes are a pixel or two apart. */
const BOUND = 0.005;

function expectStill(shifts: readonly Shift[], when: string): void {
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  expect(total, `${when}: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(BOUND);
}

for (const [width, paths] of [
  [360, kinds],
  [1280, kinds.slice(0, 4)],
] as const) {
  test(`at ${width} px nothing moves while a page loads and is read`, { tag: '@racine' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    for (const path of paths) {
      await page.goto(`./${path}`);
      await settled(page);
      await readDown(page);
      expectStill(await shifts(), `/${path}`);
    }
  });
}

test('fonts that come late move nothing of what is being read', { tag: '@racine' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const shifts = await watchShifts(page);
  // They are held until the page is drawn with other letters.
  const { promise: drawn, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.woff2$/, async (route) => {
    await drawn;
    await route.continue();
  });
  await page.goto('./regles/indicateurs/', { waitUntil: 'commit' });
  await expect(page.locator('.citation').first()).toBeVisible();
  // What may wait for a font before it paints waits for 100 ms.
  await page.waitForTimeout(500);
  await frames(page);
  release();
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await frames(page);
  expectStill(await shifts(), 'the fonts came');
});

for (const { path, label, first, typed, result } of [
  { path: 'regles/ecart/', label: 'Dépense réelle', first: '2310', typed: '2300', result: '.resultat b' },
  { path: 'estimer/', label: 'Patientèle', first: '7004', typed: '7005', result: '.bilan b' },
]) {
  test(`on /${path} results, then the reader's own numbers on coming back, move nothing`, {
    tag: '@racine',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const shifts = await watchShifts(page);
    await page.goto(`./${path}`);
    await settled(page);
    const shown = page.locator(result).first();
    const field = page.getByLabel(label).first();
    const example = await shown.textContent();
    // The first answer of /estimer/ puts an estimate of other parts in the place of the example's: the fields stay.
    const before = await field.boundingBox();
    await redrawn(page, () => field.fill(first));
    expect((await field.boundingBox())?.y).toBe(before?.y);
    const { length } = await shifts();
    await redrawn(page, () => field.fill(typed));
    expectStill((await shifts()).slice(length), 'the results came');
    const own = (await shown.textContent()) ?? '';
    expect(own).not.toBe(example);
    await page.goto('./404.html');
    await page.goto(`./${path}`);
    await expect(shown).toHaveText(own);
    await expect(page.locator('.perimes')).toHaveCount(0);
    expectStill(await shifts(), 'the numbers came back');
  });
}
