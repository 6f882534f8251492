import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { hold } from './early.ts';
import { EXAMPLE, ecartOf, linkWith, openEcart, typeReelle } from './ecart.ts';
import { openEstimate } from './estimate.ts';
import { recorded, settled } from './watch.ts';

/* What is shown, said, saved and copied is what is typed, or it is said that it is not. */

const total = (page: Page) => page.locator('.bilan b').first();
const patients = (page: Page) => page.getByLabel('Patientèle', { exact: true });

/** Types in fields in one task of the page: nothing is rendered between them. */
const typeAtOnce = (page: Page, values: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((all) => {
    for (const [id, value] of Object.entries(all)) {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
  }, values);

test('going back while a field is typed in shows the value of the entry at once', { tag: '@racine' }, async ({
  page,
}) => {
  const ecart = await openEcart(page);
  for (const name of ['Dépense trop élevée', 'Juste sur le bord'])
    await recorded(page, async () => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Partir de ce cas' }).click();
    });
  await recorded(page, () => ecart.reelle.fill('2 111'));
  await page.evaluate(() => history.back());
  await expect(ecart.reelle).toHaveValue(/^2\s160$/);
  await expect(ecart.reelle).toBeFocused();
  await expect(ecart.sheet.locator('.etapes')).toContainText(/2\s160,00/);
});

test('a link opened in the tab shows its value in the field that is typed in', { tag: '@racine' }, async ({
  page,
}) => {
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2 111', '+ 368,50 €');
  await ecart.reelle.focus();
  await page.evaluate((hash) => location.assign(hash), linkWith('2300'));
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await expect(ecart.reelle).toHaveValue(/^2\s300$/);
});

test('answers, margins and years typed before anything is rendered are all kept', { tag: '@racine' }, async ({
  page,
}) => {
  await openEstimate(page);
  await typeAtOnce(page, {
    'q-nom': 'Groupement test',
    'q-patients': '7 000',
    'q-vague': '2020',
    'q-depenseReelle': '2 111',
    'm-ralentissement': '1',
    'm-score': '3',
  });
  const kept = async () => {
    await expect(page.getByLabel('Nom du groupement')).toHaveValue('Groupement test');
    await expect(patients(page)).toHaveValue(/^7\s000$/);
    await expect(page.locator('#q-vague')).toHaveValue('2020');
    await expect(page.locator('#q-depenseReelle')).toHaveValue(/^2\s111$/);
    await expect(page.locator('#m-ralentissement')).toHaveValue('1');
    await expect(page.locator('#m-score')).toHaveValue('3');
    await expect(page.locator('.perimes')).toHaveCount(0);
  };
  await page.reload();
  await settled(page);
  await kept();
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  await expect(page.locator('#a1-patients')).toBeAttached();
  await typeAtOnce(page, {
    'a1-patients': '8 000',
    'a1-depenseReelle': '2 222',
    'm-score': '4',
    'a0-patients': '7 500',
  });
  await page.reload();
  await settled(page);
  for (const [id, value] of [
    ['a1-patients', /^8\s000$/],
    ['a1-depenseReelle', /^2\s222$/],
    ['a0-patients', /^7\s500$/],
    ['m-score', '4'],
    ['m-ralentissement', '1'],
  ] as const)
    await expect(page.locator(`#${id}`)).toHaveValue(value);
});

test('two parameters, and the two sets, typed before anything is rendered are kept', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./parametres/');
  await settled(page);
  await page.getByRole('button', { name: 'Ouvrir un jeu B à côté' }).click();
  await expect(page.locator('#pb-tunnel')).toBeVisible();
  const typed = {
    'pa-tunnel': '3',
    'pa-plafondGroupement': '4',
    'pb-tunnel': '6',
    'pb-plafondGroupement': '7',
  };
  await typeAtOnce(page, { ...typed, 'choix-recuperation': 'solde' });
  await page.reload();
  await settled(page);
  for (const [id, value] of Object.entries(typed)) await expect(page.locator(`#${id}`)).toHaveValue(value);
  await expect(page.locator('#choix-recuperation')).toHaveValue('solde');
});

