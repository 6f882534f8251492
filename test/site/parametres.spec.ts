import { expect, type Page, test } from '@playwright/test';
import { shownNumber } from './figures-shown.ts';
import { recorded, redrawn, settled } from './watch.ts';

async function openParameters(page: Page): Promise<void> {
  await page.goto('./parametres/');
  await settled(page);
}

const parameter = (page: Page, id: string) => page.locator(`#${id}`);
const field = (page: Page, id: string, valueSet: 'A' | 'B' = 'A') =>
  parameter(page, id).getByLabel(new RegExp(`jeu ${valueSet}$`));

/** A line of the summary: its total, and how far that is from the values as they were. */
async function totals(page: Page, name: RegExp): Promise<{ total: number; difference: number }> {
  const row = page.locator('.totaux tbody tr').filter({ has: page.getByRole('rowheader', { name }) });
  const [total = '', difference = ''] = await row.locator('td').allTextContents();
  return { total: shownNumber(total), difference: shownNumber(difference) };
}

test('a coefficient is changed, and its effect is beside it', async ({ page }) => {
  await openParameters(page);
  const cahier = await totals(page, /^Valeurs de départ/);
  await redrawn(page, () => field(page, 'coefficientEcart').fill('1/2'));
  await expect(parameter(page, 'coefficientEcart')).toContainText('seul');
  await expect(parameter(page, 'coefficientEcart').getByText('modifié').first()).toBeVisible();
  const changed = await totals(page, /^Jeu A, 1 changement/);
  expect((await totals(page, /^Valeurs de départ/)).total).toBe(cahier.total);
  expect(changed.total).not.toBe(cahier.total);
  expect(Math.abs(changed.total - cahier.total - changed.difference)).toBeLessThanOrEqual(1);
});

test('one reset leaves the other changes alone, and all can be reset', { tag: '@racine' }, async ({
  page,
}) => {
  await openParameters(page);
  await redrawn(page, () => field(page, 'tunnel').fill('3'));
  await redrawn(page, () => field(page, 'plafondGroupement').fill('1'));
  await expect(page.locator('.totaux')).toContainText('2 changements');
  const reset = parameter(page, 'tunnel').getByRole('button', { name: /Revenir au cahier/ });
  await redrawn(page, () => reset.click());
  await expect(field(page, 'tunnel')).toHaveValue('5');
  await expect(field(page, 'plafondGroupement')).toHaveValue('1');
  await expect(page.locator('.totaux')).toContainText('1 changement');
  await recorded(page, () => page.getByRole('button', { name: 'Tout remettre au départ' }).click());
  await expect(field(page, 'plafondGroupement')).toHaveValue('2');
  await page.goBack();
  await expect(field(page, 'plafondGroupement')).toHaveValue('1');
});

test('a second set stands beside the first, changes places with it, and closes', { tag: '@racine' }, async ({
  page,
}) => {
  await openParameters(page);
  await redrawn(page, () => field(page, 'tunnel').fill('3'));
  await expect.poll(async () => (await totals(page, /^Jeu A/)).difference).toBeGreaterThan(0);
  const a = await totals(page, /^Jeu A/);
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await expect(field(page, 'tunnel', 'B')).toHaveValue('3');
  await field(page, 'tunnel', 'B').fill('8');
  await expect.poll(async () => (await totals(page, /^Jeu B/)).total).not.toBe(a.total);
  const b = await totals(page, /^Jeu B/);
  expect((await totals(page, /^Jeu A/)).total).toBe(a.total);
  await page.getByRole('button', { name: 'Échanger A et B' }).click();
  await expect.poll(async () => (await totals(page, /^Jeu A/)).total).toBe(b.total);
  await expect.poll(async () => (await totals(page, /^Jeu B/)).total).toBe(a.total);
  await page.reload();
  await expect(field(page, 'tunnel', 'B')).toHaveValue('3');
  await page.getByRole('button', { name: 'Fermer le jeu B' }).click();
  await expect(field(page, 'tunnel', 'B')).toHaveCount(0);
  await expect(field(page, 'tunnel')).toHaveValue('8');
});

test('a value out of its bounds is refused beside its field, in either set', { tag: '@racine' }, async ({
  page,
}) => {
  await openParameters(page);
  await field(page, 'tunnel').fill('250');
  await expect(field(page, 'tunnel')).toHaveAccessibleDescription(/pourcentage.*reçu/i);
  await expect(page.locator('.fraicheur')).toContainText('datent d’avant');
  await field(page, 'tunnel').fill('5');
  await expect(page.locator('.fraicheur')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await field(page, 'creditsMinimum', 'B').fill('200 000');
  await expect(page.locator('.totaux')).toContainText('à corriger');
  await expect(page.locator('[aria-invalid=true]')).not.toHaveCount(0);
});

test('every parameter says its value in the cahier, who says it, and why', { tag: '@racine' }, async ({
  page,
}) => {
  await openParameters(page);
  const rows = await page.locator('.parametre').all();
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    await expect(row.locator('.statut').first()).toHaveText(/texte|déduit|hypothèse|externe/);
    await expect(row.locator('.parametre-cahier')).toHaveText(/\d/);
    await expect(row.locator('details p')).toHaveText(/\S.{10,}/);
  }
});

