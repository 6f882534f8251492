import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openEstimate, summary, total } from './estimate.ts';
import { readPayments, shownNumber } from './figures-shown.ts';
import { recorded, redrawn, settled } from './watch.ts';

/* What /estimer/ says to someone who knows their patients and little else. */

test('no slow-down is supposed until it is said, and then in positive points', { tag: '@racine' }, async ({
  page,
}) => {
  await openEstimate(page);
  const evolution = page.getByLabel('La vôtre évolue');
  await expect(evolution).toHaveValue('');
  await redrawn(page, () => page.getByLabel('Patientèle', { exact: true }).fill('12000'));
  await expect(evolution).toHaveValue('comme');
  await expect(page.locator('#q-ralentissement')).toHaveCount(0);
  const asExpected = await total(page);
  await redrawn(page, async () => void (await evolution.selectOption('moins-vite')));
  const points = page.getByLabel('Moins vite, de');
  await expect(points).toHaveValue('0,5');
  expect(await total(page)).toBeGreaterThan(asExpected);
  await points.fill('-1');
  await expect(points).toHaveAttribute('aria-invalid', 'true');
  await redrawn(page, () => points.fill('1'));
  await redrawn(page, async () => void (await evolution.selectOption('plus-vite')));
  await expect(page.getByLabel('Plus vite, de')).toHaveValue('1');
  expect(await total(page)).toBe(asExpected);
});

test('5 % above what is expected is a choice; the appreciation comes last, and may be empty', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const situation = page.getByLabel('Par rapport à l’attendu, elle est');
  await redrawn(page, async () => void (await situation.selectOption('plus')));
  await expect(page.locator('.liste')).toContainText(['ramené à zéro en 2019']);
  const fields = page.locator('.questions .pas:not(.provenances) :is(input, select)');
  await expect(fields.last()).toHaveAttribute('id', 'q-appreciation');
  const appreciation = page.getByLabel('Appréciation du projet');
  await expect(appreciation).toHaveValue('');
  const before = await total(page);
  await redrawn(page, () => appreciation.fill('0'));
  expect(await total(page)).toBe(before);
  await redrawn(page, () => appreciation.fill('10'));
  expect(await total(page)).toBeGreaterThan(before);
  await redrawn(page, () => appreciation.fill(''));
  expect(await total(page)).toBe(before);
  await expect(page.locator('.perimes')).toHaveCount(0);
});

test('answers that were kept before the choice of an evolution are read as they were', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  await redrawn(page, async () => void (await page.getByLabel('La vôtre évolue').selectOption('plus-vite')));
  await redrawn(page, () => page.getByLabel('Plus vite, de').fill('0,7'));
  const own = await total(page);
  await settled(page);
  const aged = await page.evaluate(() => {
    const aging = (storage: Storage): number => {
      let changed = 0;
      for (const key of Object.keys(storage)) {
        const text = storage.getItem(key) ?? '';
        const old = text
          .replace(/"evolutionReelle":"plus-vite",?|,"evolutionReelle":"plus-vite"/g, '')
          .replace(/"ralentissement":"0.007"/g, '"ralentissement":"-0.007"');
        if (old !== text) changed += 1;
        storage.setItem(key, old);
      }
      return changed;
    };
    return aging(localStorage) + aging(sessionStorage);
  });
  expect(aged).toBeGreaterThan(0);
  await page.goto('./estimer/');
  await settled(page);
  await expect(page.getByLabel('La vôtre évolue')).toHaveValue('plus-vite');
  await expect(page.getByLabel('Plus vite, de')).toHaveValue('0,7');
  await expect.poll(() => total(page)).toBe(own);
});

test('the parts by certainty add up to the total, the floor is named, and each opens its quotation', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  await redrawn(page, () => page.getByRole('button', { name: /CPTS/ }).click());
  const section = page.locator('.certitude');
  await section.getByText('Voir les données').click();
  const rows = await section
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  const amounts = rows.map((row) => shownNumber(row[2] ?? ''));
  const whole = amounts.pop() ?? 0;
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole, 1);
  expect(Math.round(whole)).toBe(await total(page));
  await expect(page.locator('.bilan')).toContainText('plancher');
  for (const part of await section.locator('.liste > li').all()) {
    await part.locator('summary').click();
    await expect(part.locator('blockquote').first()).toBeVisible();
  }
});

/** The year by year fields of the year of that results year. */
const reelle = (page: Page, annee: number) =>
  page.getByRole('group', { name: `Année ${annee}` }).getByLabel('Dépense réelle');

