import { expect, test } from '@playwright/test';
import { watchMessages } from './heavy.ts';
import { importMany } from './patients-many.ts';
import { settled } from './watch.ts';

test(
  '100 000 patients are read and counted in short messages to the page, in little memory',
  { tag: '@racine' },
  async ({ page }, info) => {
    const messages = await watchMessages(page);
    await page.goto('./regles/patientele/');
    await settled(page);
    const { heap } = await importMany(page, info.outputPath('cent-mille.csv'), 100_000);
    const { count, longest } = await messages.told();
    const said = `${count} messages, the longest of ${longest} characters, heap ${(heap / 1e6).toFixed(0)} MB`;
    info.annotations.push({ type: 'import', description: said });
    expect(count, said).toBeGreaterThan(2);
    expect(count, said).toBeLessThan(1000);
    expect(longest, said).toBeLessThan(100_000);
    expect(heap, said).toBeGreaterThan(0);
    expect(heap, said).toBeLessThan(200_000_000);
  },
);
