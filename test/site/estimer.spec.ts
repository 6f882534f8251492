import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { Decimal } from 'decimal.js';
import { unzipSync } from 'fflate';
import type { Results } from '../../src/scenario/format/results.ts';
import { expectSound, openEstimate, summary } from './estimate.ts';
import { readPayments, shownNumber } from './figures-shown.ts';
import { redrawn, settled } from './watch.ts';

/** What a button hands out as a file. */
async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('from the home page, by the keyboard, to every payment of one’s own groupement', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  for (let stop = 0; stop < 5 && (await focused()) !== 'Estimer'; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/estimer\/$/);
  await settled(page);
  const before = await summary(page).textContent();
  const patients = page.getByLabel('Patientèle', { exact: true });
  const there = () => patients.evaluate((field) => field === document.activeElement);
  // Past the head of the page by its first link, as one who has no mouse goes.
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  let stops = 0;
  for (; stops < 12 && !(await there()); stops += 1) await page.keyboard.press('Tab');
  expect(stops).toBeLessThan(12);
  await page.keyboard.type('8 500');
  await expect(summary(page)).not.toHaveText(before ?? '');
  await expect(page.locator('.perimes')).toHaveCount(0);
  await expectSound(page);
});

for (const [name, patients] of [
  [/rurale/, /^6\s000$/],
  [/^Maison de santé,/, /^12\s000$/],
  [/CPTS/, /^45\s000$/],
] as const) {
  test(`the preset ${name} fills the questions, and its payments add up`, { tag: '@racine' }, async ({
    page,
  }) => {
    await openEstimate(page);
    const preset = page.getByRole('button', { name });
    await redrawn(page, () => preset.click());
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue(patients);
    // Each number says where it comes from.
    for (const field of await page.locator('.questions fieldset.pas > .champ:not(.champ-texte)').all())
      await expect(field.locator('.statut')).toHaveCount(1);
    await expectSound(page);
    await page.reload();
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.perimes')).toHaveCount(0);
    await expectSound(page);
  });
}

test('the page opens on payments that add up, before any script', { tag: '@racine' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('estimer/', baseURL).href);
  await expectSound(page);
  await context.close();
});

test('the margins set the low and the high estimate', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const spread = async () => {
    const total = (await readPayments(page)).at(-1);
    return total ? total.high - total.low : Number.NaN;
  };
  await page.getByText(/Les marges entre/).click();
  await redrawn(page, () => page.getByLabel(/Évolution de la dépense réelle/).fill('1'));
  const wide = await spread();
  await redrawn(page, () => page.getByLabel(/Évolution de la dépense réelle/).fill('0,1'));
  await expectSound(page);
  expect(await spread()).toBeLessThan(wide);
  const margin = page.getByLabel(/Évolution de la dépense réelle/);
  await margin.fill('beaucoup');
  await expect(margin).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.fraicheur')).toContainText('datent d’avant');
});

for (const [margin, value] of [
  [/Évolution de la dépense réelle/, '1'],
  [/Niveau de la dépense ajustée/, '2'],
  [/±\sScore qualité/, '20'],
] as const) {
  test(`on a fresh page, the margin ${margin} leaves the preset and its total`, { tag: '@racine' }, async ({
    page,
  }) => {
    await openEstimate(page);
    const before = await summary(page).textContent();
    const answers = () =>
      page
        .locator('.questions .pas:not(.provenances) :is(input, select)')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const typed = await answers();
    const range = (await readPayments(page)).at(-1);
    await page.getByText(/Les marges entre/).click();
    await redrawn(page, () => page.getByLabel(margin).fill(value));
    await expect(summary(page)).toHaveText(before ?? '');
    expect(await answers()).toEqual(typed);
    expect((await readPayments(page)).at(-1)).not.toEqual(range);
    await expectSound(page);
    await page.reload();
    await expect(summary(page)).toHaveText(before ?? '');
    expect(await answers()).toEqual(typed);
  });
}

test('an example is called one until it is changed, and so is each of its numbers', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const title = page.locator('.bilan-titre');
  await expect(title).toHaveText('Exemple inventé : Maison de santé des Tilleuls, année par année');
  await redrawn(page, () => page.getByRole('button', { name: /^Maison de santé, 12/ }).click());
  await expect(title).toHaveText(/^Exemple inventé\s: Maison de santé, 12\s000 patients$/);
  await redrawn(page, () => page.getByLabel('Score, première année').fill('50'));
  await expect(title).toHaveText(
    /^Estimation en partie inventée\s: \d+ réponses supposées, à remplacer par les vôtres$/,
  );
  await expect(page.locator('.statut-vous')).toHaveCount(1);
  await expect(page.locator('.bilan a')).toHaveAttribute('href', '#promesse');
});

