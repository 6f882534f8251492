/* /parcours/argent/clef/: a key by the keyboard, what is taken out and put back, what is refused, and the link of it. */
import { expect, type Page, test } from '@playwright/test';
import { copiedLink, keepCopied, rowsOf } from './laboratory.ts';
import { redrawn, settled, watch } from './watch.ts';

const KEY = './parcours/argent/clef/';

const received = (page: Page) => rowsOf(page.getByRole('table', { name: /Ce que la clef donne à chacun/ }));

test('a key is drawn up, refused in words, put back, and travels with its dossier', {
  tag: '@racine',
}, async ({ page, browser, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await keepCopied(page);
  await page.goto(KEY);
  await settled(page);
  expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
  const settings = page.getByRole('region', { name: 'La clef', exact: true });

  // One member is taken out: the others share what it had; then it is put back.
  await redrawn(page, () => settings.getByRole('button', { name: 'Retirer « Pharmacie »' }).press('Enter'));
  await expect(settings.getByText('« Pharmacie » est retiré.')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Les membres' }),
    'where the keyboard goes on',
  ).toBeFocused();
  expect(await received(page)).toHaveLength(4);
  await redrawn(page, () => settings.getByRole('button', { name: 'Remettre' }).press('Enter'));
  expect(await received(page)).toHaveLength(5);

  // What cannot be shared is said in its field; the last key stays, marked as of before.
  const before = await received(page);
  await settings.getByLabel('Patientèle').first().fill('beaucoup');
  await expect(settings.getByText(/beaucoup.* n.est pas un nombre/)).toBeVisible();
  await expect(page.locator('.labo-resultats.perimes')).toHaveCount(2);
  expect(await received(page)).toEqual(before);
  const said = page.locator('.labo-resultats').getByText('ne sont pas celles de cette clef');
  await expect(said, 'beside all that is of before').toHaveCount(2);
  await page.locator('.labo-resultats').getByRole('button', { name: 'y aller' }).last().press('Enter');
  await expect(settings.getByLabel('Patientèle').first()).toBeFocused();
  await settings.getByLabel('Patientèle').first().fill('0');

  // Another dossier's payments, shared by the same key.
  await redrawn(page, () => settings.getByLabel('Membre', { exact: true }).first().fill('Les Glycines'));
  await redrawn(page, () => settings.getByLabel('Part gardée').fill('50'));
  const shared = await received(page);
  expect(shared.find((row) => row.startsWith('Les Glycines'))).toBeDefined();
  await settings.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(settings.getByText(/Le lien est copié/)).toBeVisible();
  const link = await copiedLink(page);

  // Elsewhere, the same key on the same payments; it is tried over one's own, which stays.
  const other = await browser.newPage();
  await other.goto(link);
  await settled(other);
  await expect(other.getByText('Clef reçue par un lien').first()).toBeVisible();
  await expect.poll(() => received(other)).toEqual(shared);
  await other.getByRole('button', { name: 'Revenir à mes valeurs' }).first().click();
  await expect.poll(() => received(other)).not.toEqual(shared);
  await other.close();

  // A reload finds what was typed.
  await page.reload();
  await settled(page);
  await expect.poll(() => received(page)).toEqual(shared);
  expect(faults).toEqual([]);
});
