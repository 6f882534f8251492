import { expect, test } from '@playwright/test';
import {
  denyDocuments,
  denyStorage,
  EXAMPLE,
  ecartOf,
  headOf,
  linkWith,
  openEcart,
  typeReelle,
} from './ecart.ts';
import { recorded, settled } from './watch.ts';

test('typing replaces the entry of the history, a case that one starts from adds one, back and forward follow', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await typeReelle(ecart, '2200', '+ 279,50 €');
  expect(await length()).toBe(before);
  await page.getByRole('button', { name: 'Un euro au-delà' }).click();
  await expect(ecart.result).toHaveText('+ 1,00 €');
  expect(await length()).toBe(before);
  await page.getByRole('button', { name: 'Partir de ce cas' }).click();
  await expect.poll(length).toBe(before + 1);
  await page.goBack();
  await expect(ecart.result).toHaveText('+ 279,50 €');
  await page.goForward();
  await expect(ecart.result).toHaveText('+ 1,00 €');
  await page.reload();
  await expect(ecart.result).toHaveText('+ 1,00 €');
  await page.goBack();
  await expect(ecart.result).toHaveText('+ 279,50 €');
});

test('a case says what it shows, and gives back what it replaced', { tag: '@racine' }, async ({ page }) => {
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await page.getByRole('button', { name: 'Un euro au-delà' }).click();
  await expect(ecart.cases).toContainText('Un euro au-delà');
  await ecart.cases.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await expect(ecart.cases).toBeEmpty();
});

