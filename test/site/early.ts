import type { Page } from '@playwright/test';
import { builtHtml } from './built.ts';

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

/** A page of which one island alone stays held, by the name of its component, until `release` is called. */
export async function openWithout(page: Page, path: string, name: string): Promise<{ release: () => void }> {
  const gate = Promise.withResolvers<void>();
  const [, url = ''] =
    new RegExp(`component-url="([^"]+)" component-export="${name}"`).exec(builtHtml(path)) ?? [];
  await page.route(`**${url}`, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(`./${path}`, { waitUntil: 'commit' });
  await page.waitForFunction((held) => {
    const late = [...document.querySelectorAll('astro-island[ssr]:not([client=visible])')];
    return late.length === 1 && late[0]?.getAttribute('component-url') === held;
  }, url);
  return { release: () => gate.resolve() };
}
