import { expect, type Page, test } from '@playwright/test';
import { builtDocument, builtPages, builtRulePages } from './built.ts';
import { cells } from './carnet.ts';
import { redrawn, settled, tried } from './watch.ts';

/* « Ajouter au carnet » stands on every figure, result, table and quotation of the site. */

const buttons = (page: Page) => page.locator('[data-carnet]:visible');
const told = (page: Page) => page.locator('#alertes .avis').filter({ hasText: 'jouté' });

/** Adds by each button that is seen, and waits for it to be said; gives how many. */
async function addAll(page: Page): Promise<number> {
  let rank = 0;
  for (; rank < (await buttons(page).count()); rank++) {
    const button = buttons(page).nth(rank);
    // By the keyboard: what sticks to the window may stand over it.
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(told(page), `${await button.getAttribute('data-carnet')}`).toContainText('Ajouté à');
    await told(page).getByRole('button', { name: 'Fermer' }).click();
    await expect(told(page)).toHaveCount(0);
  }
  return rank;
}

async function openNotebook(page: Page): Promise<void> {
  await page.goto('./carnet/');
  await settled(page);
}

test('no quotation, figure or table of any page is without its button', { tag: '@racine' }, () => {
  for (const path of builtPages().filter((each) => each !== 'carnet/')) {
    const document = builtDocument(path);
    const all = [
      ...document.querySelectorAll('main :is(figure.citation, figure.passage-cite, figure.figure, table)'),
    ];
    for (const [rank, each] of all.entries()) {
      // The data of a figure are added with it; a key to print is drawn again by whoever chooses, and kept by its address.
      if (each.closest('.donnees, .paper-key')) continue;
      const own = each.tagName === 'FIGURE' ? each.querySelector('[data-carnet]') : undefined;
      const next = all[rank + 1];
      const between = [...document.querySelectorAll('main [data-carnet]')].find(
        (button) =>
          each.compareDocumentPosition(button) & 4 && !(next && next.compareDocumentPosition(button) & 4),
      );
      expect(own ?? between, `/${path}: ${each.textContent?.slice(0, 80)}`).toBeTruthy();
    }
  }
});

for (const path of [...builtRulePages(), 'estimer/', 'parametres/'])
  test(`/${path}: all that can be added to the carnet is, and is shown there`, { tag: '@racine' }, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    await settled(page);
    const count = await addAll(page);
    expect(count).toBeGreaterThan(1);
    await openNotebook(page);
    await expect(cells(page)).toHaveCount(count);
    await expect(page.getByText('Calcul en cours…')).toHaveCount(0);
    await expect(page.locator('.carnet-elements')).not.toContainText('ne sait pas recalculer');
    const whole = await cells(page).locator(':scope:has(table), :scope:has(blockquote)').count();
    expect(whole, 'each shows a table or a quotation').toBe(count);
  });

test('a page without a calculator adds what it quotes, and prints no button', async ({ page }) => {
  for (const path of ['./', './hypotheses/', './sources/']) {
    await page.goto(path);
    await settled(page);
    const button = page.locator('figure.citation [data-carnet]').first();
    // A double click adds once.
    if (path === './hypotheses/') await button.dblclick();
    else {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    await expect(told(page)).toContainText('Ajouté à');
    await expect(told(page).getByRole('link', { name: 'Ouvrir le carnet' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(button).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  await told(page).getByRole('link', { name: 'Ouvrir le carnet' }).click();
  await settled(page);
  await expect(cells(page).locator('blockquote')).toHaveCount(3);
});

test('nothing of a value that is refused goes to a carnet or to the board’s page', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  await redrawn(page, () => page.getByLabel('Patientèle').fill('9300'));
  const spent = page.getByLabel(/^Dépense réelle/).first();
  await spent.fill('abc');
  await expect(spent).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-carnet="estimation"]').click();
  await expect(told(page)).toContainText('Rien n’a été ajouté : une valeur est à corriger d’abord');
  await page.getByRole('button', { name: 'La page du bureau', exact: true }).click();
  await expect(
    page.getByText('La page n’a pas été faite : une valeur est à corriger d’abord.'),
  ).toBeVisible();
  await expect(page).toHaveURL(/estimer/);
  await openNotebook(page);
  await expect(cells(page)).toHaveCount(0);
});

test('a case goes to the carnet under its label, and the reader’s own has not moved', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./regles/ecart/');
  await settled(page);
  await tried(page, page.locator('.cas button').nth(1));
  const label = (await page.locator('.etat-cas b').textContent()) ?? '';
  expect(label).toContain('Cas d’école');
  await page.locator('[data-carnet="etapes ecart"]').click();
  await expect(told(page)).toContainText('Ajouté à');
  await openNotebook(page);
  await expect(cells(page)).toContainText(`Dossier « ${label} »`);
  await expect(cells(page), 'it is held to no dossier of the reader’s').toContainText('mêmes règles');
});

test('a cell names the dossier that its reader chooses, and says by how much it has changed since; dossiers compared are a cell', {
  tag: '@racine',
}, async ({ page }) => {
  const estimate = async (patients: string): Promise<void> => {
    await page.goto('./estimer/');
    await settled(page);
    await redrawn(page, () => page.getByLabel('Patientèle').fill(patients));
  };
  await estimate('9300');
  await page.goto('./dossiers/');
  await settled(page);
  await page.getByRole('button', { name: 'Dupliquer' }).first().click();
  const rows = page.locator('.dossiers-liste > li');
  await expect(rows).toHaveCount(2);
  for (const each of await rows.getByRole('checkbox').all()) await each.check();
  await page.getByRole('button', { name: 'Comparer les dossiers cochés' }).click();
  await page.getByRole('button', { name: 'Ajouter cette comparaison au carnet' }).click();
  await expect(told(page)).toContainText('Ajouté à');

  await openNotebook(page);
  await expect(cells(page)).toHaveCount(1);
  await expect(cells(page)).toContainText('mêmes règles');
  const choice = page.getByLabel('Dossier, tel qu’il est maintenant');
  const [copy = ''] = (await choice.locator('option').allTextContents()).filter((nom) =>
    nom.includes('copie'),
  );
  await choice.selectOption(copy);
  await page.getByRole('button', { name: 'Ajouter ce résultat' }).click();
  await expect(cells(page).last()).toContainText(`Dossier « ${copy} »`);
  const before = (await cells(page).last().locator('table').textContent()) ?? '';

  // The first dossier, which is open, changes: the comparison says so, the copy's cell has nothing to say.
  await estimate('7300');
  await openNotebook(page);
  await expect(cells(page).first()).toContainText('le dossier a changé');
  await expect(cells(page).first()).toContainText(/soit .* de (moins|plus)/);
  await expect(cells(page).last()).toContainText('mêmes règles');
  await expect(cells(page).last().locator('table')).toHaveText(before);
  await cells(page).first().getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(cells(page).first()).toContainText('2 000 patients');
  await expect(cells(page).first()).toContainText('mêmes règles');
});