for (const storage of ['kept', 'denied'] as const) {
  test(`the scenario follows from page to page and through a reload, storage ${storage}`, {
    // The base changes nothing to what a browser refuses to keep.
    tag: storage === 'denied' ? '@racine' : [],
  }, async ({ page }) => {
    if (storage === 'denied') await denyStorage(page);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await expect(page).toHaveURL(/#s=2\./);
    await page.reload();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await page.getByRole('navigation', { name: 'Règles' }).getByRole('link', { name: 'Évolution' }).click();
    await expect(page).toHaveURL(/evolution\/#s=2\./);
    await expect(ecart.sheet.getByLabel('Dépense réelle', { exact: true })).toHaveValue(/^2\s300$/);
    // A page that computes nothing hands it on.
    await page.getByRole('button', { name: 'Menu' }).click();
    await page
      .getByRole('navigation', { name: 'Menu du site' })
      .getByRole('link', { name: 'Glossaire' })
      .click();
    await expect(page).toHaveURL(/glossaire\/#s=2\./);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Règles' }).click();
    await page.getByRole('main').getByRole('link', { name: /écart/i }).first().click();
    await expect(ecart.result).toHaveText('+ 179,50 €');
  });

  test(`following an anchor keeps the scenario, and the way to it, storage ${storage}`, {
    tag: '@racine',
  }, async ({ page }) => {
    if (storage === 'denied') await denyStorage(page);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await page.locator('.evitement').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#s=2\./);
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await page.reload();
    await expect(ecart.result).toHaveText('+ 179,50 €');
  });
}

test('an anchor is left alone while there is no scenario to write', { tag: '@racine' }, async ({ page }) => {
  const ecart = await openEcart(page, '#contenu');
  await expect(ecart.result).toHaveText(EXAMPLE);
  expect(new URL(page.url()).hash).toBe('#contenu');
});

test('a link clicked again carries the scenario of now, not of its first click', { tag: '@racine' }, async ({
  page,
  context,
}) => {
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  const link = page.getByRole('navigation', { name: 'Règles' }).getByRole('link', { name: 'Évolution' });
  const tab = context.waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await (await tab).close();
  await typeReelle(ecart, '2200', '+ 279,50 €');
  await link.click();
  await expect(ecart.sheet.getByLabel('Dépense réelle', { exact: true })).toHaveValue(/^2\s200$/);
  await expect(ecart.avis).toBeHidden();
});

test('a link opened in another browser gives the same numbers', async ({ page, browser }) => {
  const ecart = await openEcart(page);
  await recorded(page, () => typeReelle(ecart, '2300', '+ 179,50 €'));
  await recorded(page, () => ecart.interval.fill('3'));
  await expect(ecart.result).toHaveText('+ 231,70 €');
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  await expect(ecartOf(other).result).toHaveText('+ 231,70 €');
  await expect(ecartOf(other).reelle).toHaveValue(/^2\s300$/);
  await expect(ecartOf(other).avis).toBeHidden();
  await fresh.close();
});

for (const [what, fragment] of [
  ['broken', '#s=2.garbage'],
  ['of another version', '#s=9.x'],
  ['with a negative spending', linkWith('-3')],
] as const) {
  test(`an address ${what} is refused with words and loses nothing`, { tag: '@racine' }, async ({ page }) => {
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    const own = new URL(page.url()).hash;
    await page.goto('about:blank');
    await openEcart(page, fragment);
    await expect(ecart.avis).toContainText(/Ce lien|Le scénario de cette adresse/);
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(page).toHaveURL(new RegExp(`${RegExp.escape(own)}$`));
    // Pasted into the open page, it fares no better.
    await ecart.avis.getByRole('button', { name: 'Fermer' }).click();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(ecart.avis).toContainText(/Ce lien|Le scénario de cette adresse/);
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(page).toHaveURL(new RegExp(`${RegExp.escape(own)}$`));
  });

  test(`an address ${what} leaves a new reader with the example`, { tag: '@racine' }, async ({ page }) => {
    const ecart = await openEcart(page, fragment);
    await expect(ecart.avis).toContainText(/Ce lien|Le scénario de cette adresse/);
    await expect(ecart.result).toHaveText(EXAMPLE);
    await expect(ecart.sheet.locator('.fraicheur')).toHaveCount(0);
  });
}

test('a link opens in a dossier of its own: the reader’s is not replaced, and is one click away', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  const { name, button, menu } = headOf(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await expect(name).toHaveText('Dossier 1');
  for (const _ of ['first', 'again']) {
    await page.goto('about:blank');
    await openEcart(page, linkWith('1900'));
    await expect(ecart.result).toHaveText('+ 579,50 €');
    await expect(name).toHaveText('Lien : Maison de santé des Tilleuls');
    await expect(ecart.avis).toContainText('« Dossier 1 » n’a pas bougé');
    await ecart.avis.getByRole('button', { name: 'Revenir à « Dossier 1 »' }).click();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(name).toHaveText('Dossier 1');
  }
  // Opened twice, it is one dossier; another page has both.
  await page.goto('./glossaire/');
  await expect(name).toHaveText('Dossier 1');
  await button.click();
  await expect(menu.getByRole('listitem')).toHaveText(['Dossier 1', 'Lien : Maison de santé des Tilleuls']);
  await menu.getByRole('button', { name: /^Lien/ }).click();
  await expect(name).toHaveText(/^Lien/);
  await openEcart(page);
  await expect(ecart.result).toHaveText('+ 579,50 €');
});

test('a newcomer’s link is a dossier of its own at once', { tag: '@racine' }, async ({ page }) => {
  const ecart = await openEcart(page, linkWith('1900'));
  await expect(ecart.result).toHaveText('+ 579,50 €');
  await expect(headOf(page).name).toHaveText('Lien : Maison de santé des Tilleuls');
  await expect(ecart.avis).toBeHidden();
});

for (const how of ['throws', 'unnameable', 'absent'] as const)
  test(`where the browser keeps no documents (${how}), a link takes the own scenario’s place, which is offered back on the next page too`, {
    tag: '@racine',
  }, async ({ page }) => {
    await denyDocuments(page, how);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await expect(headOf(page).name).toHaveText('Aucun dossier');
    await page.goto('about:blank');
    await openEcart(page, linkWith('1900'));
    await expect(ecart.result).toHaveText('+ 579,50 €');
    await expect(ecart.avis).toContainText('a pris la place du vôtre');
    await page.goto('./regles/evolution/');
    await settled(page);
    await ecart.avis.getByRole('button', { name: 'Restaurer le mien' }).click();
    await expect(ecart.sheet.getByLabel('Dépense réelle', { exact: true })).toHaveValue(/^2\s300$/);
    await openEcart(page);
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(ecart.avis).toBeHidden();
  });
