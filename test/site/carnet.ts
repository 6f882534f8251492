import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { settled } from './watch.ts';

/* The page of carnets, for the specs of it. */

export async function open(page: Page): Promise<void> {
  await page.goto('./carnet/');
  await settled(page);
}

export const cells = (page: Page) => page.locator('.carnet-element');

export const said = (page: Page) => page.locator('.carnet-dit');

export async function addText(page: Page, text: string): Promise<void> {
  const before = await cells(page).count();
  await page.getByRole('button', { name: 'Ajouter un texte' }).click();
  await expect(cells(page)).toHaveCount(before + 1);
  await cells(page).last().getByLabel('Texte', { exact: true }).fill(text);
}

export async function addResult(page: Page, what: string): Promise<void> {
  const before = await cells(page).count();
  await page.locator('#carnet-resultat').selectOption(what);
  await page.getByRole('button', { name: 'Ajouter ce résultat' }).click();
  await expect(cells(page)).toHaveCount(before + 1);
  await expect(cells(page).last()).toContainText('mêmes règles');
}

export const titles = (page: Page) => cells(page).locator('h2').allInnerTexts();

/** The carnet's own file, as the page hands it over. */
export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

export const openFile = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Fichier de carnet à ouvrir')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
