import { appendFileSync, writeFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { manyPatients } from '../population/patients/many.ts';
import { mainThreadTasks, watchHeap } from './heavy.ts';

export interface Heaviness {
  /** Tasks of the page's main thread, and the longest one in milliseconds. */
  readonly count: number;
  readonly longest: number;
  /** The most that the worker's heap held, in bytes, buffers included. */
  readonly heap: number;
  /** From the choice of the file to the figures. */
  readonly seconds: number;
}

/** Imports so many invented patients on the page of a group's patients, written to this path first. */
export async function importMany(
  page: Page,
  browser: Browser,
  path: string,
  rows: number,
): Promise<Heaviness> {
  writeFileSync(path, '');
  for (const piece of manyPatients(rows)) appendFileSync(path, piece);
  const watched = await watchHeap(page, 'patients');
  let seconds = 0;
  const tasks = await mainThreadTasks(page, browser, async () => {
    const start = performance.now();
    await page.getByLabel('Fichier CSV des patients').setInputFiles(path);
    const words = new Intl.NumberFormat('fr-FR').format(rows).replace(/\s/g, '\\s');
    await expect(page.locator('main')).toContainText(new RegExp(`${words}\\s*lignes lues`), {
      timeout: 80_000,
    });
    seconds = (performance.now() - start) / 1000;
  });
  return { ...tasks, heap: await watched.most(), seconds };
}
