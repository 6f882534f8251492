import type { Page } from '@playwright/test';
import { builtHtml } from './built.ts';

interface Held {
  /** Settled once one of the scripts is asked for. */
  readonly asked: Promise<void>;
  readonly release: () => Promise<void>;
}

/** Holds the scripts of an address until `release` is called; those that are asked for later pass by no test. */
export async function hold(page: Page, url: string | RegExp): Promise<Held> {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const sent: Promise<void>[] = [];
  await page.route(url, async (route) => {
    asked.resolve();
    const next = gate.promise.then(() => route.continue());
    sent.push(next);
    await next;
  });
  return {
    asked: asked.promise,
    async release() {
      gate.resolve();
      await Promise.all(sent);
      await page.unroute(url);
    },
  };
}

/** A page whose own scripts are held until `release` is called: what is done before is done in plain HTML. */
export async function openEarly(page: Page, path: string): Promise<{ release: () => Promise<void> }> {
  const held = await hold(page, /\.js$/);
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return {
    async release() {
      await held.release();
      // An island that is alive has lost this mark; one that waits to be seen keeps it.
      await page.waitForFunction(
        () => document.querySelector('astro-island[ssr]:not([client=visible])') === null,
      );
    },
  };
}

/** A page of which one island alone stays held, by the name of its component, until `release` is called. */
export async function openWithout(
  page: Page,
  path: string,
  name: string,
): Promise<{ release: () => Promise<void> }> {
  const [, url = ''] =
    new RegExp(`component-url="([^"]+)" component-export="${name}"`).exec(builtHtml(path)) ?? [];
  const { release } = await hold(page, `**${url}`);
  await page.goto(`./${path}`, { waitUntil: 'commit' });
  await page.waitForFunction((held) => {
    const late = [...document.querySelectorAll('astro-island[ssr]:not([client=visible])')];
    return late.length === 1 && late[0]?.getAttribute('component-url') === held;
  }, url);
  return { release };
}
