import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, linkWith, openEcart, typeReelle } from './ecart.ts';
import { settled } from './watch.ts';

/** Presses Tab until something is focused that the test looks for, each stop on the way being visible. */
async function tabTo(page: Page, name: string | RegExp, most: number): Promise<void> {
  const label = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      const named = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      const ring =
        style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      return { name: (named ?? element?.textContent ?? '').trim(), ring, tag: element?.tagName };
    });
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await label();
    expect(focused.ring, `the focus is visible on ${focused.tag} « ${focused.name} »`).toBe(true);
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
  }
  throw new Error(`no « ${name} » in ${most} stops`);
}

test('the keyboard alone types, sees, tries a case and answers the question', { tag: '@racine' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const { reelle, result, cases } = await openEcart(page);
  await tabTo(page, 'Aller au contenu', 1);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Dépense réelle', 25);
  await page.keyboard.type('2300');
  await expect(result).toHaveText('+ 179,50 €');
  await tabTo(page, 'Juste sur le bord', 30);
  await page.keyboard.press('Enter');
  await expect(result).toHaveText('0,00 €');
  await expect(cases).toContainText('Juste sur le bord');
  await expect(reelle).toHaveValue(/^1\s900$/);
  await tabTo(page, /^0\s€$/, 8);
  await page.keyboard.press('Space');
  await expect(page.locator('.question')).toContainText('Oui.');
});

for (const [typed, shown, wantedResult] of [
  ['2 415,50', '2 415,5', '+ 64,00 €'],
  ['2415.5', '2 415,5', '+ 64,00 €'],
  ['2\u202f300', '2 300', '+ 179,50 €'],
  ['2\u00a0300,00 €', '2 300', '+ 179,50 €'],
  ['1.234', '1,234', '+ 2 478,27 €'],
] as const) {
  test(`« ${typed} » is understood the French way`, { tag: '@racine' }, async ({ page }) => {
    const { reelle, result, sheet } = await openEcart(page);
    await reelle.focus();
    await reelle.selectText();
    await page.keyboard.insertText(typed);
    await expect(result).toHaveText(wantedResult);
    await expect(reelle).toHaveValue(typed);
    await expect(sheet.getByText('Compris : 1,234')).toHaveCount(typed === '1.234' ? 1 : 0);
    await reelle.blur();
    expect((await reelle.inputValue()).replace(/\s/g, ' ')).toBe(shown);
  });
}

for (const [typed, said] of [
  ['deux mille', /\S/],
  ['-3', /«\s[-−]3\s» reçu/],
  ['1.234,5', /\S/],
] as const) {
  test(`« ${typed} » is refused with words, and not lost`, { tag: '@racine' }, async ({ page }) => {
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    await ecart.reelle.fill(typed);
    const refused = async () => {
      await expect(ecart.reelle).toHaveAttribute('aria-invalid', 'true');
      await expect(ecart.reelle).toHaveAccessibleDescription(said);
      await expect(ecart.sheet.locator('.fraicheur')).toContainText('datent d’avant');
      await expect(ecart.sheet.locator('.perimes .resultat')).toHaveCount(1);
    };
    await refused();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await ecart.reelle.blur();
    // A number is set in French, with a true minus; what is no number stays as it was typed.
    const kept = typed.replace(/^-/, '−');
    await expect(ecart.reelle).toHaveValue(kept);
    await page.reload();
    await refused();
    await expect(ecart.reelle).toHaveValue(kept);
    await typeReelle(ecart, '2400', '+ 79,50 €');
    await expect(ecart.sheet.locator('.fraicheur')).toHaveCount(0);
  });
}

test('a parameter that is changed is marked, everywhere, until it goes back to the cahier', {
  tag: '@racine',
}, async ({ page }) => {
  const { interval, result, sheet } = await openEcart(page);
  await interval.fill('3');
  await expect(result).toHaveText('+ 116,70 €');
  await expect(sheet.getByText('modifié').first()).toBeVisible();
  await page.goto('./parametres/');
  await expect(page.locator('#tunnel').getByText('modifié').first()).toBeVisible();
  await page.goBack();
  await sheet.getByRole('button', { name: /Revenir au cahier : 5/ }).click();
  await expect(result).toHaveText(EXAMPLE);
  await expect(sheet.getByText('modifié')).toHaveCount(0);
});

test('« et si… » says the other result, tries it, and goes back', { tag: '@racine' }, async ({ page }) => {
  const { result, sheet } = await openEcart(page);
  const whatIf = sheet.locator('.et-si');
  await expect(whatIf).toContainText(/116,70\s€/);
  await expect(whatIf.locator('.statut'), 'the other value is nobody’s but ours').toHaveText('hypothèse');
  await whatIf.getByRole('button', { name: 'Essayer' }).click();
  await expect(result).toHaveText('+ 116,70 €');
  await expect(whatIf).toContainText(/64,50\s€/);
  await expect(whatIf.locator('.statut')).toHaveText('modifié');
  await whatIf.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(result).toHaveText(EXAMPLE);
});

test('« et si… » is left out where it changes nothing', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/credits-amorcage/');
  await settled(page);
  await expect(page.locator('.et-si')).toBeVisible();
  await page.getByRole('button', { name: 'Un montant déjà connu' }).click();
  await expect(page.locator('.resultat b')).toHaveText(/60\s000,00\s€/);
  await expect(page.locator('.et-si')).toHaveCount(0);
  await expect(page.locator('.etapes .statut'), 'a given amount supposes nothing').toHaveCount(0);
});

test('a scenario that is kept is compared, opened again, and forgotten', { tag: '@racine' }, async ({
  page,
}) => {
  const ecart = await openEcart(page, linkWith('2300'));
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await ecart.sheet.getByRole('button', { name: /Garder ce scénario/ }).click();
  await typeReelle(ecart, '2200', '+ 279,50 €');
  await expect(ecart.sheet.locator('.gardee')).toContainText(/179,50\s€, soit 100,00\s€ de moins qu’ici/);
  await page.reload();
  await expect(ecart.sheet.locator('.gardee')).toContainText(/179,50\s€/);
  await expect(ecart.result).toHaveText('+ 279,50 €');
  await ecart.sheet.getByRole('button', { name: 'Le rouvrir' }).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await ecart.sheet.getByRole('button', { name: /oublier/ }).click();
  await expect(ecart.sheet.getByRole('button', { name: /Garder ce scénario/ })).toBeVisible();
});

test('steps are told one at a time, or all at once', { tag: '@racine' }, async ({ page }) => {
  const { sheet } = await openEcart(page);
  const steps = sheet.locator('.etapes > li');
  const last = (await steps.count()) - 1;
  await sheet.getByRole('button', { name: '← Étape' }).click();
  await expect(sheet.getByText(`${last} sur ${last + 1}`)).toBeVisible();
  await expect(steps.nth(last - 1)).toHaveAttribute('aria-current', 'step');
  await expect(steps.nth(last)).toHaveCSS('visibility', 'hidden');
  await sheet.getByRole('button', { name: 'Tout voir' }).click();
  await expect(steps.nth(last)).toHaveCSS('visibility', 'visible');
});
