import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { settled, watch } from './watch.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours alone: the rest of axe has been run in the light. */
const colours = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  );
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const path of builtPages()) {
  test(`/${path} is sound, narrow and wide, light and dark`, { tag: '@racine' }, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${path}`);
    await settled(page);
    // What opens at a touch is looked at too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect.soft(await overflow(page), `wider than ${width} px`).toBeLessThanOrEqual(0);
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      expect.soft(await violations(page), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
      expect.soft(await violations(page, colours), `${width} px, dark`).toEqual([]);
    }
    await page.getByRole('button', { name: /Grands caractères/ }).click();
    expect.soft(await overflow(page), 'in large type, wider than 1280 px').toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
}

test('the menu of a narrow screen is sound too', { tag: '@racine' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu du site' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Menu du site' })).toBeHidden();
});
