/* /formation/feuilles/: what is chosen is what is printed, on as many sheets as is said; the key says what the screen says. */
import { expect, type Page, test } from '@playwright/test';
import { caseCode } from '../../src/exercises/case-code.ts';
import { violations } from './axe.ts';
import { readPdf } from './printed.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };
const PAGE = './formation/feuilles/';
const codes = (...ids: string[]): string => ids.map(caseCode).join('.');

const words = (text: string): string => text.replace(/\s+/g, ' ');

/** The exercises of each version, and the steps of each key, as they are read. */
const paper = async (page: Page) => ({
  exercises: (await page.locator('.paper-sheets .paper-exercise').allTextContents()).map(words),
  keys: (await page.locator('.paper-keys .paper-exercise').allTextContents()).map(words),
});

test(
  'chosen, printed on the sheets that are said, opened by its code, and told on screen as in the key',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.goto(PAGE);
    await settled(page);
    const said = page.getByRole('status').filter({ hasText: /A4/ });
    await expect(said).toContainText('Chaque version tient sur une page A4');
    expect(page.workers(), 'no worker before a choice').toEqual([]);
    expect(await violations(page)).toEqual([]);

    // One version of what does not hold on one sheet: cut between two exercises.
    await page.getByRole('button', { name: 'Du plafond au versement' }).click();
    await expect(page).toHaveURL(new RegExp(`#f=1\\.${codes('plafonne-atteint').replace('.', '\\.')}\\.`));
    await page.getByLabel(/Une version B/).uncheck();
    await page.getByText('Une année entière').click();
    await page.getByLabel('Un versement plafonné').check();
    await expect(said).toContainText('tiennent sur 2 pages A4');
    await expect(page.locator('.paper-sheets .paper-exercise')).toHaveCount(5);
    const address = page.url();
    const before = await paper(page);
    const { pages, code = '' } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const keyed = pages.findIndex((each) => words(each).includes('Corrigé — pour la personne qui anime'));
    expect(keyed, 'sheets before the key').toBe(2);
    expect(words(pages.slice(0, 2).join(' '))).toContain('Paramètre');
    expect(pages.slice(0, 2).join(' '), 'no answer on a sheet').not.toContain('Corrigé');

    // The same address, the same paper; other numbers, another paper, and the way back.
    await page.getByRole('button', { name: 'Nouveaux nombres' }).click();
    await expect.poll(async () => (await paper(page)).exercises).not.toEqual(before.exercises);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect.poll(() => paper(page)).toEqual(before);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    // What the code opens says of each exercise what the key says.
    await page.goto(code);
    await settled(page);
    const sheet = page.locator('article.feuille');
    for (const [rank, key] of before.keys.entries()) {
      await expect(sheet).toContainText(`Exercice ${rank + 1} sur 5`);
      const question = words((await page.locator('#question').textContent()) ?? '');
      expect(before.exercises[rank]).toContain(question);
      await sheet.getByRole('button', { name: 'Montrer toute la solution' }).click();
      await expect(sheet.locator('#solution-entiere')).toBeFocused();
      const told = await sheet.locator('.etapes li, tbody td, tbody th, #solution-entiere').allTextContents();
      for (const each of told) expect(key).toContain(words(each));
      if (rank === 4) break;
      await sheet.getByRole('button', { name: 'Exercice suivant' }).click();
      await expect(page.locator('#question')).toBeFocused();
    }
    expect(faults).toEqual([]);
  },
);
