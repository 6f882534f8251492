import { expect, type Page } from '@playwright/test';

/** Collects what a page should never do: errors and warnings in its console, and requests outside its origin. */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
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

/** Waits until the islands answer and the figures that they draw have their size. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Does something that changes the numbers, and waits until the first figure of the page is drawn with the new ones. */
export async function redrawn(page: Page, act: () => Promise<void>): Promise<void> {
  const drawn = page.locator('.dessin svg').first();
  await drawn.evaluate((svg) => svg.setAttribute('data-old', ''));
  await act();
  await expect(drawn, 'the figure is drawn again').not.toHaveAttribute('data-old');
  await expect(page.locator('.perimes'), 'the numbers are fresh').toHaveCount(0);
}
