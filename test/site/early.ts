import type { Page } from '@playwright/test';

/** A page whose own scripts are held until `release` is called: what is done before is done in plain HTML. */
export async function openEarly(page: Page, path: string): Promise<{ release: () => Promise<void> }> {
  const gate = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return {
    async release() {
      gate.resolve();
      // An island that is alive has lost this mark; one that waits to be seen keeps it.
      await page.waitForFunction(
        () => document.querySelector('astro-island[ssr]:not([client=visible])') === null,
      );
    },
  };
}
