import { expect, test } from '@playwright/test';
import { keptOnes } from '../../src/store/storage/keys.ts';
import { colours, violations } from './axe.ts';
import { builtPages } from './built.ts';
import { letsGo } from './drop.ts';
import { expectFit, wake } from './fit.ts';
import { joined } from './joined.ts';
import { covered, moving, overflow, spaced } from './reflow.ts';
import { totals } from './totals.ts';
import { markUnlike, unlike } from './unlike.ts';
import { settled, watch } from './watch.ts';

/** Pages whose tables have sums: the others may. */
const summed = [
  'estimer/',
  'laboratoire/equilibre/',
  'parametres/',
  'regles/depense-ajustee/',
  'regles/indicateurs/',
];

/** All rules once a width, all of the page once in light and once in dark; then the colours of what the other width shows. */
const other = { rules: colours, within: unlike };
const looks = [
  { width: 1280, colorScheme: 'light', look: undefined },
  { width: 360, colorScheme: 'light', look: other },
  { width: 360, colorScheme: 'dark', look: undefined },
  { width: 1280, colorScheme: 'dark', look: other },
] as const;

for (const path of builtPages()) {
  test(`/${path} is sound and fits, at every width and size of type, light and dark`, {
    tag: '@racine',
  }, async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    // Before the islands are there as well.
    for (const place of ['h1', 'body', 'footer'])
      expect.soft(await letsGo(page, place), `a file dropped on ${place}`).toEqual([false, false]);
    await page.waitForLoadState();
    await settled(page);
    await wake(page);
    await expectFit(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const sums = await totals(page);
    expect.soft(sums.length, 'tables with a sum').toBeGreaterThanOrEqual(summed.includes(path) ? 1 : 0);
    expect.soft(sums, 'sums say that they are rounded').not.toContain(false);
    for (const { width, colorScheme, look } of looks) {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect.soft(await overflow(page), `wider than ${width} px`).toBeLessThanOrEqual(0);
      const marked = await markUnlike(page, colorScheme);
      if (look === undefined || marked > 0)
        expect.soft(await violations(page, look), `${width} px, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await moving(page), 'moves').toEqual([]);
    expect.soft(await joined(page), 'words that touch').toEqual([]);
    const large = page.getByRole('button', { name: /Grands caractères/ });
    await large.click();
    expect.soft(await overflow(page), 'in large type, wider than 1280 px').toBeLessThanOrEqual(0);
    await large.click();
    // 1280 × 1024 px enlarged four times.
    await page.setViewportSize({ width: 320, height: 256 });
    await settled(page);
    expect.soft(await overflow(page), 'wider than 320 px').toBeLessThanOrEqual(0);
    expect.soft(await covered(page), 'reached and not seen').toEqual([]);
    await spaced(page);
    await settled(page);
    expect.soft(await overflow(page), 'with text set apart, wider than 320 px').toBeLessThanOrEqual(0);
    // What a page says when nothing that is typed can be read.
    for (const field of await page.locator('main input[inputmode]:visible').all()) await field.fill('12 abc');
    await settled(page);
    expect.soft(await joined(page), 'words that touch, once refused').toEqual([]);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ]);
    expect.soft(kept.filter((key) => !keptOnes.some(({ cle }) => cle === key))).toEqual([]);
    expect.soft(await page.context().cookies()).toEqual([]);
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
