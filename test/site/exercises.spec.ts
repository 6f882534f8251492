/* /formation/exercices/: predict, check, and be shown, one step after another; a link gives the same numbers to all. */
import { expect, type Page, test } from '@playwright/test';
import { caseCode } from '../../src/exercises/case-code.ts';
import { exerciseOf } from '../../src/exercises/exercise.ts';
import { offeredCases } from '../../src/exercises/offered-cases.ts';
import { situationOf } from '../../src/exercises/situations/all-situations.ts';
import { tellExercise } from '../../src/exercises/told-exercise.ts';
import { tellKey } from '../../src/exercises/told-key.ts';
import { violations } from './axe.ts';
import { copiedLink, keepCopied } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };
const PAGE = './formation/exercices/';

/** One kind of space: what a typographer changes. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll('’', "'");

function exercise(id: string, seed: number) {
  const made = exerciseOf(situationOf(id), seed);
  return { told: tellExercise(made), key: tellKey(made) };
}

/** The address of an exercise of these cases, its seed left open. */
const addressOf = (codes: readonly string[], seed = '\\d+'): RegExp =>
  new RegExp(`/formation/exercices/#e=1\\.(${codes.join('|')})\\.${seed}$`);
const codesOf = (rule: string): string[] =>
  offeredCases.flatMap((one) => (`${one.page}.${one.rule}`.startsWith(rule) ? [one.id] : []));

/** What is on screen of an exercise. */
function sheetOf(page: Page) {
  const sheet = page.locator('article.feuille');
  const said = sheet.locator('.exercice-verdict');
  return {
    sheet,
    said,
    question: page.locator('#question'),
    answer: sheet.getByLabel('Votre réponse'),
    numbers: async () => plain((await sheet.locator('dd, td').allTextContents()).join(' | ')),
    text: async () => plain((await said.textContent()) ?? ''),
    check: async (text: string) => {
      const before = (await said.textContent()) ?? '';
      await sheet.getByLabel('Votre réponse').fill(text);
      await sheet.getByRole('button', { name: 'Vérifier' }).click();
      // Each answer has its rank.
      await expect(said).not.toHaveText(before);
    },
  };
}

const numbersOf = ({ told }: ReturnType<typeof exercise>): string =>
  plain([...told.given, ...told.parameters].map(({ values }) => values[0]).join(' | '));

test(
  'a learner answers, is told why, is shown a step, and finds it all again',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.goto(PAGE);
    await settled(page);
    const { sheet, said, answer, numbers, text, check, question } = sheetOf(page);
    const first = exercise('ecart-dessous', 1);
    expect(await numbers()).toBe(numbersOf(first));
    expect(page.workers(), 'no worker before an answer').toEqual([]);

    // What cannot be read is refused at its place, and stays as typed.
    await check('beaucoup');
    await expect(answer).toHaveValue('beaucoup');
    await expect(answer).toHaveAttribute('aria-invalid', 'true');
    await expect(sheet.locator('#reponse-dit')).toContainText('beaucoup');

    // A known mistake is told in its words, with its step; not the answer.
    const [wrong] = first.key.wrong;
    await check(wrong?.answer ?? '');
    await expect(said).toContainText('erreur connue');
    expect(await text()).toContain(wrong?.words.split('. ')[0]);
    expect(await text()).not.toContain(plain(first.key.answer));

    // Any other number: the first step that was filled in wrong.
    await sheet.getByText('Remplir les étapes').click();
    await sheet.getByLabel(/Bord bas/).fill('12');
    await check('987654');
    await expect(said).toContainText(/première étape qui diffère est «\sBord bas/);
    expect(await violations(page)).toEqual([]);

    // One step, and a reload in the middle: nothing is lost.
    await sheet.getByRole('button', { name: 'Montrer la première étape' }).dblclick();
    await expect(sheet.locator('.etapes li')).toHaveCount(1);
    await page.reload();
    await settled(page);
    await expect(answer).toHaveValue('987654');
    await expect(sheet.getByLabel(/Bord bas/)).toHaveValue('12');
    await expect(sheet.locator('.etapes li')).toHaveCount(1);

    await sheet.getByRole('button', { name: 'Montrer toute la solution' }).click();
    await expect(sheet.locator('#solution-entiere')).toBeFocused();
    expect(plain((await sheet.locator('#solution-entiere').textContent()) ?? '')).toContain(
      plain(first.key.answer),
    );
    await expect(sheet.locator('blockquote').first()).toBeVisible();
    await check(first.key.answer);
    await expect(said).toContainText('Juste.');

    // Another one, from the keyboard; the way back finds this one as it was left.
    await sheet.getByRole('button', { name: 'Le même cas, d’autres nombres' }).press('Enter');
    await expect(question).toBeFocused();
    await expect(page).toHaveURL(addressOf([caseCode('ecart-dessous')]));
    await expect(answer).toHaveValue('');
    const seed = Number(/\d+$/.exec(page.url())?.[0]);
    expect(await numbers()).toBe(numbersOf(exercise('ecart-dessous', seed)));
    await page.goBack();
    await expect(answer).toHaveValue(first.key.answer);
    expect(faults).toEqual([]);
  },
);

