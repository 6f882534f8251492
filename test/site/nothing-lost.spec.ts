import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { denyDocuments, denyStorage, EXAMPLE, ecartOf, headOf, openEcart, typeReelle } from './ecart.ts';
import { recorded, settled } from './watch.ts';

/* What a reader has typed is not lost: one test a situation, where only a browser proves it. The rest is in test/store. */

const alerts = (page: Page) => page.locator('#alertes');
const undo = (page: Page) => page.getByRole('button', { name: 'Annuler', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: 'Rétablir', exact: true });

/** Types as a reader does, and leaves the field. */
async function typeText(page: Page, texte: string, result: string): Promise<void> {
  await typeReelle(ecartOf(page), texte, result);
  await ecartOf(page).reelle.blur();
}

test('a change is undone and done again, by buttons and by keys, on the next page and through a reload', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await typeText(page, '2300', '+ 179,50 €');
  await page.getByRole('button', { name: 'Un euro au-delà' }).click();
  await recorded(page, () => page.getByRole('button', { name: 'Partir de ce cas' }).click());
  await expect(ecart.result).toHaveText('+ 1,00 €');
  await undo(page).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await page.reload();
  // What keeps the history is fetched after the page.
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+z');
  await expect(ecart.result).toHaveText(EXAMPLE);
  await expect(page.locator('.reprises-dit')).toHaveText(
    /^Annulé\s: Dépense réelle, 2021\s: 2\s300 → 2\s415\.$/,
  );
  await page.keyboard.press('Control+Shift+z');
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await page.goto('./estimer/');
  await settled(page);
  await redo(page).click();
  await openEcart(page);
  await expect(ecart.result).toHaveText('+ 1,00 €');
  // In a field, the keys are the field's own.
  await ecart.reelle.fill('2200');
  await page.keyboard.press('Control+z');
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('two tabs that change a dossier: each keeps what it has typed, in a dossier', {
  tag: '@racine',
}, async ({ page, context }) => {
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await expect(headOf(page).name).toHaveText('Dossier 1');
  const autre = await context.newPage();
  const there = await openEcart(autre);
  await expect(headOf(autre).name).toHaveText('Dossier 1');
  await typeReelle(there, '1900', '+ 579,50 €');
  await expect(alerts(page)).toContainText('Un autre onglet a changé « Dossier 1 »');
  await typeReelle(ecart, '2200', '+ 279,50 €');
  await expect(headOf(page).name).toHaveText('Dossier 1 (autre onglet)');
  await expect(alerts(autre)).toContainText(
    'Un autre onglet avait aussi changé « Dossier 1 » : il continue dans un dossier à lui, « Dossier 1 (autre onglet) »',
  );
  await alerts(page).getByRole('button', { name: 'Prendre celui de l’autre onglet' }).click();
  await expect(ecart.result).toHaveText('+ 579,50 €');
  await expect(headOf(page).name).toHaveText('Dossier 1');
  await expect(alerts(page)).toBeEmpty();
  await undo(page).click();
  await expect(ecart.result).toHaveText('+ 279,50 €');
  await expect(headOf(page).name).toHaveText('Dossier 1 (autre onglet)');
});

test('two tabs where the browser keeps no documents: each keeps its own, and can take the other’s', {
  tag: '@racine',
}, async ({ page, context }) => {
  const autre = await context.newPage();
  for (const each of [page, autre]) await denyDocuments(each, 'absent');
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await typeReelle(await openEcart(autre), '1900', '+ 579,50 €');
  await expect(alerts(page)).toContainText('Un autre onglet a changé le scénario');
  await page.reload();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await alerts(page).getByRole('button', { name: 'Prendre celui de l’autre onglet' }).click();
  await expect(ecart.result).toHaveText('+ 579,50 €');
  await expect(alerts(page)).toBeEmpty();
  await undo(page).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await expect(alerts(autre)).toContainText('Un autre onglet a changé le scénario');
});

test('a storage that is denied is said at the first change, and a link to a place of another page keeps the scenario', {
  tag: '@racine',
}, async ({ page }) => {
  await denyStorage(page);
  const ecart = await openEcart(page);
  await expect(alerts(page)).toBeEmpty();
  await typeText(page, '2300', '+ 179,50 €');
  await expect(alerts(page)).toContainText('Ce navigateur ne garde pas vos chiffres');
  await alerts(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(page).toHaveURL(/#s=\d\./);
  await page.getByRole('link', { name: 'Tous les paramètres' }).click();
  await expect(page).toHaveURL(/parametres\/#s=\d\.[^&]*$/);
  await expect(page.locator('#tunnel')).toBeInViewport();
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Règles' }).click();
  await page.getByRole('main').getByRole('link', { name: /écart/i }).first().click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
});

test('a form without scenario says that the browser does not keep it', { tag: '@racine' }, async ({
  page,
}) => {
  await denyStorage(page);
  await page.goto('./regles/depense-reelle/');
  await settled(page);
  await page.locator('main input[inputmode=decimal]').first().fill('123');
  await expect(alerts(page)).toContainText('Ce navigateur ne garde pas ce que vous saisissez ici');
});

test('what another version has kept is put aside, said, and handed over as it was', {
  tag: '@racine',
}, async ({ page }) => {
  const texte = '{"saisie":{"scenario":{"format":"ipep-scenario/2","groupements":[]}}}';
  await page.goto('./glossaire/');
  await page.evaluate((kept) => localStorage.setItem('ipep-saisie/1', kept), texte);
  const ecart = await openEcart(page);
  await expect(ecart.result).toHaveText(EXAMPLE);
  await expect(alerts(page)).toContainText('plus récente du site');
  const download = page.waitForEvent('download');
  await alerts(page).getByRole('button', { name: 'L’enregistrer en fichier' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(texte);
});

test('a scenario saved as a file, opened and saved again is the same bytes', { tag: '@racine' }, async ({
  page,
}) => {
  const save = async (): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ipep-scenario.json');
    return readFile(await file.path());
  };
  await openEcart(page);
  await typeText(page, '2300,10', '+ 179,40 €');
  await page.goto('./estimer/');
  await settled(page);
  await page.getByLabel('Nom du groupement').fill('Été « Ωλα » 12 000');
  const un = await save();
  await page.getByRole('button', { name: 'Retirer la dernière' }).click();
  await page.getByLabel('Fichier de scénario à ouvrir').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: un,
  });
  await expect(page.locator('.actions-dit')).toContainText('est ouvert');
  expect((await save()).equals(un)).toBe(true);
});

test('an import cut short: the page asks before it closes, and says so when it is opened again', {
  tag: '@racine',
}, async ({ page, context }) => {
  // A worker that never comes: the import lasts.
  await context.route(/patients-worker-[^/]+\.js$/, () => undefined);
  await page.goto('./regles/patientele/');
  await settled(page);
  await page
    .getByLabel('Fichier CSV des patients')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('age;sexe\n40;F\n') });
  await page.getByRole('button', { name: /Essayer avec/ }).click();
  await expect(page.locator('progress')).toBeVisible();
  const autre = await context.newPage();
  await autre.goto('./regles/patientele/');
  await settled(autre);
  await expect(alerts(autre), 'the tab that imports is alive').toBeEmpty();
  const asked = page.waitForEvent('dialog');
  const closed = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closed;
  const imports = () =>
    autre.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.filter(({ name }) => name?.startsWith('ipep-import')).length;
    });
  await expect.poll(imports, 'the browser has let go of the tab that imported').toBe(0);
  await autre.reload();
  await expect(alerts(autre)).toContainText('Un import n’a pas été terminé');
  await autre.reload();
  await settled(autre);
  await expect(alerts(autre), 'said once').toBeEmpty();
});

test('no date counts: in 1970, in 2100, and when the clock goes back', { tag: '@racine' }, async ({
  page,
}) => {
  await page.clock.install({ time: new Date('1970-01-01T00:00:00Z') });
  const ecart = await openEcart(page);
  await typeText(page, '2300', '+ 179,50 €');
  await page.clock.setSystemTime(new Date('2100-06-01T00:00:00Z'));
  await page.reload();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await typeText(page, '2200', '+ 279,50 €');
  await page.clock.setSystemTime(new Date('1999-12-31T23:59:59Z'));
  await typeText(page, '2100', '+ 379,50 €');
  await page.reload();
  await expect(ecart.result).toHaveText('+ 379,50 €');
  await undo(page).click();
  await expect(ecart.result).toHaveText('+ 279,50 €');
  await expect(alerts(page)).toBeEmpty();
});
