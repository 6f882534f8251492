import { expect, type Page, test } from '@playwright/test';
import { builtHtml, builtPages } from './built.ts';
import { openEarly, openWithout } from './early.ts';
import { ecartOf, openEcart, typeReelle } from './ecart.ts';
import { settled } from './watch.ts';

/* What a reader does before the islands of a page are alive: it is done again once they are. */

test('a number typed before its island is alive gives its result, and its field is still typed in', {
  tag: '@racine',
}, async ({ page }) => {
  const { release } = await openEarly(page, './regles/ecart/');
  const ecart = ecartOf(page);
  await ecart.reelle.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1 77');
  await release();
  await expect(ecart.reelle).toBeFocused();
  await page.keyboard.type('7');
  await expect(ecart.reelle).toHaveValue('1 777');
  await expect(ecart.result).toHaveText('+ 702,50 €');
  await expect(page).toHaveURL(/#s=/);
});

test('what is typed early joins what the reader has, whatever island is alive first', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = await openEcart(page);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  const { release } = await openEarly(page, './regles/ecart/');
  await ecart.interval.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await release();
  // 2 300 € and 3 %: neither the example's 2 415 € nor the cahier's 5 %.
  await expect(ecart.reelle).toHaveValue(/^2\s300$/);
  await expect(ecart.result).toHaveText('+ 231,70 €');
  await expect(ecart.interval).toBeFocused();
  await page.keyboard.type(',5');
  await expect(ecart.interval).toHaveValue('3,5');
});

const CASE = 'Dépense trop élevée';

test('a value that is typed after a case is tried has the last word, alive first', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = ecartOf(page);
  const { release } = await openWithout(page, 'regles/ecart/', 'CaseList');
  await page.getByRole('button', { name: CASE, exact: true }).click();
  await ecart.reelle.fill('2 111');
  await expect(ecart.result).toHaveText('+ 368,50 €');
  await release();
  // The case has brought its adjusted spending under the value: 2 100 − 2 111.
  await expect(ecart.result).toHaveText('− 11,00 €');
  await expect(ecart.reelle).toHaveValue(/^2\s111$/);
  // It is typed in the case, which is still one; what was typed alive is under it.
  await ecart.cases.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(ecart.result).toHaveText('+ 368,50 €');
});

test('a case that is tried after a value is typed has the last word, alive first', {
  tag: '@racine',
}, async ({ page }) => {
  const ecart = ecartOf(page);
  const { release } = await openWithout(page, 'regles/ecart/', 'Panel');
  await ecart.reelle.fill('2 111');
  await page.getByRole('button', { name: CASE, exact: true }).click();
  await release();
  await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
  await expect(ecart.cases.getByRole('button', { name: 'Revenir à mes chiffres' })).toBeVisible();
  await expect(ecart.reelle).not.toHaveValue(/^2\s111$/);
});

test('a case that is tried before the fields are alive is what they show', { tag: '@racine' }, async ({
  page,
}) => {
  const { release } = await openWithout(page, 'regles/patientele/', 'PatientTrial');
  await page.getByRole('button', { name: 'Les deux critères à la fois' }).click();
  await release();
  await expect(page.getByRole('textbox', { name: 'Âge' })).toHaveValue('12');
});

test('a case starts from the example, in the year that its page opens on, before its calculator is alive too', {
  tag: '@racine',
}, async ({ page }) => {
  const { release } = await openWithout(page, 'regles/experience-patient/', 'Panel');
  await page.getByRole('button', { name: 'Pas comptée cette année' }).click();
  await release();
  const head = page.locator('.feuille-tete').first();
  await expect(head).toContainText('Avec les chiffres du cas');
  await expect(head.locator('option:checked')).toHaveText('2022');
});

test('a page that is left with what was typed too early asks first, and no more once it is kept', {
  tag: '@racine',
}, async ({ page }) => {
  const { release } = await openEarly(page, './regles/ecart/');
  await ecartOf(page).reelle.click();
  await page.keyboard.type('1');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await release();
  expect(await page.evaluate(() => onbeforeunload)).toBeNull();
});

