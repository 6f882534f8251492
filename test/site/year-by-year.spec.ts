import { expect, test } from '@playwright/test';
import { recorded, settled } from './watch.ts';

test('year by year, « vous » and « hypothèse » survive what is changed, and a value can be confirmed', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  await page.getByRole('button', { name: 'Maison de santé rurale, 6 000' }).click();
  await expect(page.locator('.bilan-titre')).toContainText('Maison de santé rurale');
  await expect(page.locator('.perimes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  const year = (annee: number) => page.getByRole('group', { name: `Année ${annee}` });
  const badge = (annee: number, nom: string) =>
    year(annee).locator('.champ').filter({ hasText: nom }).locator('.statut').first();
  await expect(badge(2018, 'Patientèle')).toContainText('hypothèse');
  // Every number is the example's still: it is an example, and says so.
  await expect(page.locator('.bilan-titre')).toContainText('Exemple inventé');
  // Credits are of no year: their mark names none.
  const credits = page.locator('.champ').filter({ hasText: 'Appréciation du projet' }).first();
  await expect(credits.locator('button.statut .cache')).toHaveText(/: Appréciation du projet$/);
  await expect(badge(2018, 'Patientèle').locator('.cache')).toHaveText(/: Patientèle, 2018$/);
  await recorded(page, () => year(2019).getByLabel('Patientèle').fill('6100'));
  await expect(page.locator('.bilan-titre')).toContainText('nombres sont ceux de l’exemple');
  await expect(badge(2019, 'Patientèle')).toHaveText('vous');
  await expect(badge(2018, 'Patientèle')).toContainText('hypothèse');
  await expect(badge(2019, 'Score')).toContainText('hypothèse');
  await recorded(page, () => badge(2018, 'Patientèle').click());
  await expect(badge(2018, 'Patientèle')).toContainText('vous');
  await page.reload();
  await expect(badge(2018, 'Patientèle')).toContainText('vous');
  await expect(badge(2018, 'Dépense réelle')).toContainText('hypothèse');
  await expect(badge(2019, 'Patientèle')).toHaveText('vous');
  // With the keyboard, there and back.
  await badge(2018, 'Patientèle').press('Enter');
  await expect(badge(2018, 'Patientèle')).toContainText('hypothèse');
});