/** What a click that saves gives. */
async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('« Enregistrer » saves what /estimer/ shows, untouched, then typed a moment before', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const shown = await total(page).textContent();
  const own = await saved(page, 'Enregistrer');
  await page.getByLabel('Fichier de scénario à ouvrir').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(own),
  });
  await expect(page.locator('.actions-dit')).toContainText('est ouvert');
  await expect(page.locator('.perimes')).toHaveCount(0);
  await expect(total(page)).toHaveText(shown ?? '');
  await patients(page).fill('7 100');
  expect(JSON.parse(await saved(page, 'Enregistrer')).groupements[0].annees[1].patients).toBe(7100);
});

test('a first answer that is refused: the example stays on screen under its own name, through a reload', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const before = await total(page).textContent();
  const said = await page.locator('.bilan-titre').textContent();
  expect(said).toMatch(/^Exemple inventé/);
  await patients(page).fill('12 abc');
  const same = async () => {
    await expect(patients(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(total(page)).toHaveText(before ?? '');
    await expect(page.locator('.bilan-titre')).toHaveText(said ?? '');
  };
  await same();
  await page.reload();
  await settled(page);
  await same();
  // Another page shows the same scenario, and where to correct it.
  const ecart = await openEcart(page);
  await expect(ecart.sheet.locator('.fraicheur')).toContainText('Patientèle');
  await expect(ecart.reelle).toHaveValue(/^2\s415$/);
});

test('a first value that is refused: other pages do not say that their example dates from before', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  await ecart.reelle.fill('12 abc');
  await expect(ecart.sheet.locator('.fraicheur')).toContainText('datent d’avant');
  await expect(ecart.result).toHaveText(EXAMPLE);
  await openEstimate(page);
  await expect(page.locator('.fraicheur')).toContainText('d’un exemple, pas les vôtres');
  await expect(page.locator('.bilan-titre')).toHaveText(/^Exemple inventé/);
});

test('a value that is refused after others: a reload finds the results of the last valid ones', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  await recorded(page, () => typeReelle(ecart, '2 300', '+ 179,50 €'));
  await ecart.reelle.fill('12 abc');
  await expect(ecart.sheet.locator('.fraicheur')).toContainText('datent d’avant');
  await page.reload();
  await expect(ecartOf(page).result).toHaveText('+ 179,50 €');
  await expect(ecart.sheet.locator('.fraicheur')).toContainText('datent d’avant');
  await expect(ecart.reelle).toHaveValue('12 abc');
});

/** Keeps what is copied in the page, and the worker's answers until `answer` is called. */
async function held(page: Page): Promise<{ copied: () => Promise<string[]> }> {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.assign(globalThis, { texts });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void texts.push(text) },
    });
  });
  return { copied: () => page.evaluate(() => (globalThis as unknown as { texts: string[] }).texts) };
}

test('« Copier le lien » waits for what is typed, and copies nothing while a value is refused', {
  tag: '@racine',
}, async ({ page, browser }) => {
  const { copied } = await held(page);
  // The worker comes late: the calculation is on its way until it does.
  const worker = await hold(page, /calculation-worker-[^/]+\.js$/);
  await openEstimate(page);
  await patients(page).fill('7 200');
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  const said = page.locator('.actions-dit');
  await expect(said).toContainText('en cours');
  expect(await copied()).toEqual([]);
  await worker.release();
  await expect(said).toHaveText('Lien copié.');
  const [link = ''] = await copied();
  await patients(page).fill('12 abc');
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(said).toContainText('à corriger');
  expect(await copied()).toHaveLength(1);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(patients(other)).toHaveValue(/^7\s200$/);
  await other.context().close();
});
