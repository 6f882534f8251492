import { expect, type Page, test } from '@playwright/test';
import { cells } from './carnet.ts';
import { readPdf } from './printed.ts';
import { redrawn, settled } from './watch.ts';

/* What a carnet says on paper, read back from the PDF as its reader does: words by eye, the code by telephone. */

const words = (text: string): string => text.replace(/\s+/g, ' ');

/** The tables of the carnet, as text. */
const tables = async (page: Page): Promise<string[]> =>
  (await page.locator('.carnet-element table').allTextContents()).map(words);

async function printed(page: Page) {
  await expect(page.locator('.qr-code')).toBeAttached();
  const { pages, code } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return { pages: pages.map(words), code };
}

/** Waits until cells are computed, and their figures drawn for paper. */
async function computed(page: Page, count: number, figures: number): Promise<void> {
  await settled(page);
  await expect(cells(page)).toHaveCount(count);
  await expect(page.getByText('Calcul en cours…')).toHaveCount(0);
  await expect(page.locator('.carnet-papier .dessin svg')).toHaveCount(figures);
}

async function estimate(page: Page, patients: string): Promise<void> {
  await page.goto('./estimer/');
  await settled(page);
  await redrawn(page, () => page.getByLabel('Patientèle').fill(patients));
}

test('the page of the board is one sheet, and its code computes the same figures again', async ({ page }) => {
  await estimate(page, '9300');
  await page.getByRole('button', { name: 'La page du bureau', exact: true }).click();
  await expect(page).toHaveURL(/carnet/);
  await computed(page, 5, 1);
  const before = await tables(page);
  const { pages, code = '' } = await printed(page);
  expect(pages).toHaveLength(1);
  for (const said of [
    '9 300 patients',
    'Plancher',
    'certain',
    'zéro',
    'Qui peut y répondre',
    'Sources',
    'H3',
    'Saisi par vous : patientèle 9 300.',
    'De l’exemple inventé ou de nos hypothèses : dépense réelle',
    'dépense réelle 2 400',
    'Ce n’est pas une promesse.',
    'Les candidatures sont closes depuis le 30 septembre 2019.',
  ])
    expect(pages[0]).toContain(said);
  const total = /Estimation centrale([\d\s]+€)/.exec(before[0] ?? '')?.[1] ?? '';
  expect(pages[0]).toContain(words(total).trim());
  expect(code).toMatch(/\/carnet\/#c=/);
  await page.goto('about:blank');
  await page.goto(code);
  await computed(page, 5, 1);
  expect(await tables(page), 'as on the paper').toEqual(before);
});

test('with a comparison it is two sheets, the difference at the head of the second', {
  tag: '@racine',
}, async ({ page }) => {
  await estimate(page, '9300');
  await page.goto('./dossiers/');
  await settled(page);
  await page.getByRole('button', { name: 'Dupliquer' }).first().click();
  await expect(page.locator('.dossiers-liste > li')).toHaveCount(2);
  await estimate(page, '7300');
  await page.getByRole('button', { name: 'La page du bureau, avec une comparaison' }).click();
  await page.getByRole('button', { name: 'Faire les deux pages' }).click();
  await expect(page).toHaveURL(/carnet/);
  await computed(page, 7, 2);
  const before = await tables(page);
  const { pages, code = '' } = await printed(page);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('7 300 patients');
  expect(pages.join(' ')).toContain('une promesse');
  expect(pages[1]).toMatch(/^Comparaison .*2 000 patients de moins/);
  await page.goto('about:blank');
  await page.goto(code);
  await computed(page, 7, 2);
  expect(await tables(page)).toEqual(before);
});

test('a note of texts, figures, a rule and a comparison prints on few sheets, and each of its figures is computed again', {
  tag: '@racine',
}, async ({ page }) => {
  await estimate(page, '9300');
  await page.goto('./carnet/');
  await settled(page);
  const add = async (what: string): Promise<void> => {
    const before = await cells(page).count();
    await page.locator('#carnet-resultat').selectOption(what);
    await page.getByRole('button', { name: 'Ajouter ce résultat' }).click();
    await expect(cells(page)).toHaveCount(before + 1);
  };
  await page.getByLabel('Titre').fill('Note à la ministre');
  await page.getByRole('button', { name: 'Ajouter un texte' }).click();
  await cells(page)
    .getByLabel('Texte', { exact: true })
    .fill('# Ce que nous avons calculé\n\nLe cahier de 2019, règle par règle.');
  await add('Ce qui est certain, et ce qui ne l’est pas');
  await add('Ce que donnerait le seul hasard');
  await add('Écart, en figure');
  await add('Versement');
  await computed(page, 5, 3);
  const before = await tables(page);
  const { pages, code = '' } = await printed(page);
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(4);
  const all = pages.join(' ');
  for (const said of [
    'Note à la ministre',
    'Sommaire',
    'Figure 1',
    'Figure 3',
    'Tableau 1',
    'Ce que nous avons calculé',
    'H23',
  ])
    expect(all).toContain(said);
  await page.goto('about:blank');
  await page.goto(code);
  await settled(page);
  await expect(page.locator('.carnet-dit')).toContainText('Le carnet de ce lien est ouvert');
  await expect(page.locator('.carnet-papier .dessin svg')).toHaveCount(3);
  await expect.poll(() => tables(page)).toEqual(before);
});

test('a carnet’s paper says nothing of the dossier that happens to be open: its cells say whose they are', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./parametres/');
  await settled(page);
  await redrawn(page, () => page.locator('#pa-coefficientPartage').fill('60'));
  await page.goto('./carnet/');
  await settled(page);
  await expect(page.locator('.etat-regles')).toContainText('Règles modifiées');
  await page.getByLabel('Titre').fill('Note sur un autre dossier');
  await page.getByRole('button', { name: 'Ajouter un texte' }).click();
  await cells(page).getByLabel('Texte', { exact: true }).fill('Sous les règles du cahier.');
  const { pages } = await printed(page);
  expect(pages[0]).toMatch(/^Note sur un autre dossier/);
  expect(pages.join(' ')).not.toContain('Règles modifiées');
});
