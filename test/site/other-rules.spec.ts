import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { savedRules } from '../../src/scenario/rules/identity.ts';
import { exampleDocument } from '../scenario/documents.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { savedUnder, today, withDefaults } from '../scenario/rules/altered.ts';
import { drawn, settled } from './watch.ts';

const document = exampleDocument();
const { label } = today.parameters.coefficientPartage;

const saved = async (page: Page) => {
  // Results that come meanwhile move the button from under the pointer.
  await expect(page.locator('.perimes')).toHaveCount(0);
  await drawn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
};

const open = (page: Page, content: unknown) =>
  page.getByLabel('Fichier de scénario à ouvrir').setInputFiles({
    name: 'ancien.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

test('a file saved under other defaults: what has changed, both totals, and the choice of its values or today’s', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  const before = await saved(page);
  const file = savedUnder(withDefaults({ coefficientPartage: '0.4' }), document);
  const asked = page.getByRole('region', { name: /d.autres règles/ });
  await open(page, file);
  await expect(asked.getByRole('heading')).toBeFocused();
  await expect(asked).toContainText(label);
  await expect(asked.locator('b')).toHaveCount(2);
  const [then, now] = await asked.locator('b').allTextContents();
  expect(then).not.toBe(now);
  expect(await saved(page), 'nothing is replaced before the choice').toEqual(before);

  await asked.getByRole('button', { name: 'Garder les valeurs du fichier' }).click();
  await expect(asked).toBeHidden();
  await expect(page.locator('.actions-dit')).toBeFocused();
  await expect(page.locator('.actions-dit')).toContainText('est ouvert');
  const { regles: kept, ...scenario } = await saved(page);
  expect(scenario.parametres).toEqual({ coefficientPartage: '0.4' });
  expect(kept.modifies).toEqual(['coefficientPartage']);
  await expect(page.locator('.dit-modifie').first()).toContainText(label);

  await open(page, file);
  await asked.getByRole('button', { name: /celles d.aujourd.hui/ }).click();
  await expect(page.locator('.actions-dit')).toContainText('est ouvert');
  const { regles, ...current } = await saved(page);
  expect(current).toEqual(document);
  expect(regles, 'the digest of the worker is that of Node').toEqual(savedRules(scenarioFrom(document)));
});

test('rules that cannot be read are refused with their place, and replace nothing', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  const before = await saved(page);
  await open(page, { ...(document as object), regles: { ...before.regles, valeurs: { tunnel: 'cinq' } } });
  await expect(page.locator('.actions-dit')).toContainText('regles.valeurs.tunnel');
  expect(await saved(page)).toEqual(before);
});