test('a name may be any but none', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const nom = page.getByLabel('Nom du groupement');
  await nom.fill('  ');
  await expect(nom).toHaveAccessibleDescription(/nom de 1 à 120 caractères/i);
  await nom.fill('Pôle de santé du Val');
  await expect(page.locator('.perimes')).toHaveCount(0);
  await page.goto('./regles/ecart/');
  await expect(page.getByText('Pôle de santé du Val').first()).toBeVisible();
});

test('what is wrong is named in words, and leads to its field', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  const latest = page.locator('.annee').nth(4);
  await latest.locator('summary').click();
  const reelle = latest.getByLabel('Dépense réelle');
  await reelle.fill('-3');
  await latest.locator('summary').click();
  const said = page.locator('.fraicheur');
  await expect(said).toContainText('Dépense réelle, 2022');
  await expect(said).not.toContainText('groupements');
  await said.getByRole('button', { name: 'Dépense réelle, 2022' }).click();
  await expect(reelle).toBeFocused();
});

test('of a field that is refused, what is said against it is in colour, and its help is not', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const spending = page.getByLabel(/^Dépense réelle, /);
  const said = page.locator('.champ', { has: spending }).locator('.champ-dit');
  const colour = (each: Element) => getComputedStyle(each).color;
  const soft = await said.locator('.champ-aide').evaluate(colour);
  await spending.fill('abc');
  await expect(said).toContainText('« abc »');
  await expect(said).not.toHaveCSS('color', soft);
  await expect(said.locator('.champ-aide')).toHaveCSS('color', soft);
});

test('a number that is refused is quoted as it was typed, with what thousands are to be written like', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const patients = page.getByLabel('Patientèle', { exact: true });
  const said = page.locator('.champ', { has: patients }).locator('.champ-dit');
  await patients.fill('9.300');
  for (const leave of [false, true]) {
    if (leave) await patients.blur();
    await expect(said).toContainText('« 9.300 » reçu.');
    await expect(said).toContainText('Pour des milliers, séparez-les par une espace.');
  }
  await patients.fill('9300,5');
  await expect(said).toContainText('« 9300,5 » reçu.');
  await expect(said).not.toContainText('Pour des milliers');
});

test('half a forfait is typed 1/2, and said to be 50 %', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const field = page.getByLabel('La dépense attendue augmente de');
  await field.fill('1/50');
  await expect(field).toHaveAccessibleDescription(/= 2\s%/);
  await field.blur();
  await expect(field).toHaveValue('2');
});

test('on a telephone the payments show their total without scrolling', { tag: '@racine' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openEstimate(page);
  for (const name of [/rurale/, /^Maison de santé,/, /CPTS/]) {
    await redrawn(page, () => page.getByRole('button', { name }).click());
    const seen = await page.locator('.paiements tr.total .somme').boundingBox();
    expect(seen && seen.x + seen.width).toBeLessThanOrEqual(360);
  }
});

test('an answer that cannot be read is said, kept, and its old payments marked', { tag: '@racine' }, async ({
  page,
}) => {
  await openEstimate(page);
  const patients = page.getByLabel('Patientèle', { exact: true });
  await redrawn(page, () => patients.fill('7000'));
  const before = await summary(page).textContent();
  await patients.fill('beaucoup');
  const said = async () => {
    await expect(patients).toHaveAttribute('aria-invalid', 'true');
    await expect(patients).toHaveValue('beaucoup');
    await expect(page.locator('.fraicheur')).toContainText('datent d’avant');
    await expect(page.locator('.perimes .bilan')).toHaveCount(1);
  };
  await said();
  await expect(summary(page)).toHaveText(before ?? '');
  await page.reload();
  await said();
});

test('the payments and all the results come as CSV for a French spreadsheet, and as a workbook of formulas', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  for (const button of ['Versements en CSV', 'Tous les résultats en CSV']) {
    const { name, text } = await downloaded(page, button);
    expect(name).toMatch(/^ipep-.*\.csv$/);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(5);
    const columns = lines.map((line) => line.split(';').length);
    expect(new Set(columns).size, button).toBe(1);
    expect(columns[0]).toBeGreaterThan(3);
    // A decimal comma; a point would make text, or a date, of a number.
    expect(text).not.toMatch(/;\d+\.\d/);
  }
  const workbook = page.getByRole('button', { name: /^Classeur/ });
  const [file] = await Promise.all([page.waitForEvent('download'), workbook.click()]);
  expect(file.suggestedFilename()).toMatch(/^[^/]+ - regles du cahier\.xlsx$/);
  expect(Object.keys(unzipSync(readFileSync(await file.path())))).toContain('xl/workbook.xml');
  const said = page.locator('.actions-dit');
  await expect(said).toContainText('chaque case calculée y est une formule');
  await page.getByLabel('Patientèle', { exact: true }).fill('beaucoup');
  await expect(page.locator('.fraicheur')).toContainText('datent d’avant');
  await workbook.click();
  await expect(said).toContainText('aucun classeur n’est écrit');
});