test('a bound that is excluded is said so; a fraction of a percentage is the ratio', {
  tag: '@racine',
}, async ({ page }) => {
  await openParameters(page);
  await field(page, 'tunnel').fill('100');
  await expect(field(page, 'tunnel')).toHaveAccessibleDescription(/de moins de 100\s%/);
  await field(page, 'coefficientPartage').fill('2/4');
  await expect(field(page, 'coefficientPartage')).toHaveAccessibleDescription(/= 50\s%/);
  await expect(parameter(page, 'coefficientPartage').getByText('modifié')).toHaveCount(0);
  await field(page, 'tunnel').fill('1/0');
  await expect(field(page, 'tunnel')).toHaveAccessibleDescription(/divise par zéro/);
  await field(page, 'tunnel').fill('5');
  await field(page, 'coefficientEcart').fill('50 %');
  await expect(parameter(page, 'coefficientEcart').getByText('modifié').first()).toBeVisible();
  await expect(page.locator('.fraicheur')).toHaveCount(0);
});

test('a choice of calculation is no departure from the cahier', { tag: '@racine' }, async ({ page }) => {
  await openParameters(page);
  const before = await totals(page, /^Valeurs de départ/);
  await redrawn(page, () => page.getByLabel(/Facteur de l.enveloppe/).fill('50'));
  await expect(page.locator('.discussion-tete')).toContainText('Choix de calcul');
  const [cahier, a] = [await totals(page, /^Valeurs de départ/), await totals(page, /^Jeu A$/)];
  expect(cahier.total).toBeLessThan(before.total);
  expect(a.total).toBe(cahier.total);
});

test('what changes do together is told apart from what each does alone', { tag: '@racine' }, async ({
  page,
}) => {
  await openParameters(page);
  await redrawn(page, () => field(page, 'coefficientEcart').fill('1/2'));
  await redrawn(page, () => field(page, 'coefficientPartage').fill('60'));
  const combines = page.getByRole('row', { name: /effets combinés/ });
  await expect(combines).toContainText(/\d/);
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await expect(page.getByRole('row', { name: /^Jeu B, 2 changements/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^B moins A/ })).toContainText('sans effet');
});

test('our own values are not called the cahier’s', { tag: '@racine' }, async ({ page }) => {
  await openParameters(page);
  await field(page, 'quotePartQualite').fill('1/200');
  await expect(parameter(page, 'quotePartQualite').locator('.parametre-cahier')).toContainText(
    'Notre valeur',
  );
  await expect(
    parameter(page, 'quotePartQualite').getByRole('button', { name: /Revenir à notre valeur : 1\/300/ }),
  ).toBeVisible();
});

test('on paper the totals are there', { tag: '@racine' }, async ({ page }) => {
  await openParameters(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.totaux')).toBeVisible();
});

test('an option leaves the second set, and the answers of /estimer/, as they are', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  await redrawn(page, () => page.getByLabel('Patientèle', { exact: true }).fill('7000'));
  await openParameters(page);
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await page.getByLabel('Récupération').selectOption('solde');
  await expect(field(page, 'tunnel', 'B')).toBeVisible();
  await expect(page.locator('.discussion-tete')).toContainText('tout le solde');
  await page.goto('./estimer/');
  await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue(/^7\s000$/);
  await expect(page.getByLabel('Score, première année')).toBeVisible();
});

test('a value changes from a year on, in either set: typed, moved, refused, undone, kept', {
  tag: '@racine',
}, async ({ page }) => {
  await openParameters(page);
  const start = await totals(page, /^Jeu A/);
  const line = parameter(page, 'tunnel');
  const later = (year: number, valueSet: 'A' | 'B' = 'A') =>
    line.getByLabel(new RegExp(`jeu ${valueSet}, à partir de ${year}$`));
  await line.getByRole('button', { name: /une année/ }).click();
  await expect(later(2020)).toBeFocused();
  await expect(later(2020)).toHaveValue('5');
  await redrawn(page, () => later(2020).fill('2'));
  await expect.poll(async () => (await totals(page, /^Jeu A, 1 changement/)).total).not.toBe(start.total);
  const banner = page.locator('.etat-regles');
  await expect(banner).toContainText(/intervalle 5\s%, puis 2\s% à partir de 2020/);
  await expect(line.locator('.parametre-effet')).toContainText('dès 2020, seul');
  // What is refused leaves no effect unmarked, and is not what a later year starts from.
  await later(2020).fill('');
  await expect(line.locator('.parametre-effet')).toHaveClass(/perimes/);
  await line.getByRole('button', { name: /une année/ }).click();
  await expect(later(2021)).toHaveValue('5');
  await expect(line.getByRole('button', { name: 'Comme avant 2021', exact: true })).toBeVisible();
  await line.getByRole('button', { name: 'Comme avant 2021', exact: true }).click();
  await redrawn(page, () => later(2020).fill('2'));
  await expect(line.locator('.parametre-effet')).not.toHaveClass(/perimes/);
  await line.getByLabel(/à partir de quelle année/).selectOption('2022');
  await expect(later(2022)).toHaveValue('2');
  await expect(banner).toContainText('à partir de 2022');
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await later(2022, 'B').fill('100');
  await expect(later(2022, 'B')).toHaveAccessibleDescription(/de moins de 100\s%/);
  await expect(page.locator('.totaux')).toContainText('à corriger');
  await later(2022, 'B').fill('1');
  await expect(page.getByRole('row', { name: /^B moins A/ })).toContainText(/\d/);
  await later(2022).fill('100');
  await expect(later(2022)).toHaveAccessibleDescription(/de moins de 100\s%/);
  await redrawn(page, () => later(2022).fill('3'));
  await page.reload();
  await expect(later(2022)).toHaveValue('3');
  await expect(later(2022, 'B')).toHaveValue('1');
  await redrawn(page, () =>
    line
      .getByRole('button', { name: /Comme avant 2022 : 5\s%/ })
      .first()
      .click(),
  );
  await expect(later(2022)).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(later(2022)).toHaveValue('3');
  await expect(page.getByRole('main')).toContainText(/à partir de 2022\s: 5\s% → 3\s%\./);
});