test('what would undo a zero undoes it, and its contrary brings it back', { tag: '@racine' }, async ({
  page,
}) => {
  await openEstimate(page);
  await redrawn(page, () => page.getByRole('button', { name: /^Maison de santé, 12/ }).click());
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  const line = page.locator('.annulations li').filter({ hasText: 'Résultats de 2021' });
  await expect(line).toContainText('Gains reversés nuls : la phase 3 ne verse rien.');
  await expect(page.locator('.liste')).toContainText([
    /gains reversés nuls en 2021.*la phase 3 ne verse rien/,
  ]);
  const paid = async () => (await readPayments(page))[3]?.total;
  expect(await paid()).toBe(0);
  const field = reelle(page, 2021);
  await page.locator('.annee').nth(3).locator('summary').click();
  const spent = shownNumber(await field.inputValue());
  const [, less = ''] =
    /ceci\s:\sdépenser ([\d,]+)\s€ de moins par patient/.exec((await line.textContent()) ?? '') ?? [];
  const under = (spent - shownNumber(less)).toFixed(8).replace('.', ',');
  await redrawn(page, () => field.fill(under));
  await expect(line).toContainText('Ce qui l’annulerait : dépenser 0,01 € de plus par patient.');
  await expect(line).not.toContainText('Gains reversés nuls');
  await redrawn(page, () => field.fill(String(spent).replace('.', ',')));
  await expect(line).toContainText('Gains reversés nuls : la phase 3 ne verse rien.');
});

for (const way of ['Par la dépense', 'Par le score'])
  test(`a target is reached by what is said of it, over what is typed, ${way}`, {
    tag: '@racine',
  }, async ({ page }) => {
    await openEstimate(page);
    await redrawn(page, () => page.getByLabel('Patientèle', { exact: true }).fill('9300'));
    await recorded(page, () => page.getByLabel('Score, première année').fill('41'));
    const before = await total(page);
    const stored = () => page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, location.href]);
    const kept = await stored();
    const target = page.locator('.cible');
    await target.getByLabel('Total voulu').fill(String(before + 1000));
    const answer = target.locator('dl > div').filter({ hasText: way });
    await expect(answer).toContainText('Il y faut');
    const tryIt = () =>
      redrawn(page, () => answer.getByRole('button', { name: 'Essayer ces chiffres' }).click());
    await tryIt();
    expect(await total(page)).toBe(before + 1000);
    const banner = page.locator('#etat-du-scenario');
    await expect(banner).toContainText(/Et si\s: recevoir .*\s— vos chiffres n’ont pas bougé/);
    await expect(page.locator('.questions')).toContainText('Ce que vous essayez');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('ipep-cas-scenario.json');
    expect(JSON.parse(await readFile(await file.path(), 'utf8')).note).toMatch(/^Et si : recevoir/);
    await redrawn(page, () => banner.getByRole('button', { name: 'Revenir à mes chiffres' }).click());
    expect(await total(page)).toBe(before);
    await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue(/^9\s300$/);
    expect(await stored()).toEqual(kept);
    await tryIt();
    await redrawn(page, () => page.getByRole('button', { name: /CPTS/ }).click());
    await expect(banner).not.toContainText('Et si');
    await expect(page.getByRole('button', { name: /CPTS/ })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue(/^9\s300$/);
    await tryIt();
    await recorded(page, () => banner.getByRole('button', { name: 'Partir de ce cas' }).click());
    await expect(banner).not.toContainText('Et si');
    expect(await total(page)).toBe(before + 1000);
  });

test('a target that nothing reaches says why, and one that is no amount is refused', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const target = page.locator('.cible');
  await target.getByLabel('Total voulu').fill('900000000');
  await expect(target.locator('dd').first()).toContainText('Aucune dépense n’y suffit');
  await expect(target.locator('dd').last()).toContainText('Aucun score n’y suffit');
  await expect(target.getByRole('button')).toHaveCount(0);
  await target.getByLabel('Total voulu').fill('beaucoup');
  await expect(target.getByLabel('Total voulu')).toHaveAttribute('aria-invalid', 'true');
});

test('what to find out first is ranked in euros, with who knows and where it is said', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const questions = page.locator('.a-demander li');
  const euros = (await questions.locator('summary > span:last-child').allTextContents()).map(shownNumber);
  expect(euros.length).toBeGreaterThan(3);
  expect(euros).toEqual([...euros].sort((a, b) => b - a));
  for (const question of await questions.all()) {
    await question.locator('summary').click();
    await expect(question).toContainText('Qui le sait :');
    await expect(question.locator('blockquote').first()).toBeVisible();
  }
});

test('chance follows the size of the groupement', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const said = page.locator('.hasard-dit');
  await expect(said).toContainText(/un groupement de 12\s\d{3} patients/);
  await redrawn(page, () => page.getByLabel('Patientèle', { exact: true }).fill('7000'));
  await expect(said).toContainText(/un groupement de 7\s000 patients/);
});

