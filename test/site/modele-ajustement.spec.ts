import { expect, type Page, test } from '@playwright/test';
import { settled, tried, watch } from './watch.ts';

const racine = { tag: '@racine' };

async function open(page: Page) {
  await page.goto('./regles/modele-ajustement/');
  await settled(page);
  return {
    panel: page.locator('.lab-panneau'),
    groups: page.locator('section[aria-labelledby=lab-groupes]'),
  };
}

test(
  'the bench runs, refuses in the field, cancels for good, and keeps an invented model as such',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { panel, groups } = await open(page);
    const r2 = panel.locator('.resultat-ligne b');
    await expect(r2).toHaveText('0,0841');
    await tried(page, page.getByRole('button', { name: 'Un R² ajusté négatif' }));
    await expect(r2).toHaveText('−0,0398');
    await expect(panel).toContainText('Il est négatif');
    await tried(page, page.getByRole('button', { name: '500 patients seulement' }));
    await expect(r2).toHaveText('0,1892');

    await panel.getByLabel('Apprentissage').fill('200');
    await expect(panel).toContainText('« 200 » : une part de 10 % à 100 % est attendue');
    await expect(panel.getByRole('button', { name: 'Lancer' })).toBeDisabled();
    await expect(r2).toHaveText('0,1892');
    await panel.getByLabel('Apprentissage').fill('70');

    await groups.scrollIntoViewIfNeeded();
    await groups.getByLabel('Groupes de chaque taille').fill('200');
    await groups.getByRole('button', { name: 'Tirer les groupes' }).click();
    const table = groups.locator('table');
    await expect(table).toContainText('50 000');
    const before = await table.textContent();
    await groups.getByLabel('Groupes de chaque taille').fill('10000');
    await groups.getByRole('button', { name: 'Tirer à nouveau' }).click();
    await groups.getByRole('button', { name: 'Annuler' }).click();
    await expect(groups).toContainText(/annulé/);
    expect(await table.textContent()).toBe(before);

    await page.getByRole('button', { name: 'Garder ce modèle inventé' }).click();
    await expect(page.getByText('Il est gardé dans ce navigateur')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('ipep-modele/1'))).toContain('"origine":"invente"');
    expect(faults).toEqual([]);
  },
);

test(
  'a file of the reader takes the place of the invented patients, and one that is not leaves it',
  racine,
  async ({ page }) => {
    const { panel } = await open(page);
    const sample = page.locator('section[aria-labelledby=lab-echantillon]');
    await sample.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[client=visible]')).not.toHaveAttribute('ssr');
    await sample.getByText('Travailler sur votre propre fichier').click();
    const choose = (name: string, text: string) =>
      sample
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const head =
      'id;age;sexe;ald;cmuc;acs;ame;medecin_traitant_du_groupement;apl;remboursements;consultations_groupement;soins_de_ville;medicaments;hopital_public;hopital_prive';
    const rows = Array.from(
      { length: 200 },
      (_, i) =>
        `${i};${i % 90};${i % 2 ? 'F' : 'H'};${i % 5 ? 0 : 1};0;0;0;1;${2 + (i % 7)};1;1;${100 + 13 * (i % 90)};${i % 11};0;0`,
    );
    await choose('les miens.csv', [head, ...rows].join('\n'));
    await expect(sample).toContainText('200 dans l');
    await expect(panel).toContainText('140 patients');
    await expect(panel).not.toContainText('inventés');
    await choose('autre.csv', [head.replace('age;', 'classe;'), ...rows].join('\n'));
    const columns = sample.getByRole('form', { name: /Les colonnes de/ });
    await expect(columns).toContainText('1 colonne exigée manque : âge');
    await columns.getByLabel('Âge').selectOption('classe');
    await columns.getByRole('button', { name: 'Lire le fichier' }).click();
    await expect(sample).toContainText('autre.csv');
    await choose('vide.csv', '');
    await expect(sample.getByRole('alert')).toBeVisible();
    await expect(panel).toContainText('140 patients');
    await sample.getByRole('button', { name: 'Revenir aux patients inventés' }).click();
    await expect(panel).toContainText('patients inventés par ce site');
  },
);
