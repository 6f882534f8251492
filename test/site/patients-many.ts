import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { manyPatients } from '../population/patients/many.ts';
import { watchHeap } from './heavy.ts';

export interface Heaviness {
  /** The most that the worker's heap held, in bytes, buffers included. */
  readonly heap: number;
}

/** Imports so many invented patients on the page of a group's patients, written to this path first. */
export async function importMany(page: Page, path: string, rows: number): Promise<Heaviness> {
  writeFileSync(path, '');
  for (const piece of manyPatients(rows)) appendFileSync(path, piece);
  const watched = await watchHeap(page, 'patients');
  await page.getByLabel('Fichier CSV des patients').setInputFiles(path);
  const words = new Intl.NumberFormat('fr-FR').format(rows).replace(/\s/g, '\\s');
  await expect(page.locator('main')).toContainText(new RegExp(`${words}\\s*lignes lues`));
  return { heap: await watched.most() };
}
