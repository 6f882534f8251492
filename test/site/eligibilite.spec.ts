import { expect, test } from '@playwright/test';
import { settled } from './watch.ts';

test('eligibilite: the checklist answers at once, from the keyboard, and a case can be taken back', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./regles/eligibilite/');
  await settled(page);
  const sheet = page.getByRole('region', { name: 'Votre groupement' });
  const verdict = sheet.locator('.verdict b');
  await expect(verdict).toHaveText('Rien ne s’y oppose dans le texte');
  await sheet.getByLabel('Patients de tous ces médecins traitants').fill('4 999');
  await expect(verdict).toHaveText('Il manque un point');
  await sheet.getByLabel('Patients de tous ces médecins traitants').fill('douze');
  await expect(sheet.getByText('Une valeur est à corriger')).toBeVisible();
  // What is refused is judged by nothing: the answer to the number before it is not said beside it.
  await expect(sheet.locator('.critere').nth(1)).toContainText('À préciser.');
  await sheet.getByLabel('Patients de tous ces médecins traitants').fill('5000');
  await sheet.getByRole('group', { name: 'Des médecins traitants' }).getByLabel('Oui').focus();
  await page.keyboard.press('ArrowRight');
  await expect(verdict).toHaveText('Il manque 2 points');
  await page.getByRole('button', { name: 'Rien de ce qui est encouragé' }).click();
  await expect(verdict).toHaveText('Rien ne s’y oppose dans le texte');
  await page.locator('.cas-applique').getByRole('button', { name: 'Revenir à mes valeurs' }).click();
  await expect(verdict).toHaveText('Il manque 2 points');
});

test('depense-reelle: one patient, the sorting and the mean', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/depense-reelle/');
  await settled(page);
  const sheet = page.getByRole('region', { name: 'Un patient, une année' });
  await sheet.getByLabel('Hôpital public').fill('40 000');
  await expect(sheet.locator('.resultat b')).toHaveText('41 625,50 €');
  const choice = page.getByRole('button', { name: /^Compté.*pension d’invalidité/ });
  await choice.scrollIntoViewIfNeeded();
  await choice.press('Enter');
  await expect(page.locator('#tri-invalidite .tri-reponse')).toContainText('Non. Non compté.');
  await expect(page.locator('.tri-bilan')).toContainText('0 juste sur 1 réponse');
  const moyenne = page.getByRole('region', { name: 'La moyenne des patients' });
  await page.getByLabel('Patient E compté').check();
  await expect(moyenne.locator('.resultat b')).toHaveText('2 291,00 €');
});
