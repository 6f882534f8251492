import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import papaparse from 'papaparse';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { redrawn, settled } from './watch.ts';

/** A formula for a spreadsheet, a program for a page. */
const NAME = `=cmd|' /C calc'!A0<img src=x onerror="ran = true">`;

const example = readFileSync(new URL('../examples/04-indicateurs-detailles.json', import.meta.url), 'utf8');

/** The example with two groupements, and the name for all that has one. */
function scenario() {
  const named = JSON.parse(example.replaceAll(/"nom": "[^"]*"/g, `"nom": ${JSON.stringify(NAME)}`));
  named.groupements.push({ ...structuredClone(named.groupements[0]), nom: 'Autre' });
  return named;
}

async function textOf(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return readFileSync(await (await download).path(), 'utf8');
}

const cells = (text: string) => papaparse.parse<string[]>(text.slice(1), { delimiter: ';' }).data.flat();

async function expectNothingRan(page: Page): Promise<void> {
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
}

test('a name that could be a program is a name, on the page and in its table', { tag: '@racine' }, async ({
  page,
}) => {
  await page.goto('./estimer/');
  await settled(page);
  const file = {
    name: `${NAME}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...scenario(), groupements: scenario().groupements.slice(1) })),
  };
  await redrawn(page, () => page.getByLabel('Fichier de scénario à ouvrir').setInputFiles(file));
  await expect(page.getByText(`« ${file.name} » est ouvert.`)).toBeVisible();
  await page.getByLabel('Nom du groupement').fill(NAME);
  await expect(page.getByLabel('Nom du groupement')).toHaveValue(NAME);
  await expect(page.locator('.perimes')).toHaveCount(0);
  const found = cells(await textOf(page, page.getByRole('button', { name: 'Tous les résultats en CSV' })));
  expect(found).toContain(`'${NAME}`);
  expect(found).not.toContain(NAME);
  expect(
    found.filter((cell) => /^-\d+,\d+$/.test(cell)),
    'a negative number is one',
  ).not.toEqual([]);
  await expectNothingRan(page);
});

test('so it is from a link, in a figure and in its files', { tag: '@racine' }, async ({ page }) => {
  await page.goto(
    `./regles/score-qualite/#${encodeLink({ scenario: scenario(), vue: { groupement: 0, annee: 2 } })}`,
  );
  await settled(page);
  await expect(page.getByLabel('Groupement', { exact: true }).locator('option').first()).toHaveText(NAME);
  await expect(page.locator('.dessin svg')).toContainText('=cmd');
  await page.getByText('Voir les données').click();
  const found = cells(await textOf(page, page.locator('.donnees button').first()));
  expect(found.filter((cell) => cell.includes('=cmd'))).toEqual([expect.stringMatching(/^(?!\s*=)/)]);
  const drawn = await textOf(page, page.getByRole('button', { name: 'Image' }));
  const elements = await page.evaluate((text) => {
    const all = new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('*');
    return [...new Set([...all].map(({ localName }) => localName))];
  }, drawn);
  expect(elements).toContain('text');
  expect(elements).not.toContain('parsererror');
  expect(elements).not.toContain('img');
  await expectNothingRan(page);
});
