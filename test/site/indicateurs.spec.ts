import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { recorded, redrawn, settled, watch } from './watch.ts';

/** The page of indicators: its panel, its table, its levels. */
function page4(page: Page) {
  const panneau = page.getByRole('region', { name: 'Avec vos chiffres' });
  const tableau = page.getByRole('region', { name: 'Tous les indicateurs de l’année' });
  const niveaux = page.getByRole('region', { name: /Les niveaux/ });
  const ligne = (cle: string) => page.locator(`#ligne-${cle}`);
  return {
    panneau,
    tableau,
    niveaux,
    ligne,
    choix: panneau.getByLabel('Indicateur', { exact: true }),
    note: panneau.locator('.resultat b'),
    soit: panneau.locator('.resultat-note'),
    texte: niveaux.getByRole('textbox', { name: /^La distribution/ }),
    champ: (cle: string, mesure: string) => page.locator(`#t-${cle}-${mesure}`),
    calcul: (cle: string) => ligne(cle).locator('.indicateur-calcul'),
  };
}

async function open(page: Page, width = 1280) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('./regles/indicateurs/');
  await settled(page);
  return page4(page);
}

/** A text without what typography changes. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll('’', "'");
const texts = async (locator: ReturnType<Page['locator']>) => (await locator.allInnerTexts()).map(plain);

test('typing a value changes the note, the points and the euros, in the panel and in the table', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const { panneau, note, soit, champ, calcul } = await open(page);
  await expect(note).toHaveText('0,0714');
  await expect(soit).toContainText(/\+\s0,57 au score et \+\s972\s€/);
  await redrawn(page, () => panneau.getByLabel('Valeur en 2020').fill('50'));
  await expect(note).toHaveText('0,8333');
  await expect(soit).toContainText(/6,67 points sur 8\. Un point de mieux, à 51\s%\s: \+\s0,27 au score/);
  await expect(champ('socle-3', 'valeur')).toHaveValue('50');
  await expect(calcul('socle-3').nth(3)).toContainText(/\+\s0,27 pt\s*\+\s453\s€/);
  // The same value, from the table.
  await champ('socle-3', 'valeur').fill('60');
  await expect(calcul('socle-3').first()).toHaveText('1');
  await expect(note).toHaveText('1');
  await expect(soit).toContainText('ne changerait rien');
  expect(faults).toEqual([]);
});

test('what changed is chained from a value to the euros, in the panel and at the foot of the table', {
  tag: '@racine',
}, async ({ page }) => {
  const { panneau, tableau, champ } = await open(page);
  const pied = tableau.locator('.bilan-tableau');
  await expect(pied).toContainText(/Score 52,98 sur 120\s*Intéressement de 2020\s: 409\s841\s€/);
  await expect(page.locator('.changement')).toHaveCount(0);
  await champ('socle-2', 'valeur').fill('12');
  for (const lieu of [pied, panneau.locator('.resultat')]) {
    await expect(lieu.locator('.changement li')).toHaveCount(3);
    expect(
      (await texts(lieu.locator('.changement li'))).map((text) => text.replaceAll('\u202f', ' ')),
    ).toEqual([
      'Socle 2 : 19 % → 12 %. Note 0,25 → 1 (× 8 points) : + 6 points.',
      'Score 52,98 → 58,98 sur 120 : part de qualité 44,15 % → 49,15 %.',
      "× droit de tirage 204 047 € (phase 2, H5) : + 10 202 € d'intéressement en 2020.",
    ]);
  }
  // Nothing of the field that is typed in is under the foot, which grew over it.
  await expect
    .poll(async () => {
      const [haut, bas] = [await pied.boundingBox(), await champ('socle-2', 'valeur').boundingBox()];
      return haut !== null && bas !== null && bas.y + bas.height <= haut.y && haut.y + haut.height <= 901;
    })
    .toBe(true);
  await pied.getByRole('button', { name: 'Repartir d’ici' }).click();
  await expect(page.locator('.changement')).toHaveCount(0);
  await champ('socle-2', 'valeur').fill('19');
  await expect(pied.locator('.changement')).toContainText(/−\s10\s202\s€ d’intéressement/);
});

test('an indicator à la carte is added to this year, then to those after, and taken back', {
  tag: '@racine',
}, async ({ page }) => {
  const { tableau, ligne } = await open(page);
  await tableau.getByRole('button', { name: 'Ajouter un indicateur à la carte' }).click();
  await expect(tableau.getByRole('status')).toContainText('pour 2020 seulement');
  const offre = ligne('carte-1').getByRole('button', { name: /aux années suivantes/ });
  // The entry of the history is made with the numbers: two changes before them are one.
  await expect(page).toHaveURL(/#s=/);
  const before = page.url();
  await offre.click();
  await expect(offre).toHaveCount(0);
  await expect(page).not.toHaveURL(before);
  await expect(tableau.locator('.montee tbody tr').last()).toContainText('2 à la carte');
  await page.goBack();
  await expect(offre).toBeVisible();
  await expect(tableau.locator('.montee tbody tr').last()).toContainText('1 à la carte');
});

test('a value that is refused is said in its place, and nothing typed is lost', { tag: '@racine' }, async ({
  page,
}) => {
  const { champ, tableau, calcul } = await open(page);
  const intermediaire = champ('socle-2', 'intermediaire');
  await intermediaire.fill('10');
  await expect(intermediaire).toHaveAttribute('aria-invalid', 'true');
  await expect(intermediaire).toHaveAccessibleDescription(/de plus de 12\s% attendu, «\s10\s%\s» reçu/);
  await expect(tableau.locator('.fraicheur')).toContainText('datent d’avant');
  await expect(tableau.locator('.bilan-tableau')).toContainText('d’avant cette erreur');
  // Said in the width of its row.
  const dit = tableau.locator('.indicateur-refus p');
  await expect(dit).toContainText(/^Objectif intermédiaire\s:/);
  expect((await dit.boundingBox())?.height).toBeLessThan(60);
  await expect(calcul('socle-2').first()).toHaveText('0,25');
  await page.reload();
  await settled(page);
  await expect(intermediaire).toHaveValue('10');
  await intermediaire.fill('17');
  await expect(tableau.locator('.fraicheur')).toHaveCount(0);
});

test('a row chooses the indicator of the panel, whose curve is drawn again', { tag: '@racine' }, async ({
  page,
}) => {
  const { ligne, choix, note, panneau } = await open(page);
  await redrawn(page, () =>
    ligne('socle-1')
      .getByRole('button', { name: /Voir sa courbe/ })
      .click(),
  );
  await expect(choix).toBeFocused();
  await expect(choix).toHaveValue('socle-1');
  await expect(note).toHaveText('0,8');
  await expect(ligne('socle-1')).toHaveClass(/indicateur-choisi/);
  await expect(panneau.locator('.dessin')).toContainText(/plancher/);
  await redrawn(page, async () => void (await choix.selectOption('socle-3')));
  await expect(panneau.locator('.dessin')).toContainText('progrès');
  await expect(note).toHaveText('0,0714');
});

test('socles are counted and left out, and where the weight goes is said', { tag: '@racine' }, async ({
  page,
}) => {
  const { tableau, ligne, champ } = await open(page);
  await expect(tableau).toContainText('Les 10 socles comptés se partagent 80 points, 8 chacun');
  await champ('socle-4', 'cible').fill('60');
  await recorded(page, () =>
    ligne('socle-4')
      .getByRole('button', { name: /Ne plus compter/ })
      .click(),
  );
  await expect(tableau).toContainText('Les 9 socles comptés se partagent 80 points, 8,89 chacun');
  await expect(tableau).toContainText(/Laissé de côté\s: 4\s; leur poids va aux autres/);
  const compter = ligne('socle-4').getByRole('button', { name: /Compter/ });
  await expect(compter).toBeFocused();
  await recorded(page, () => compter.click());
  // What had been typed comes back.
  await expect(champ('socle-4', 'cible')).toHaveValue('60');
  await expect(champ('socle-4', 'precedente')).toBeFocused();
  await page.goBack();
  await expect(compter).toBeVisible();
});

test('the first year leaves out what H3 does, and says why; counting one says that its values are invented', {
  tag: '@racine',
}, async ({ page }) => {
  const { tableau, ligne } = await open(page);
  await tableau.getByLabel('Année des résultats').selectOption('1');
  await expect(tableau).toContainText('Les 7 socles comptés se partagent 100 points, 14,29 chacun');
  await expect(ligne('socle-7')).toContainText('Pas encore compté');
  await expect(ligne('socle-7').locator('.statut')).toHaveText(/hypothèse H3/);
  await ligne('socle-7')
    .getByRole('button', { name: /Compter/ })
    .click();
  await expect(tableau.getByRole('status')).toContainText('valeurs inventées, à remplacer');
  await expect(tableau).toContainText('Les 8 socles comptés');
});

test('indicators à la carte are added up to three, named, turned and removed', { tag: '@racine' }, async ({
  page,
}) => {
  const { tableau, ligne, champ, calcul } = await open(page);
  const ajouter = tableau.getByRole('button', { name: 'Ajouter un indicateur à la carte' });
  await ajouter.click();
  await expect(page.locator('#t-carte-1-nom')).toBeFocused();
  await ajouter.click();
  await expect(ajouter).toBeDisabled();
  await expect(tableau).toContainText('Trois au plus par groupement');
  await expect(tableau).toContainText('les 3 à la carte 20, 6,67 chacun');
  // Two of the same name are refused, in their place.
  const nom = page.locator('#t-carte-1-nom');
  await nom.fill('Fond d’œil annuel des diabétiques'.replace('’', "'"));
  await expect(nom).toHaveAttribute('aria-invalid', 'true');
  await nom.fill('Vaccination antigrippale');
  await expect(nom).not.toHaveAttribute('aria-invalid', 'true');
  await expect(calcul('carte-1').first()).toHaveText('0,25');
  await ligne('carte-1').getByLabel('On en attend').selectOption('baisse');
  await expect(champ('carte-1', 'cible')).toHaveValue('47');
  await recorded(page, () =>
    ligne('carte-1')
      .getByRole('button', { name: /Retirer/ })
      .click(),
  );
  await expect(page.locator('#t-carte-1-nom')).toHaveValue('Indicateur à la carte 2');
  await expect(ligne('carte-2')).toHaveCount(0);
  await page.goBack();
  await expect(nom).toHaveValue('Vaccination antigrippale');
});

test('levels come from a pasted distribution, and go into the scenario', { tag: '@racine' }, async ({
  page,
}) => {
  const { niveaux, texte, champ, note, panneau } = await open(page);
  await niveaux.scrollIntoViewIfNeeded();
  await texte.fill(['Part', ...[30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 'abc']].join('\n'));
  await expect(niveaux).toContainText('Une ligne est à corriger, rien n’est calculé');
  expect(await texts(niveaux.locator('tbody tr').first().locator('th, td'))).toEqual([
    '12',
    'abc',
    expect.stringContaining("n'est pas un nombre"),
  ]);
  await expect(niveaux.getByRole('button', { name: 'Mettre ces niveaux' })).toHaveCount(0);
  await texte.fill([30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 110].join('\n'));
  await expect(niveaux.locator('.niveaux-liste dd')).toHaveText([/^40\s%$/, /^90\s%$/]);
  await expect(niveaux.locator('.niveaux-liste')).toContainText(/3e décile.*8e décile/s);
  await expect(niveaux.locator('.niveaux-provenance')).toHaveText(
    /Méthode\s: externe \(arrêté de 2022\)\s; nombres\s: les vôtres/,
  );
  await expect(niveaux.locator('.dessin svg')).toBeVisible();
  await niveaux.getByRole('button', { name: 'Mettre ces niveaux' }).click();
  await expect(champ('socle-3', 'cible')).toHaveValue('90');
  await expect(panneau.getByLabel('Objectif intermédiaire')).toHaveValue('40');
  await expect(note).toHaveText('0,0714');
  // The mean is the intermediate goal, and the target stays.
  await niveaux.getByLabel(/à la moyenne/).check();
  await expect(niveaux.locator('.niveaux-liste dd')).toHaveText([/^60\s%$/, /la vôtre/]);
  // For one that falls, the mirror, which is ours.
  await niveaux.getByLabel(/aux déciles/).check();
  await niveaux.getByLabel('Indicateur', { exact: true }).selectOption('socle-2');
  await expect(niveaux.locator('.niveaux-liste')).toContainText(/7e décile/);
  await expect(niveaux.locator('.niveaux-provenance')).toContainText('hypothèse H16');
});

test('a distribution comes from a file, or is invented and says so', { tag: '@racine' }, async ({ page }) => {
  const { niveaux, texte } = await open(page);
  await niveaux.scrollIntoViewIfNeeded();
  const [fichier] = await Promise.all([
    page.waitForEvent('filechooser'),
    niveaux.getByRole('button', { name: /Ouvrir un fichier/ }).click(),
  ]);
  // Windows-1252: the no-break space of thousands is a byte that is no UTF-8.
  const buffer = Buffer.from('"Taux"\r\n"34,5"\r\n41\r\n1\u00a0200\r\n', 'latin1');
  await fichier.setFiles({ name: 'taux.csv', mimeType: 'text/csv', buffer });
  await expect(niveaux).toContainText('3 territoires, sous le titre « Taux »');
  await expect(niveaux).toContainText('l’unité choisie est-elle la bonne');
  await niveaux.getByRole('button', { name: /inventée/ }).click();
  await expect(niveaux.locator('.niveaux-inventee')).toContainText('Distribution inventée');
  await expect(niveaux.locator('.niveaux-provenance')).toContainText('inventé');
  const inventes = page.locator('.valeurs-inventees').first();
  await expect(inventes).toContainText(/indicateurs 1, 2, 3, 4/);
  await niveaux.getByRole('button', { name: 'Mettre ces niveaux inventés dans le scénario' }).click();
  await expect(niveaux).toContainText('tirés d’une distribution inventée');
  await expect(inventes).toContainText('3 (valeur de l’année d’avant, valeur de l’année)');
  await niveaux.getByRole('button', { name: 'Revenir aux niveaux d’avant' }).click();
  await expect(inventes).toContainText(/indicateurs 1, 2, 3, 4/);
  await expect(niveaux).toContainText('60 territoires');
  await texte.press('End');
  await texte.press('0');
  await expect(niveaux.locator('.niveaux-inventee')).toHaveCount(0);
});

test('a score that is given is said, and detailed on demand', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/phase-2/');
  await settled(page);
  await page.getByRole('button', { name: 'Un score négatif' }).click();
  await expect(page.locator('.resultat b')).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  const { panneau, tableau, note } = await open(page);
  await expect(panneau).toContainText('le score est donné tout fait');
  await expect(panneau.locator('.figure')).toHaveCount(0);
  await expect(note).toHaveText('sans objet');
  await expect(tableau.locator('input')).toHaveCount(0);
  await expect(tableau).toContainText('Taux de réhospitalisation à 30 jours');
  await panneau.getByRole('button', { name: 'Détailler par indicateurs' }).click();
  await expect(note).not.toHaveText('sans objet');
  await expect(panneau.locator('.dessin svg')).toBeVisible();
  await expect(tableau.locator('input').first()).toBeVisible();
});

test('the keyboard alone goes from the table to the curve, and to the criteria', { tag: '@racine' }, async ({
  page,
}) => {
  const { ligne, choix, note } = await open(page);
  await ligne('socle-5')
    .getByRole('button', { name: /Voir sa courbe/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(choix).toBeFocused();
  await expect(note).toHaveText('−0,375');
  await page.keyboard.press('ArrowDown');
  await expect(choix).toHaveValue('socle-6');
  const critere = page.getByRole('checkbox').first();
  await critere.focus();
  await page.keyboard.press('Space');
  await expect(critere).toBeChecked();
  await page.reload();
  await expect(critere, 'nothing is kept').not.toBeChecked();
});

test('at 360 px the table is a list of cards, sound with errors and levels on screen', {
  tag: '@racine',
}, async ({ page }) => {
  const { champ, texte, niveaux, ligne } = await open(page, 360);
  await champ('socle-2', 'intermediaire').fill('10');
  await niveaux.scrollIntoViewIfNeeded();
  await texte.fill('34,5\nabc\n1;2');
  await expect(niveaux).toContainText('2 lignes sont à corriger');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(ligne('socle-1')).toHaveCSS('display', 'grid');
  expect(await violations(page)).toEqual([]);
  await texte.fill('34,5\n40\n52');
  await expect(niveaux.locator('.dessin svg')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
