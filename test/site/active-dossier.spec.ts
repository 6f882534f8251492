/* The dossier at work, in the head of every page: its name, its menu; what makes one, and what leaves it as it is. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { denyDocuments, EXAMPLE, headOf, openEcart, typeReelle } from './ecart.ts';
import { openEstimate } from './estimate.ts';

const racine = { tag: '@racine' } as const;
const patients = (page: Page) => page.getByLabel('Patientèle');

test(
  'a page says nothing wrong to who has typed nothing, with scripts or without',
  racine,
  async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto('./');
      const { name, button, menu } = headOf(page);
      await expect(name).toHaveText('Aucun dossier');
      await button.click();
      await expect(menu.getByRole('link', { name: 'Tous les dossiers' })).toBeVisible();
      if (javaScriptEnabled) await expect(menu).toContainText('Les pages montrent l’exemple du site.');
      await context.close();
    }
  },
);

test(
  'the first change makes a dossier, which other pages name; it takes the name of its groupement',
  racine,
  async ({ page }) => {
    const { name } = headOf(page);
    await openEstimate(page);
    await expect(name).toHaveText('Aucun dossier');
    await patients(page).fill('9300');
    await expect(name).toHaveText('Dossier 1');
    await page.getByLabel('Nom du groupement').fill('Pôle de la Source');
    await expect(name).toHaveText('Pôle de la Source');
    // That every page names it: test/site/sandbox.spec.ts, which opens them all, says it.
    await page.goto('./glossaire/');
    await expect(name).toHaveText('Pôle de la Source');
    await openEstimate(page);
    await expect(patients(page)).toHaveValue(/^9.?300$/);
  },
);

test(
  'from the menu, by the keyboard, one begins a dossier and changes to another',
  racine,
  async ({ page }) => {
    const { name, button, menu } = headOf(page);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await expect(name).toHaveText('Dossier 1');
    await button.press('Enter');
    await menu.getByRole('button', { name: 'Nouveau dossier' }).press('Enter');
    await expect(name).toHaveText('Dossier 2');
    await expect(ecart.result).toHaveText(EXAMPLE);
    await expect(menu).toBeHidden();
    await typeReelle(ecart, '1900', '+ 579,50 €');
    await button.press('Enter');
    await expect(menu.getByRole('button', { name: 'Dossier 2' })).toHaveAttribute('aria-current', 'true');
    await menu.getByRole('button', { name: 'Dossier 1' }).press('Enter');
    await expect(name).toHaveText('Dossier 1');
    await expect(button).toBeFocused();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await button.press('Enter');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  },
);

for (const width of [360, 1280])
  test(`the menu is sound at ${width} pixels, with a long name`, racine, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const { name, button, menu } = headOf(page);
    await openEstimate(page);
    await page
      .getByLabel('Nom du groupement')
      .fill('Communauté professionnelle territoriale de santé des Deux-Rives-et-de-la-Plaine');
    await expect(name).toHaveText(/^Communauté.*Plaine$/);
    await button.click();
    await expect(menu.getByRole('listitem')).toHaveCount(1);
    await expect(menu).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, { within: '.entete' })).toEqual([]);
    }
  });

test(
  'a case that one starts from is a dossier of its name; the reader’s own is as it was',
  racine,
  async ({ page }) => {
    const { name, button, menu } = headOf(page);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await expect(name).toHaveText('Dossier 1');
    await page.getByRole('button', { name: 'Un euro au-delà', exact: true }).click();
    await expect(ecart.result).toHaveText('+ 1,00 €');
    await expect(name).toHaveText('Dossier 1');
    await page.getByRole('button', { name: 'Partir de ce cas' }).click();
    await expect(name).toHaveText('Un euro au-delà');
    const avis = page.locator('.avis');
    await expect(avis).toHaveAttribute('role', 'status');
    await expect(avis).toContainText(
      '« Un euro au-delà » est ouvert, dans un dossier à lui : « Dossier 1 » n’a pas bougé.',
    );
    await avis.getByRole('button', { name: 'Revenir à « Dossier 1 »' }).click();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(name).toHaveText('Dossier 1');
    await button.click();
    await menu.getByRole('button', { name: 'Un euro au-delà' }).click();
    await expect(ecart.result).toHaveText('+ 1,00 €');
    await button.click();
    await menu.getByRole('button', { name: 'Dossier 1' }).click();
    await expect(ecart.result).toHaveText('+ 179,50 €');
  },
);

test(
  'a preset of /estimer/ is an example: it is of no dossier until something is changed in it',
  racine,
  async ({ page }) => {
    const { name } = headOf(page);
    await openEstimate(page);
    await patients(page).fill('9300');
    await expect(name).toHaveText('Dossier 1');
    await page.getByRole('button', { name: 'CPTS, 45 000' }).click();
    await expect(name).toHaveText('Aucun dossier');
    await expect(patients(page)).toHaveValue(/^45.?000$/);
    await expect(page.locator('.avis')).toContainText('« Dossier 1 » n’a pas bougé');
    await page.getByRole('button', { name: 'Revenir à « Dossier 1 »' }).click();
    await expect(name).toHaveText('Dossier 1');
    await expect(patients(page)).toHaveValue(/^9.?300$/);
    await page.getByRole('button', { name: 'CPTS, 45 000' }).click();
    await patients(page).fill('41000');
    await expect(name).toHaveText('Dossier 2');
  },
);

test('a file opens in a dossier of its name, and the reader’s own is as it was', racine, async ({ page }) => {
  const { name } = headOf(page);
  await openEstimate(page);
  await patients(page).fill('9300');
  await expect(name).toHaveText('Dossier 1');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  await page.getByLabel('Fichier de scénario à ouvrir').setInputFiles({
    name: 'Voisins.ipep.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replaceAll('9300', '8800')),
  });
  await expect(name).toHaveText('Voisins');
  await page.getByRole('button', { name: 'Revenir à « Dossier 1 »' }).click();
  await expect(name).toHaveText('Dossier 1');
  await expect(patients(page)).toHaveValue(/^9.?300$/);
});

test(
  'where the browser keeps no documents, no dossier is named, and what is typed is kept as before',
  racine,
  async ({ page }) => {
    await denyDocuments(page, 'throws');
    const { name, button, menu } = headOf(page);
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await expect(name).toHaveText('Aucun dossier');
    await button.click();
    await expect(menu).toContainText('ne laisse pas ce site garder de dossiers');
    await page.reload();
    await expect(ecart.result).toHaveText('+ 179,50 €');
  },
);
