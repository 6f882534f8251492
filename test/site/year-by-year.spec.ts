import { expect, test } from '@playwright/test';
import { formatValue } from '../../src/french/numbers.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { decodeLink } from '../../src/scenario/format/link.ts';
import { evaluate } from '../../src/scenario/run/evaluate.ts';
import { scenarioFrom } from '../scenario/reading.ts';
import { expectSound, openEstimate, summary } from './estimate.ts';
import { recorded, redrawn, settled } from './watch.ts';

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

test('who has the figures types them year by year, and may return', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  const annees = page.getByRole('group', { name: 'Année par année' });
  await expect(annees.locator('details')).toHaveCount(6);
  const before = await summary(page).textContent();
  const premiere = annees.locator('details').nth(1);
  await redrawn(page, () => premiere.getByLabel('Dépense réelle').fill('2 200'));
  await expect(summary(page)).not.toHaveText(before ?? '');
  await expectSound(page);
  await redrawn(page, () => annees.getByRole('button', { name: 'Retirer la dernière' }).click());
  await expect(annees.locator('details')).toHaveCount(5);
  await expectSound(page);
  await recorded(page, () => page.getByRole('button', { name: 'Revenir aux questions simples' }).click());
  await expect(page.getByLabel('Score, première année')).toBeVisible();
  await page.goBack();
  await expect(annees.locator('details')).toHaveCount(5);
});

test('a fresh page shows the site’s example, whose years can be looked at, with nothing to lose', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const nom = page.getByLabel('Nom du groupement');
  const [toYears, toQuestions] = ['Saisir année par année', 'Revenir aux questions simples'].map((name) =>
    page.getByRole('button', { name }),
  );
  for (const field of await page.locator('.questions .pas:not(.provenances) :is(input, select)').all())
    await expect(field).toHaveValue('');
  const total = formatValue(evaluate(scenarioFrom(example)).groupements[0]?.total ?? '', '€', {
    maximumFractionDigits: 0,
  });
  await expect(summary(page)).toHaveText(total);
  await toYears?.click();
  await expect(nom).toHaveValue('Maison de santé des Tilleuls');
  await expect(page.locator('.statut-vous')).toHaveCount(0);
  await toQuestions?.click();
  await redrawn(page, () => page.getByRole('button', { name: /rurale/ }).click());
  await expect(page.locator('.avis')).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(summary(page)).toHaveText(total);
  await expect(nom).toHaveValue('');
});

test('nothing typed is lost between the questions and the years', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  const patients = page.getByLabel('Patientèle', { exact: true });
  await redrawn(page, () => patients.fill('7000'));
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  const reelle = page.locator('.annee').nth(1).getByLabel('Dépense réelle');
  await redrawn(page, () => reelle.fill('2 222'));
  await page.getByRole('button', { name: 'Revenir aux questions simples' }).click();
  await expect(patients).toHaveValue(/^7\s000$/);
  const avis = page.locator('.avis');
  await expect(avis).toContainText('Vos valeurs année par année sont gardées.');
  await avis.getByRole('button', { name: 'Les reprendre' }).click();
  await expect(reelle).toHaveValue(/^2\s222$/);
});

test('the years that were left come back by the same way, until another answer is given', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const patients = page.getByLabel('Patientèle', { exact: true });
  const reelle = page.locator('.annee').nth(1).getByLabel('Dépense réelle');
  const [toYears, toQuestions] = ['Saisir année par année', 'Revenir aux questions simples'].map((name) =>
    page.getByRole('button', { name }),
  );
  // The address follows, and comes back to what it was: it is known by what it holds.
  const areKept = (kept: boolean): Promise<void> =>
    expect
      .poll(() => {
        const read = decodeLink(new URL(page.url()).hash);
        return read.kind === 'payload' && 'anneesGardees' in (read.payload as object);
      })
      .toBe(kept);
  await redrawn(page, () => patients.fill('7000'));
  await toYears?.click();
  await redrawn(page, () => reelle.fill('2 222'));
  await toQuestions?.click();
  await expect(page.locator('.avis')).toContainText('Vos valeurs année par année sont gardées.');
  await areKept(true);
  await toYears?.click();
  await expect(reelle).toHaveValue(/^2\s222$/);
  await expect(page.locator('.avis')).toBeHidden();
  await areKept(false);
  await toQuestions?.click();
  await areKept(true);
  await page.reload();
  await settled(page);
  await toYears?.click();
  await expect(reelle).toHaveValue(/^2\s222$/);
  await toQuestions?.click();
  await redrawn(page, () => patients.fill('8000'));
  await toYears?.click();
  await expect(reelle).toBeVisible();
  await expect(reelle).not.toHaveValue(/^2\s222$/);
});

test('answers come back after another page has changed a year, and what it invented is said', {
  tag: '@racine',
}, async ({ page }) => {
  await openEstimate(page);
  const patients = page.getByLabel('Patientèle', { exact: true });
  await redrawn(page, () => patients.fill('9000'));
  await page.getByLabel('Nom du groupement').fill('Ma MSP');
  await settled(page);
  await page.goto('./regles/indicateurs/');
  await settled(page);
  await page.locator('.indicateurs-tete').getByRole('button', { name: 'Détailler par indicateurs' }).click();
  await expect(page.locator('.indicateurs .valeurs-inventees')).toContainText('Valeurs encore inventées');
  await settled(page);
  await page.goto('./estimer/');
  await settled(page);
  const annees = page.getByRole('group', { name: 'Année par année' });
  await expect(annees).toContainText('Vos réponses sont gardées');
  await expect(annees.locator('.valeurs-inventees')).toHaveCount(1);
  await expect(page.locator('.bilan-titre')).toContainText('Estimation en partie inventée');
  await page.getByRole('button', { name: 'Revenir aux questions simples' }).click();
  await expect(patients).toHaveValue(/^9\s000$/);
  await expect(page.getByLabel('Nom du groupement')).toHaveValue('Ma MSP');
});

test('with a refused answer there are no years yet', { tag: '@racine' }, async ({ page }) => {
  await openEstimate(page);
  await page.getByLabel('Patientèle', { exact: true }).fill('beaucoup');
  await page.getByRole('button', { name: 'Saisir année par année' }).click();
  await expect(page.locator('.bascule')).toContainText('Corrigez d’abord les valeurs signalées.');
  await expect(page.getByLabel('Patientèle', { exact: true })).toHaveValue('beaucoup');
});
