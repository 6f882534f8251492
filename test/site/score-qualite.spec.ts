import { expect, type Page, test } from '@playwright/test';
import { recorded, redrawn, settled } from './watch.ts';

/** Opens a page once the results of what the browser keeps have come. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`);
  await settled(page);
  await expect(page.locator('.perimes, .fraicheur-calcul')).toHaveCount(0);
}

const mode = (page: Page) => page.getByLabel('Qualité', { exact: true });
const score = (page: Page) => page.getByLabel('Score qualité', { exact: true });
const row = (page: Page) => page.locator('.champ-lu', { hasText: 'Score par indicateurs' });
const result = (page: Page) => page.locator('.resultat b');
const tryOut = (page: Page, cases: string) =>
  redrawn(page, () => page.getByRole('button', { name: cases, exact: true }).click());

/** The same, which becomes the reader's own: other pages have it too. */
async function startFrom(page: Page, cases: string): Promise<void> {
  await tryOut(page, cases);
  await recorded(page, () => page.getByRole('button', { name: 'Partir de ce cas' }).click());
}

test('a score and indicators take turns, and what was typed in each comes back', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page, 'regles/score-qualite/');
  await expect(result(page)).toHaveText('96');
  await redrawn(page, async () => void (await mode(page).selectOption('score')));
  await expect(score(page)).toHaveValue('96');
  await expect(page.getByLabel('Maximum du score')).toHaveValue('120');
  await expect(result(page)).toHaveText('96');
  await redrawn(page, () => score(page).fill('33'));
  await expect(result(page)).toHaveText('33');
  await redrawn(page, () => page.getByRole('button', { name: 'Détailler par indicateurs' }).click());
  await expect(score(page)).toHaveCount(0);
  await expect(result(page)).toHaveText('96');
  await expect(page.getByText('10 socles, 1 à la carte')).toBeVisible();
  await recorded(page, () => mode(page).selectOption('score'));
  await expect(score(page)).toHaveValue('33');
  await expect(page.getByRole('button', { name: 'Détailler par indicateurs' })).toBeVisible();
  await page.goBack();
  await expect(mode(page)).toHaveValue('indicateurs');
});

test('the figure, its table and the money follow the indicators and their weights', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page, 'regles/score-qualite/');
  await page.getByText('Voir les données').click();
  const rows = page.locator('.donnees tbody tr');
  await expect(rows).toHaveCount(13);
  await expect(rows.nth(4)).toHaveText(/5 · Réhospitalisations.*−4$/);
  await tryOut(page, 'Trois indicateurs à la carte');
  await expect(rows).toHaveCount(15);
  await expect(page.locator('.dessin svg text', { hasText: 'Vaccination antigrippale' })).toBeVisible();
  await tryOut(page, 'Un score négatif, en phase 3');
  await expect(page.locator('.registre-court').last()).toContainText('Phase 3, celle de l’année');
  await expect(result(page)).toHaveText('−50');
  await redrawn(page, () => page.getByLabel('À la carte').fill('40'));
  await expect(result(page)).toHaveText('−60');
});

test('the socles that a year leaves out are named, with what the others weigh', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page, 'regles/score-qualite/');
  await expect(page.locator('.feuille-dit')).toHaveText('Les dix socles sont comptés cette année.');
  await tryOut(page, 'Un socle laissé de côté');
  await expect(page.locator('.feuille-dit')).toHaveText(
    /Le socle 5 est laissé de côté.*8,89 points chacun, au lieu de 8\./,
  );
});

test('phase 2, phase 3, the advance and the estimate show the score that indicators come to', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page, 'regles/score-qualite/');
  await startFrom(page, 'Toutes les cibles atteintes');
  await expect(result(page)).toHaveText('120');

  await open(page, 'regles/phase-2/');
  await expect(row(page)).toContainText('120 sur 120');
  await expect(score(page)).toHaveCount(0);
  await expect(result(page)).toHaveText(/253.044,00/);

  await open(page, 'regles/score-qualite/');
  await startFrom(page, 'Un socle laissé de côté');
  await expect(result(page)).toHaveText('106,89');

  await open(page, 'regles/phase-3/');
  await expect(row(page)).toContainText('106,89 sur 120');
  // The curve of given scores meets the modulation of the indicators at the reader's point.
  await expect(page.locator('.dessin svg text', { hasText: '15,6' })).toBeVisible();

  await open(page, 'regles/avance/');
  await expect(row(page)).toContainText('sur 120');

  await open(page, 'estimer/');
  const annee = page.locator('details.annee', { hasText: '2022' });
  await annee.locator('summary').click();
  await expect(annee.locator('.champ-lu')).toContainText('106,89 sur 120');
  await annee.getByRole('link', { name: /points s/ }).click();
  await settled(page);
  await expect(page.getByLabel('Année des résultats')).toHaveValue('4');
  await expect(result(page)).toHaveText('106,89');
});

for (const [path, own] of [
  ['regles/phase-2/', 'Toutes les cibles atteintes'],
  ['regles/phase-3/', 'Un socle laissé de côté'],
] as const)
  test(`/${path}: a case that needs a score gives one to a year by indicators, and can be taken back`, {
    tag: '@racine',
  }, async ({ page }) => {
    await open(page, 'regles/score-qualite/');
    await startFrom(page, own);
    await open(page, path);
    const avant = await result(page).textContent();
    await tryOut(page, 'Un score négatif');
    await expect(score(page)).toHaveValue('−12');
    await expect(page.locator('.champ-erreur, .fraicheur')).toHaveCount(0);
    await redrawn(page, () =>
      page.locator('.cas-applique').getByRole('button', { name: 'Revenir à mes chiffres' }).click(),
    );
    await expect(mode(page)).toHaveValue('indicateurs');
    await expect(result(page)).toHaveText(avant ?? '');
  });

test('simple questions take the place of indicators, which can be had again', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page, 'regles/score-qualite/');
  await startFrom(page, 'Un socle laissé de côté');
  await open(page, 'estimer/');
  const total = page.locator('.bilan b').first();
  const avant = await total.textContent();
  await page.getByRole('button', { name: 'Revenir aux questions simples' }).click();
  await expect(page.getByLabel('Score, première année')).toBeVisible();
  await page.getByRole('button', { name: 'Les reprendre' }).click();
  await expect(page.locator('.champ-lu').first()).toContainText('106,89 sur 120');
  await expect(total).toHaveText(avant ?? '');
});

test('the parameters of indicators say when they act', { tag: '@racine' }, async ({ page }) => {
  await open(page, 'regles/avance/');
  await startFrom(page, 'Un solde jamais récupéré');
  await open(page, 'parametres/');
  await expect(page.locator('#poidsCarte .parametre-note')).toContainText('votre score est donné');
  await open(page, 'regles/score-qualite/');
  await startFrom(page, 'Sans indicateur à la carte');
  await open(page, 'parametres/');
  await expect(page.locator('#poidsCarte .parametre-note')).toContainText('Sans effet ici');
  await expect(page.locator('#plancherDegradation .parametre-note')).toHaveCount(0);
  await page.locator('#plancherDegradation').getByLabel(/jeu A/).fill('0');
  await expect(page.locator('#plancherDegradation .parametre-effet b')).toHaveText(/€/);
});
