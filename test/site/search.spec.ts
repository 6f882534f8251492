import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { settled, watch } from './watch.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Rechercher dans le site' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox');
const options = (page: Page) => dialogOf(page).getByRole('option');

test('« / » opens the search on a page; words without accents find a place, and Enter goes there', async ({
  page,
  baseURL: given,
}) => {
  const baseURL = given ?? '';
  const faults = watch(page, new URL(baseURL).origin);
  await page.goto('./parcours/patients/');
  await settled(page);
  // What is typed before the rest has come is kept.
  await page.keyboard.press('/');
  await page.keyboard.type('enveloppe nationale depassee');
  await expect(fieldOf(page)).toHaveValue('enveloppe nationale depassee');
  await expect(options(page).first()).toHaveAccessibleName(/^H7\s: Enveloppe nationale dépassée/);
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ résultats?$/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}hypotheses/#H7`);
  await page.waitForLoadState();
  // The same words, to go on from; the last option is the page that has them all.
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toHaveValue('enveloppe nationale depassee');
  // The page is new: its options have to come before one of them is chosen.
  await expect(options(page).last()).toHaveAccessibleName(/sur une page$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}recherche/#q=enveloppe%20nationale%20depassee`);
  await expect(page.getByRole('heading', { level: 2, name: 'Au plus près' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^H7\s: Enveloppe/ })).toHaveAttribute(
    'href',
    /hypotheses\/#H7$/,
  );
  expect(faults).toEqual([]);
});

test('Escape gives the keyboard back; « / » is a sign in a field, and nothing once it is turned off', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./recherche/#q=%C3%A9cart');
  await settled(page);
  const question = page.getByRole('searchbox', { name: 'Un mot, ou une question' });
  await expect(question).toHaveValue('écart');
  await question.press('End');
  await question.press('/');
  await expect(question).toHaveValue('écart/');
  await expect(dialogOf(page)).toBeHidden();
  const choice = page.getByRole('checkbox', { name: /ouvre la recherche/ });
  await choice.focus();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(choice).toBeFocused();
  await choice.uncheck();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.type('zzzzzz');
  await expect(dialogOf(page).getByRole('status')).toHaveText('Aucun résultat');
  // The page of the search asks it too, and leads on.
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await expect(question).toHaveValue('zzzzzz');
  await expect(page.getByRole('main').getByRole('link', { name: 'plan du site' })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
  await fieldOf(page).fill('plafond');
  await expect(options(page).first()).toBeVisible();
  // A quick Enter does not open what was found for the word before.
  await fieldOf(page).evaluate((field) => {
    (field as HTMLInputElement).value = 'avance';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  });
  await expect(question).toHaveValue('avance');
  await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
  await dialogOf(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Rechercher' })).toBeFocused();
});

test('an index that does not come is said, and asked for again', { tag: '@racine' }, async ({ page }) => {
  await page.route('**/recherche/index.json', (route) => route.abort(), { times: 1 });
  await page.goto('./recherche/');
  await settled(page);
  const question = page.getByRole('searchbox', { name: 'Un mot, ou une question' });
  await question.fill('ecart');
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'L’index de la recherche n’est pas venu',
  );
  await question.fill('ecarts');
  await expect(page.getByRole('link', { name: /^L’écart page/ })).toBeVisible();
  // A letter finds nothing, and is told what it lacks.
  await question.fill('a');
  await expect(page.getByRole('main').getByRole('status')).toContainText('« a » ne suffit pas');
  await expect(page.getByRole('link', { name: /^L’écart page/ })).toBeHidden();
});
