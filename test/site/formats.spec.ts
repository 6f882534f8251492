import { expect, test } from '@playwright/test';
import { examples } from '../../src/published-formats/examples.ts';
import { rowsOf } from '../../src/published-formats/rows.ts';
import { schemaNames, schemas } from '../../src/published-formats/schemas.ts';

test('/formats/ shows every key of the schemas, and leads to each, as it is published', async ({ page }) => {
  await page.goto('./formats/');
  const written = await page.locator('main th code').allTextContents();
  for (const name of schemaNames)
    for (const { path } of rowsOf(schemas[name])) expect(written, name).toContain(path);
  for (const name of schemaNames) {
    const address = await page.locator(`main a[href$="/schemas/${name}.json"]`).getAttribute('href');
    const response = await page.request.get(new URL(address ?? '', page.url()).href);
    expect([response.status(), await response.json()]).toEqual([200, schemas[name]]);
  }
});

test('its link opens the scenario that it shows', async ({ page }) => {
  await page.goto(`./regles/ecart/${examples.address}`);
  await expect(page.locator('#alertes')).not.toContainText('incomplet');
  await expect(page.getByText('Maison de santé des Tilleuls').first()).toBeVisible();
});
