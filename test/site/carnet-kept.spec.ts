import { expect, type Page, test } from '@playwright/test';
import { addResult, addText, cells, open, said, saved } from './carnet.ts';
import { denyDocuments, denyStorage } from './ecart.ts';
import { misfits } from './fit.ts';
import { settled } from './watch.ts';

/* What is typed in a carnet is kept: by tabs, stores, pages that are left, and beyond what a file holds. */

test('what is undone goes back beyond a reload', { tag: '@racine' }, async ({ page }) => {
  await open(page);
  await addText(page, 'premier');
  await addText(page, 'second');
  await page.reload();
  await settled(page);
  await expect(cells(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cells(page)).toHaveCount(1);
  await expect(cells(page).getByLabel('Texte', { exact: true })).toHaveValue('premier');
});

test('two tabs type in one carnet: nothing of either is lost, and it is said', { tag: '@racine' }, async ({
  page,
  context,
}) => {
  await open(page);
  await addText(page, 'commun');
  const other = await context.newPage();
  await open(other);
  await expect(cells(other)).toHaveCount(1);
  const type = (tab: Page, text: string) => cells(tab).getByLabel('Texte', { exact: true }).fill(text);
  await Promise.all([type(page, 'un'), type(other, 'deux')]);
  await expect
    .poll(async () => [await said(page).textContent(), await said(other).textContent()].join(' '))
    .toContain('un carnet à part');
  await page.close();
  await other.reload();
  await settled(other);
  const choice = other.getByLabel('Carnet', { exact: true });
  await expect(choice.locator('option')).toHaveCount(2);
  // Neither is taken for the other.
  await expect(choice).toContainText('Mon carnet (autre onglet)');
  const texts: string[] = [];
  for (const id of await choice
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''))) {
    await choice.selectOption(id);
    await expect(choice).toHaveValue(id);
    texts.push(await cells(other).getByLabel('Texte', { exact: true }).inputValue());
  }
  expect(texts.toSorted()).toEqual(['deux', 'un']);
});

test('a page that is left as soon as it is typed in keeps all, and what is erased is gone', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page);
  await addText(page, 'tapé puis quitté');
  await page.goto('./confidentialite/');
  await settled(page);
  await page.goto('./carnet/');
  await settled(page);
  await expect(cells(page).getByLabel('Texte', { exact: true })).toHaveValue('tapé puis quitté');
  await page.goto('./confidentialite/');
  await settled(page);
  await expect(page.locator('main')).toContainText('vos carnets');
  await page.getByRole('button', { name: 'Effacer tout ce que ce site garde' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.locator('.effacer-dit')).toContainText('C’est effacé');
  await page.goto('./carnet/');
  await settled(page);
  await expect(page.locator('.carnet-vide')).toBeVisible();
});

/** All carnets of the store for documents, as one text. */
const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open('ipep-documents/1');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('carnets').objectStore('carnets').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(JSON.stringify(all.result));
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );

test('a browser that denies one of its two stores keeps carnets in the other', { tag: '@racine' }, async ({
  browser,
}) => {
  for (const how of ['storage', 'throws', 'unnameable'] as const) {
    const page = await browser.newPage();
    await (how === 'storage' ? denyStorage(page) : denyDocuments(page, how));
    await open(page);
    await addText(page, 'quelque part');
    await expect(page.getByRole('button', { name: 'Supprimer ce carnet' })).toBeVisible();
    // A page that is left has no time for a store that answers later: the first write may have been of the empty text.
    if (how === 'storage') await expect.poll(() => keptTexts(page)).toContain('quelque part');
    await page.reload();
    await settled(page);
    await expect(cells(page).getByLabel('Texte', { exact: true })).toHaveValue('quelque part');
    await page.context().close();
  }
});

test('a browser that keeps nothing says so, and the carnet is still there to be saved', {
  tag: '@racine',
}, async ({ page }) => {
  await denyStorage(page);
  await denyDocuments(page, 'throws');
  await open(page);
  await addText(page, 'nulle part');
  const refusal = page.getByRole('alert').filter({ hasText: 'enregistrez-le en fichier' });
  await expect(refusal).toBeVisible();
  // What is said of the next thing done does not take its place.
  await addText(page, 'non plus');
  await expect(said(page)).toContainText('Ajouté');
  await expect(refusal).toBeVisible();
  expect(await saved(page, 'Enregistrer en fichier')).toContain('nulle part');
});

test('what is typed beyond what a carnet’s file holds stays, says what is in excess, and is found again', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page);
  await addResult(page, 'Le total et son plancher');
  await addText(page, 'a'.repeat(24_003));
  const fields = [
    {
      field: cells(page).last().getByLabel('Texte', { exact: true }),
      length: 24_003,
      said: /20\s000.*4\s003/,
    },
    {
      field: page.getByLabel('Titre', { exact: true }),
      length: 230,
      said: /230.*200 au plus\s: retirez-en 30/,
    },
    { field: page.getByLabel('Auteur', { exact: true }), length: 300, said: /300.*retirez-en 100/ },
    { field: page.getByLabel('Légende'), length: 1_200, said: /1\s200.*retirez-en 200/ },
  ];
  for (const { field, length } of fields) await field.fill('a'.repeat(length));
  for (const reloaded of [false, true]) {
    if (reloaded) await page.reload();
    for (const { field, length, said: words } of fields) {
      await expect(field).toHaveValue('a'.repeat(length));
      await expect(field).toHaveAccessibleDescription(words);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    }
  }
  expect(await misfits(page)).toEqual([]);
  for (const button of ['Enregistrer en fichier', 'En Markdown (zip)']) {
    await page.getByRole('button', { name: button }).click();
    await expect(said(page)).toHaveText('Rien n’a été enregistré : le titre est trop long.');
  }
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(said(page)).toHaveText('Le lien n’a pas été copié : le titre est trop long.');
  for (const { field } of fields) await field.fill('court');
  await expect(page.locator('.carnet-trop-long')).toHaveCount(0);
  expect(await saved(page, 'Enregistrer en fichier')).toContain('court');
});
