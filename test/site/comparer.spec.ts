/* /comparer/: each cell of the overview leads to its sentence; the second rule book follows the reader's numbers, and travels in a link. */
import { expect, test } from '@playwright/test';
import { copiedLink, keepCopied } from './laboratory.ts';
import { watch } from './watch.ts';

test('another model runs on the scenario at work, from the reference that one chooses', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  await keepCopied(page);
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./comparer/');
  await page.getByRole('link', { name: '3,9 à 2,0 %, selon la taille' }).click();
  await expect(page.locator('#chance-mssp')).toBeInViewport();
  await expect(page.locator('#chance-peps')).toContainText('Aucun texte lu ne le dit.');

  const said = page.locator('.labo-phrase');
  const steps = page.getByRole('region', { name: /sous la règle du MSSP/ }).getByRole('listitem');
  await expect(said).toContainText(/le taux minimal de 2,86\s% est atteint/);
  await page.getByLabel('Patientèle', { exact: true }).fill('6000');
  await expect(said).toContainText(/le taux minimal de 3,6\s% n.est pas atteint.*donne 0\s€/);
  await expect(steps.last()).toContainText(/Le taux minimal n.est pas atteint/);
  await page.getByLabel('Référence', { exact: true }).selectOption('la dépense ajustée');
  await expect(said).toContainText(/dépense 7,47\s% de moins que la référence/);
  await expect(said).toContainText(/le taux minimal de 3,6\s% est atteint/);

  await page.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
  await expect(page.locator('.share-link')).toContainText('Le lien est copié');
  const link = await copiedLink(page);
  expect(link).toContain('comparer=1&reference=ajustee');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('#calcul'), 'the link leads to the calculator').toBeInViewport();
  await expect(said).toContainText(/dépense 7,47\s% de moins que la référence/);
  await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue(/^6\s?000$/);
  expect(faults).toEqual([]);
});