test(
  'an address gives its numbers, or says why not; what is tried is kept if one wishes',
  racine,
  async ({ page }) => {
    await keepCopied(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${PAGE}#e=1.annees-cinq.4821`);
    await settled(page);
    const { sheet, numbers, check, question } = sheetOf(page);
    await expect(sheet).toContainText('graine 4821');
    const years = exercise('annees-cinq', 4821);
    const [table] = years.told.each;
    for (const { values } of table?.given ?? [])
      for (const value of values) expect(await numbers()).toContain(plain(value));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await sheet.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(sheet).toContainText('Le lien est copié');
    expect(await copiedLink(page)).toMatch(addressOf([caseCode('annees-cinq')], '4821'));

    const tried = page.getByRole('region', { name: /Ce que j.ai essayé/ });
    const kept = () => page.evaluate(() => localStorage.getItem('ipep-exercices/1'));
    const [wrong] = years.key.wrong;
    await check(wrong?.answer ?? '');
    expect(await kept(), 'nothing without the wish').toBeNull();
    await tried.getByLabel(/Garder ce que j.ai essayé/).check();

    // A mistake made again in one exercise does not come back; in another one, it does.
    const cases = [7, 8].map((seed) => ({ seed, ...exercise('ecart-dedans', seed).key }));
    for (const { seed, wrong: known, answer } of cases) {
      await page.goto(`${PAGE}#e=1.ecart-dedans.${seed}`);
      await expect(sheet).toContainText(`graine ${seed} `);
      for (const _ of [1, 2]) await check(known[0]?.answer ?? '');
      await check(answer);
    }
    expect(cases[0]?.wrong[0]?.words).toBe(cases[1]?.wrong[0]?.words);
    await expect(tried.getByRole('row', { name: /Écart/ })).toContainText('0 sur 2');
    await expect(tried.getByRole('listitem')).toContainText('2 fois');
    expect(await kept()).toContain('"regle.ecart":"00"');
    await tried.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(tried.getByLabel(/Garder/)).not.toBeChecked();
    expect(await kept()).toBeNull();

    const refusal = sheet.getByRole('alert');
    await page.goto(`${PAGE}#e=1.ecart-dedans.100000`);
    await expect(refusal).toContainText(/de 1 à 99\s000|de 1 à 99\s999/);
    await page.goto(`${PAGE}#e=1.tout-est-vrai.3`);
    await expect(refusal).toContainText('tout-est-vrai');

    // A sheet: its exercises one after the other, the first by an address of the first day.
    await page.goto(`${PAGE}#e=1.plafond.${caseCode('ecart-dedans')}.3`);
    await expect(question).toContainText('plafond du groupement');
    await expect(refusal).toHaveCount(0);
    await expect(sheet).toContainText('Exercice 1 sur 2');
    await sheet.getByRole('button', { name: 'Exercice suivant' }).click();
    await expect(question).toBeFocused();
    expect(await numbers()).toBe(numbersOf(exercise('ecart-dedans', 3)));
    await expect(page).toHaveURL(/\.3-2$/);

    // The link of a page of rules draws among its rules.
    await page.goto('./regles/plafonds/');
    await page.getByRole('link', { name: /S.exercer sur cette règle/ }).click();
    await expect(page).toHaveURL(addressOf(codesOf('plafonds.')));
    await page.getByLabel('Règle', { exact: true }).selectOption({ label: 'Avance' });
    await page.getByText('Pour qui forme').click();
    await page.getByLabel('Graine', { exact: true }).fill('douze');
    await page.getByRole('button', { name: 'Tirer un exercice' }).click();
    await expect(page.locator('#graine-dit')).toContainText('nombre entier');
    await page.getByLabel('Graine', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Tirer un exercice' }).click();
    await expect(page).toHaveURL(addressOf(codesOf('avance.avance'), '12'));
  },
);
