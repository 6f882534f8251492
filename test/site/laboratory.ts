import { expect, type Locator, type Page } from '@playwright/test';
import { drawn, settled } from './watch.ts';

/** Opens a page of the laboratory, at a fragment if there is one, and waits for its islands. */
export async function openLaboratory(page: Page, id: string, fragment = '') {
  await page.goto(`./laboratoire/${id}/${fragment}`);
  await settled(page);
  return { settings: page.locator('.labo-reglages'), results: page.locator('.labo-resultats') };
}

/** Does something that changes the study, and waits for the new one: it begins once typing rests. */
export async function restudied(page: Page, act: () => Promise<unknown>): Promise<void> {
  // The numbers alone: what is said of changed rules comes before them, with what talks to the workers.
  const told = async () => (await page.locator('.labo-resultats table tbody').allTextContents()).join();
  const before = await told();
  await act();
  await expect.poll(told).not.toBe(before);
  await expect(page.locator('.progress-line')).toHaveCount(0);
  await expect(page.locator('.labo-resultats.perimes')).toHaveCount(0);
  await drawn(page);
}

/** The cells of a table, one text a row. */
export const rowsOf = (table: Locator): Promise<string[]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')),
    );

/** A clipboard for links: the site's policy lets no page read it, and some browsers have none to write in. */
export async function keepCopied(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const writeText = async (text: string) => {
      document.documentElement.dataset['copied'] = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
}

/** What was copied last, on a page that `keepCopied` was asked for. */
export const copiedLink = async (page: Page): Promise<string> =>
  (await page.locator('html').getAttribute('data-copied')) ?? '';
