import { expect, type Locator, type Page } from '@playwright/test';
import { isOfScenario, rulePages } from '../../src/cahier/pages.ts';

/** What Playwright says where it allows no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects what a page should never do: errors and warnings in its console, and requests outside its origin. */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) faults.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/**
 * Waits until the islands answer and the figures that they draw have their size; an island that starts when it is seen
 * answers once it has been scrolled to.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr]:not([client=visible])') === null,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Waits until each figure on screen is drawn of the numbers beside it: it comes after them, once typing rests. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.dessin[aria-busy]:visible'), 'the figures are drawn').toHaveCount(0);
}

/** Does something that changes the numbers, and waits until the first figure of the page is drawn with the new ones. */
export async function redrawn(page: Page, act: () => Promise<void>): Promise<void> {
  const first = page.locator('.dessin svg').first();
  await first.evaluate((svg) => svg.setAttribute('data-old', ''));
  await act();
  await expect(first, 'the figure is drawn again').not.toHaveAttribute('data-old');
  await expect(page.locator('.perimes'), 'the numbers are fresh').toHaveCount(0);
  await drawn(page);
}

/** Does something that makes an entry of the history, and waits for it: the address follows the painted result. */
export async function recorded(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  await expect(page, 'the address follows').not.toHaveURL(before);
}

/** Clicks on a case of a page of rules, and waits until its numbers are there, its figure drawn with them. */
export async function tried(page: Page, cases: Locator): Promise<void> {
  if (surLeScenario(page)) return redrawn(page, () => cases.click());
  // Without a scenario, a page may have no figure, or none that the case changes: what changes is what is said of it.
  const said = page.locator('.cas-applique');
  await said.evaluate((place) => place.setAttribute('data-old', place.textContent));
  await cases.click();
  await expect
    .poll(() => said.evaluate((place) => place.textContent !== place.getAttribute('data-old')))
    .toBe(true);
  await expect(page.locator('.panneau :is(.perimes, progress)'), 'the numbers are fresh').toHaveCount(0);
}

/** Whether the page of rules shows the reader's scenario, rather than a form of its own. */
function surLeScenario(page: Page): boolean {
  const { pathname } = new URL(page.url());
  return rulePages.some((each) => isOfScenario(each) && pathname.endsWith(`/regles/${each.id}/`));
}
