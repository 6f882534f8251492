import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { redrawn, settled } from './watch.ts';

const PAGE = './regles/depense-ajustee/';
const result = (page: Page) => page.locator('.panneau .resultat');
const group = (page: Page) => page.locator('#groupement');

test('a sum stays partial until its reader has completed the model and named its source', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto(PAGE);
  await settled(page);
  await expect(result(page)).toContainText(/Somme partielle\s*incomplète\s*2\s568,15\s€/);
  await redrawn(page, () => page.getByRole('button', { name: 'Un âge complété, inventé' }).click());
  await expect(result(page)).toContainText('inventé par ce site');
  await page.getByRole('button', { name: 'Partir de ce cas' }).click();
  await page.getByText('Compléter ou changer le modèle', { exact: true }).click();
  await page.getByLabel('Ce modèle est complet').check();
  await page.getByLabel('D’où vient-il').fill('Courrier de l’équipe nationale');
  await expect(result(page)).toContainText('Somme partielle');
  await redrawn(page, () => page.getByLabel('Âge, par année').fill('31'));
  await expect(result(page)).toContainText(/Dépense ajustée du patient\s*saisi par vous\s*4\s738,15\s€/);
  await page.reload();
  await settled(page);
  await expect(result(page)).toContainText('Courrier de l’équipe nationale');
  await page.getByText('Compléter ou changer le modèle', { exact: true }).click();
  await page.getByRole('button', { name: 'Revenir aux coefficients publiés' }).click();
  await expect(result(page)).toContainText('Somme partielle');
  await page.getByRole('button', { name: 'Reprendre mon modèle' }).click();
  await expect(result(page)).toContainText('Dépense ajustée du patient');
});

const profil = {
  nom: 'patients.csv',
  invente: false,
  profil: {
    patients: 5000,
    femmes: 2600,
    ald: 850,
    cmuc: 400,
    acs: 150,
    moyennes: { age: '40', femme: '0.52', ald: '0.17', cmuc: '0.08', acs: '0.03', apl: '3' },
    postes: [],
    depenseReelle: '2400',
    pathologies: [],
  },
};

const others = ['femme', 'ald', 'cmuc', 'acs', 'apl'];

/** A model that expects 50 € a year of age and 300 € more, of all the variables that annexe 4 keeps or of age alone. */
const model = (origine: string, variables: readonly string[]) => ({
  origine,
  nom: 'Modèle gardé',
  constante: '300',
  coefficients: [
    { variable: 'age', coefficient: '50' },
    ...variables.map((variable) => ({ variable, coefficient: '0' })),
  ],
});

/** The page of a reader who has kept a profile and a model. */
async function withIt(page: Page, origine: string, variables = others): Promise<void> {
  await page.goto(PAGE);
  await page.evaluate(
    ([un, autre]) => {
      localStorage.setItem('ipep-profil/1', un ?? '');
      localStorage.setItem('ipep-modele/1', autre ?? '');
    },
    [JSON.stringify(profil), JSON.stringify(model(origine, variables))],
  );
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Appliquer les modèles à ce profil' }).click();
}

test('a kept profile has its partial sum, and puts in the scenario what a whole model says, or takes it back', {
  tag: '@racine',
}, async ({ page }) => {
  await withIt(page, 'fichier');
  await expect(group(page).locator('.ajustee-total').first()).toContainText(/873,40\s€/);
  await expect(group(page).locator('.ajustee-garde')).toContainText(/−\s1\s482,93\s€/);
  await group(page).getByText('Mettre la dépense ajustée dans le scénario').click();
  await expect(group(page).getByRole('button', { name: 'Choisissez d’abord l’année' })).toBeDisabled();
  await group(page).getByLabel('Année des données').selectOption('2021');
  await group(page).getByRole('button', { name: 'Mettre la dépense ajustée en 2021' }).click();
  await expect(group(page).locator('.vers-fait')).toContainText(/est maintenant 2\s300,00\s€/);
  expect(await violations(page)).toEqual([]);
  await expect(page).toHaveURL(/#s=/);
  await group(page).getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(page).not.toHaveURL(/#s=/);
});

test('what an invented model says has no way into the scenario', { tag: '@racine' }, async ({ page }) => {
  await withIt(page, 'invente');
  await expect(group(page).locator('.vers-refus')).toContainText('hors du scénario');
  await expect(group(page).getByText('Mettre la dépense ajustée')).toHaveCount(0);
});

test('a model without all the variables of annexe 4 is not complete, and has no way into the scenario', {
  tag: '@racine',
}, async ({ page }) => {
  await withIt(page, 'fichier', ['femme', 'ald']);
  await expect(group(page)).toContainText('Ce modèle n’est pas complet.');
  await expect(group(page).getByText('Mettre la dépense ajustée')).toHaveCount(0);
});