for (const [name, viewport] of [
  ['a telephone', { width: 360, height: 740 }],
  ['a screen enlarged twice', { width: 640, height: 360 }],
] as const)
  test(`on ${name}, total and floor stay in view, and cover no field that is typed in`, {
    tag: '@racine',
  }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openEstimate(page);
    const bar = page.locator('.rappel');
    const fields = page.locator('.questions .pas:not(.provenances) :is(input, select)');
    const count = await fields.count();
    expect(count).toBeGreaterThan(8);
    await fields.first().focus();
    for (let rank = 0; rank < count; rank += 1) {
      const field = fields.nth(rank);
      await field.focus();
      // The page may still be scrolling to it.
      await expect(async () => {
        const [over, under] = [await bar.boundingBox(), await field.boundingBox()];
        if (over === null || under === null) throw new Error('not shown');
        expect(over.y).toBeGreaterThanOrEqual(-1);
        expect(over.y + over.height, `field ${rank}`).toBeLessThanOrEqual(under.y + 1);
        // Below, a browser may stop at the line of text.
        expect(under.y + under.height / 2, `field ${rank}`).toBeLessThanOrEqual(viewport.height);
        expect(over.height).toBeLessThan(viewport.height / 4);
      }).toPass();
    }
    await expect(bar).toContainText('plancher');
    await expect(bar).toContainText((await summary(page).textContent()) ?? '?');
  });

/** What a sheet of paper would show, as text: what is printed, line by line. */
async function onPaper(page: Page): Promise<string> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('main').allInnerTexts()).join('\n');
  await page.emulateMedia({ media: null });
  return text;
}

/** How many sheets are printed, of A4 or shorter: what fits a shorter one fits whatever words the next reader has. */
async function sheets(page: Page, height = 297): Promise<number> {
  await page.evaluate((height) => {
    const paper = new CSSStyleSheet();
    paper.insertRule(`@page { size: 210mm ${height}mm }`);
    document.adoptedStyleSheets = [paper];
  }, height);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('on paper: two sheets, of whom, of when, under which rules, what is told, and what it was computed from', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  await page.getByLabel('Nom du groupement').fill('Maison de santé du Val');
  await recorded(page, () => page.getByLabel('Patientèle', { exact: true }).fill('9300'));
  await settled(page);
  const today = await page.evaluate(() => new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' }));
  const shown = (await summary(page).textContent()) ?? '?';
  await expect(page.locator('.hasard-dit')).toContainText(/9\s300 patients/);
  const text = await onPaper(page);
  for (const said of [
    'Maison de santé du Val',
    `Imprimé le ${today}`,
    'Règles du cahier des charges de 2019, telles quelles',
    shown,
    'plancher',
    'si nos hypothèses H8 et H9 se vérifient',
    'Résultats de 2021, phase 3',
    'Qui le sait',
    'par le seul hasard',
    'Ce n’est pas une promesse',
    'hypothèse H8',
    page.url(),
  ])
    expect(text.toLowerCase()).toContain(said.toLowerCase());
  // Nothing for a hand, nor of a number that is no longer there, nor that says another total.
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('main :is(button, .rappel, .presets, .cible)').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(
    page.locator('main details:not([open]) > summary').filter({ visible: true, hasText: 'Voir les données' }),
  ).toHaveCount(0);
  await page.emulateMedia({ media: null });
  expect(text).not.toMatch(/Exemple inventé|12\s000/);
  expect(await sheets(page, 285)).toBe(2);
  // What is typed is whole, and nothing covers it.
  await page.emulateMedia({ media: 'print' });
  const covered = await page.locator('.questions .champ-ligne').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const boxes = [...line.children]
        .map((each) => each.getBoundingClientRect())
        .filter((box) => box.width > 0);
      const apart = boxes
        .sort((a, b) => a.left - b.left)
        .every((box, rank) => (boxes[rank - 1]?.right ?? 0) <= box.left);
      return apart && line.scrollWidth <= line.clientWidth ? [] : [line.textContent];
    }),
  );
  expect(covered).toEqual([]);
});

test('on paper: modified rules and a case are named at the head; years that are typed take a third sheet at most', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./parametres/');
  await settled(page);
  await recorded(page, () =>
    page
      .getByLabel(/^Intervalle autour/)
      .first()
      .fill('3'),
  );
  await page.goto('./estimer/');
  await expect(page.locator('.tete-modifie')).toBeVisible();
  await expect(page).toHaveURL(/#s=/);
  expect(await onPaper(page)).toMatch(/modifiées[\s\S]*3\s%/);
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  await expect(page.getByRole('group', { name: 'Année par année' })).toBeVisible();
  await page.locator('.cible').getByLabel('Total voulu').fill('300000');
  await redrawn(page, () => page.getByRole('button', { name: 'Essayer ces chiffres' }).first().click());
  expect(await onPaper(page)).toMatch(/Et si\s: recevoir 300\s000\s€/);
  expect(await sheets(page)).toBeLessThanOrEqual(3);
});
