import { expect, type Page } from '@playwright/test';
import { settled } from './watch.ts';

/* The page of dossiers, for the specs of it. */

export const racine = { tag: '@racine' } as const;

export const rows = (page: Page) => page.locator('.dossiers-liste .dossier');

export const names = (page: Page) => page.locator('.dossiers-liste h3').allInnerTexts();

export const row = (page: Page, nom: string) =>
  rows(page).filter({ has: page.getByRole('heading', { name: nom, exact: true }) });

export const press = (page: Page, nom: string, button: string) =>
  row(page, nom)
    .getByRole('button', { name: new RegExp(`^${button}`) })
    .click();

export const patients = (page: Page) => page.getByLabel('Patientèle');

/** Types a number of patients on /estimer/, and comes to the page of dossiers. */
export async function typePatients(page: Page, count: string): Promise<void> {
  await page.goto('./estimer/');
  await patients(page).fill(count);
  await settled(page);
  await page.goto('./dossiers/');
  await settled(page);
  await expect(rows(page)).not.toHaveCount(0);
}