/** Kinds of controls; a button may fill the fields of another island, and is tried alone. */
const BUTTON = ['button[aria-pressed="false"]'];
const FIELDS = [
  'input[type="text"]',
  'select',
  'input[type="radio"]',
  'input[type="checkbox"]',
  'textarea',
  'input[type="file"]',
];

/** Changes the last visible control of each kind that the first island with some has; gives the kinds that it has. */
async function changeOneOfEach(page: Page, kinds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const islands = page.locator('astro-island:not([client=visible])');
  // One island: what is done in several is done again as each comes to life.
  const island = islands.filter({ has: page.locator(kinds.join(', ')) }).first();
  const controls = kinds.map((kind) => {
    const all = island.locator(kind);
    return { kind, control: kind.includes('file') ? all.last() : all.locator('visible=true').last() };
  });
  // Those that are there before any is changed: a choice may bring others, once its page is alive.
  const there = await Promise.all(controls.map(({ control }) => control.count()));
  for (const [rank, { kind, control }] of controls.entries()) {
    if (there[rank] === 0) continue;
    found.push(kind);
    if (kind.startsWith('button')) await control.click();
    else if (kind === 'select') await control.selectOption({ index: 1 });
    else if (kind === 'textarea') await control.fill('12');
    else if (kind.includes('file'))
      await control.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n') });
    else if (kind.includes('text')) await control.fill('17');
    else await control.click();
  }
  return found;
}

/** All that a reader sees of a page: what its fields hold, and its words, but the minute of what was changed. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    fields: [...document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea')].map(
      ({ value, checked }) => `${value} ${checked}`,
    ),
    words: document.querySelector('main')?.textContent?.replaceAll(/à \d\d:\d\d/g, 'à cette minute'),
  }));

/** Whether a page has such controls in an island that is alive from the start. */
const hasControls = (path: string, control: RegExp): boolean =>
  builtHtml(path)
    .split('<astro-island ')
    .slice(1)
    .some(
      (island) =>
        !/^[^>]*client="visible"/.test(island) && control.test(island.split('</astro-island>')[0] ?? ''),
    );

const KINDS = [
  ['fields', FIELDS, /<(input|select|textarea)\b/],
  ['a button', BUTTON, /<button[^>]*aria-pressed="false"/],
] as const;

/** A browser that keeps nothing of the site again, in the same process: at an address of its own that has no script. */
async function forgetAll(page: Page): Promise<void> {
  await page.goto('./robots.txt');
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((done, failed) => {
        const erased = indexedDB.deleteDatabase(name);
        erased.onsuccess = done;
        erased.onerror = failed;
      });
  });
}

for (const path of builtPages()) {
  const kindsOfPage = KINDS.filter(([, , control]) => hasControls(path, control));
  if (kindsOfPage.length === 0) continue;
  test(`/${path}: what is done early comes to the same as late`, { tag: '@racine' }, async ({ browser }) => {
    const [early, late] = await Promise.all([
      (await browser.newContext()).newPage(),
      (await browser.newContext()).newPage(),
    ]);
    for (const [rank, [what, kinds]] of kindsOfPage.entries())
      await test.step(what, async () => {
        if (rank > 0) await Promise.all([forgetAll(early), forgetAll(late)]);
        const { release } = await openEarly(early, `./${path}`);
        const found = await changeOneOfEach(early, kinds);
        await release();
        await late.goto(`./${path}`);
        await settled(late);
        const before = await seen(late);
        expect(await changeOneOfEach(late, kinds), 'the same controls').toEqual(found);
        await expect.poll(() => seen(late)).not.toEqual(before);
        await expect(async () => expect(await seen(early)).toEqual(await seen(late))).toPass();
      });
    await Promise.all([early.context().close(), late.context().close()]);
  });
}