test('each figure comes as an SVG that stands by itself', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const { name, text } = await downloaded(page, 'Image');
  expect(name).toMatch(/^ipep-.*\.svg$/);
  expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  expect(text).not.toContain('var(');
  const alone = await page.context().newPage();
  await alone.setContent(text);
  const box = await alone.locator('svg').first().boundingBox();
  expect(box?.width).toBeGreaterThan(200);
});

test('a scenario is saved to a file, and opened from it; another file is refused', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  await redrawn(page, () => page.getByLabel('Patientèle', { exact: true }).fill('7000'));
  const own = await summary(page).textContent();
  const { name, text } = await downloaded(page, /^Enregistrer$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'ipep-scenario/1' });
  await redrawn(page, () => page.getByRole('button', { name: /CPTS/ }).click());
  const file = page.getByLabel('Fichier de scénario à ouvrir');
  const open = (content: string) =>
    file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await open('{"recette": "gratin"}');
  await expect(page.locator('.actions-dit')).toContainText('n’est pas un scénario');
  await expect(summary(page)).not.toHaveText(own ?? '');
  await open(text);
  await expect(summary(page)).toHaveText(own ?? '');
});

test('a preset kept is compared with another, payment by payment', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  await redrawn(page, () => page.getByRole('button', { name: /rurale/ }).click());
  await page.getByRole('button', { name: /Garder ce scénario/ }).click();
  await redrawn(page, () => page.getByRole('button', { name: /CPTS/ }).click());
  const section = page.locator('section').filter({ hasText: 'Comparé au scénario gardé' }).last();
  await expect(section.locator('.dessin svg')).toBeVisible();
  await section.getByRole('button', { name: 'Rouvrir le scénario gardé' }).click();
  await expect(page.getByRole('button', { name: /^Maison de santé rurale/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the groupement of /estimer/ is that of the pages of rules', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  await redrawn(page, () => page.getByRole('button', { name: /CPTS/ }).click());
  await page.getByRole('link', { name: /Comprendre, règle par règle/ }).click();
  await page.getByRole('navigation', { name: 'Règles' }).getByRole('link', { name: 'Gains' }).click();
  await expect(page.getByLabel('Patientèle')).toHaveValue(/^45\s000$/);
});

test('several groupements show what they share, and what each is paid', { tag: '@racine' }, async ({
  page,
}) => {
  const file = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
  const name = '05-portefeuille-national';
  const { groupements }: Results = JSON.parse(readFileSync(file(`${name}.expected.json`), 'utf8'));
  const section = page.locator('section.portefeuille');
  await openEstimate(page);
  await expect(section).toHaveCount(0);
  await redrawn(page, () =>
    page.getByLabel('Fichier de scénario à ouvrir').setInputFiles(file(`${name}.json`)),
  );
  await expect(section.getByRole('heading', { name: 'Portefeuille' })).toBeVisible();
  const tables = section.locator('table');
  await expect(tables.first().locator('tbody tr')).toHaveCount(5);
  // Not all of them have a result in the last year.
  await expect(tables.first().locator('tbody th').last()).toHaveText(/^2023\s\(\d sur 3\)$/);
  await expect(tables.first().locator('thead')).toContainText(/Enveloppe 1\s%/);
  const rows = tables.last().locator('tbody tr');
  await expect(rows).toHaveCount(groupements.length + 1);
  const total = await rows.last().locator('td').first().textContent();
  const wanted = Decimal.sum(0, ...groupements.map((each) => each.total)).toFixed(0);
  expect(shownNumber(total ?? '')).toBe(Number(wanted));
  for (const { nom, total } of groupements.slice(1)) {
    await redrawn(page, () => section.getByRole('button', { name: `Regarder ${nom}` }).click());
    expect(shownNumber((await summary(page).textContent()) ?? '')).toBe(Math.round(Number(total)));
  }
});

test('beside the questions, the total comes over them once it has left the window', {
  tag: '@racine',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./estimer/');
  await settled(page);
  const [reminder, total] = [page.locator('.rappel'), page.locator('.bilan b')];
  await expect(total).toBeInViewport();
  await expect(reminder).toBeHidden();
  await page.getByRole('heading', { name: 'Ce dont le total dépend le plus' }).scrollIntoViewIfNeeded();
  await expect(total).not.toBeInViewport();
  await expect(reminder).toBeVisible();
  await expect(reminder).toContainText((await total.textContent()) ?? '?');
});
