import { type Browser, expect, test } from '@playwright/test';
import { importMany } from './patients-many.ts';
import { settled } from './watch.ts';

test(
  '100 000 patients are read and counted while the page answers, in little memory',
  { tag: '@racine' },
  async ({ page, browser }, info) => {
    await page.goto('./regles/patientele/');
    await settled(page);
    const path = info.outputPath('cent-mille.csv');
    const { count, longest, heap } = await importMany(page, browser as Browser, path, 100_000);
    const said = `longest task ${longest.toFixed(0)} ms of ${count}, heap ${(heap / 1e6).toFixed(0)} MB`;
    info.annotations.push({ type: 'import', description: said });
    expect(count, said).toBeGreaterThan(50);
    expect(longest, said).toBeLessThanOrEqual(50);
    expect(heap, said).toBeGreaterThan(0);
    expect(heap, said).toBeLessThan(200_000_000);
  },
);
