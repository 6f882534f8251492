import { expect, type Page, test } from '@playwright/test';
import { byIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { violations } from './axe.ts';
import { recorded, redrawn, settled, watch } from './watch.ts';

/** The page of indicators: its panel, its table, its levels. */
function page4(page: Page) {
  const panel = page.getByRole('region', { name: /^Avec (vos chiffres|les chiffres du cas)$/ });
  const wholeTable = page.getByRole('region', { name: 'Tous les indicateurs de l’année' });
  const levels = page.getByRole('region', { name: /Les niveaux/ });
  const row = (cle: string) => page.locator(`#ligne-${cle}`);
  return {
    panel,
    wholeTable,
    levels,
    row,
    choice: panel.getByLabel('Indicateur', { exact: true }),
    note: panel.locator('.resultat b'),
    thatIs: panel.locator('.resultat-note'),
    texte: levels.getByRole('textbox', { name: /^La distribution/ }),
    field: (cle: string, measure: string) => page.locator(`#t-${cle}-${measure}`),
    calcul: (cle: string) => row(cle).locator('.indicateur-calcul'),
  };
}

/** Four years by indicators, where the site's example has one. */
const link = encodeLink({ scenario: byIndicateurs, vue: { groupement: 0, annee: 2 } });

async function open(page: Page, width = 1280, fragment = link) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`./regles/indicateurs/#${fragment}`);
  await settled(page);
  if (fragment === link) await expect(page.locator('.vue-nom').first()).toHaveText(/Estuaire/);
  await expect(page.locator('.perimes, .fraicheur-calcul')).toHaveCount(0);
  return page4(page);
}

/** A text without what typography changes. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll('’', "'");
const texts = async (locator: ReturnType<Page['locator']>) => (await locator.allInnerTexts()).map(plain);

test('typing a value changes the note, the points and the euros, in the panel and in the table', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const { panel, note, thatIs, field, calcul: calculation } = await open(page);
  await expect(note).toHaveText('0,0714');
  await expect(thatIs).toContainText(/\+\s0,57 au score et \+\s972\s€/);
  await redrawn(page, () => panel.getByLabel('Valeur en 2020').fill('50'));
  await expect(note).toHaveText('0,8333');
  await expect(thatIs).toContainText(/6,67 points sur 8\. Un point de mieux, à 51\s%\s: \+\s0,27 au score/);
  await expect(field('socle-3', 'valeur')).toHaveValue('50');
  await expect(calculation('socle-3').nth(3)).toContainText(/\+\s0,27 pt\s*\+\s453\s€/);
  // The same value, from the table.
  await field('socle-3', 'valeur').fill('60');
  await expect(calculation('socle-3').first()).toHaveText('1');
  await expect(note).toHaveText('1');
  await expect(thatIs).toContainText('ne changerait rien');
  expect(faults).toEqual([]);
});

test('what changed is chained from a value to the euros, in the panel and at the foot of the table', {
  tag: '@racine',
}, async ({ page }) => {
  const { panel, wholeTable, field } = await open(page);
  const footer = wholeTable.locator('.bilan-tableau');
  await expect(footer).toContainText(/Score 52,98 sur 120\s*Intéressement de 2020\s: 409\s841\s€/);
  await expect(page.locator('.changement')).toHaveCount(0);
  await field('socle-2', 'valeur').fill('12');
  for (const lieu of [footer, panel.locator('.resultat')]) {
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
      const [high, low] = [await footer.boundingBox(), await field('socle-2', 'valeur').boundingBox()];
      return high !== null && low !== null && low.y + low.height <= high.y && high.y + high.height <= 901;
    })
    .toBe(true);
  await footer.getByRole('button', { name: 'Repartir d’ici' }).click();
  await expect(page.locator('.changement')).toHaveCount(0);
  await field('socle-2', 'valeur').fill('19');
  await expect(footer.locator('.changement')).toContainText(/−\s10\s202\s€ d’intéressement/);
});

test('an indicator à la carte is added to this year, then to those after, and taken back', {
  tag: '@racine',
}, async ({ page }) => {
  const { wholeTable, row } = await open(page);
  await wholeTable.getByRole('button', { name: 'Ajouter un indicateur à la carte' }).click();
  await expect(wholeTable.getByRole('status')).toContainText('pour 2020 seulement');
  const offer = row('carte-1').getByRole('button', { name: /aux années suivantes/ });
  // The entry of the history is made with the numbers: two changes before them are one.
  await expect(page).toHaveURL(/#s=/);
  const before = page.url();
  await offer.click();
  await expect(offer).toHaveCount(0);
  await expect(page).not.toHaveURL(before);
  await expect(wholeTable.locator('.montee tbody tr').last()).toContainText('2 à la carte');
  await page.goBack();
  await expect(offer).toBeVisible();
  await expect(wholeTable.locator('.montee tbody tr').last()).toContainText('1 à la carte');
});

test('a value that is refused is said in its place, and nothing typed is lost', { tag: '@racine' }, async ({
  page,
}) => {
  const { field, wholeTable, calcul: calculation } = await open(page);
  const intermediaire = field('socle-2', 'intermediaire');
  await intermediaire.fill('10');
  await expect(intermediaire).toHaveAttribute('aria-invalid', 'true');
  await expect(intermediaire).toHaveAccessibleDescription(/de plus de 12\s% attendu, «\s10\s%\s» reçu/);
  await expect(wholeTable.locator('.fraicheur')).toContainText('datent d’avant');
  await expect(wholeTable.locator('.bilan-tableau')).toContainText('d’avant cette erreur');
  // Said in the width of its row.
  const said = wholeTable.locator('.indicateur-refus p');
  await expect(said).toContainText(/^Objectif intermédiaire\s:/);
  expect((await said.boundingBox())?.height).toBeLessThan(60);
  await expect(calculation('socle-2').first()).toHaveText('0,25');
  await page.reload();
  await settled(page);
  await expect(intermediaire).toHaveValue('10');
  await intermediaire.fill('17');
  await expect(wholeTable.locator('.fraicheur')).toHaveCount(0);
});

test('a row chooses the indicator of the panel, whose curve is drawn again', { tag: '@racine' }, async ({
  page,
}) => {
  const { row, choice, note, panel } = await open(page);
  await redrawn(page, () =>
    row('socle-1')
      .getByRole('button', { name: /Voir sa courbe/ })
      .click(),
  );
  await expect(choice).toBeFocused();
  await expect(choice).toHaveValue('socle-1');
  await expect(note).toHaveText('0,8');
  await expect(row('socle-1')).toHaveClass(/indicateur-choisi/);
  await expect(panel.locator('.dessin')).toContainText(/plancher/);
  await redrawn(page, async () => void (await choice.selectOption('socle-3')));
  await expect(panel.locator('.dessin')).toContainText('progrès');
  await expect(note).toHaveText('0,0714');
});

test('socles are counted and left out, and where the weight goes is said', { tag: '@racine' }, async ({
  page,
}) => {
  const { wholeTable, row, field } = await open(page);
  await expect(wholeTable).toContainText('Les 10 socles comptés se partagent 80 points, 8 chacun');
  await recorded(page, () => field('socle-4', 'cible').fill('60'));
  await recorded(page, () =>
    row('socle-4')
      .getByRole('button', { name: /Ne plus compter/ })
      .click(),
  );
  await expect(wholeTable).toContainText('Les 9 socles comptés se partagent 80 points, 8,89 chacun');
  await expect(wholeTable).toContainText(/Laissé de côté\s: 4\s; leur poids va aux autres/);
  const count = row('socle-4').getByRole('button', { name: /Compter/ });
  await expect(count).toBeFocused();
  await recorded(page, () => count.click());
  // What had been typed comes back.
  await expect(field('socle-4', 'cible')).toHaveValue('60');
  await expect(field('socle-4', 'precedente')).toBeFocused();
  await page.goBack();
  await expect(count).toBeVisible();
});

test('the first year leaves out what H3 does, and says why; counting one says that its values are invented', {
  tag: '@racine',
}, async ({ page }) => {
  const { wholeTable, row } = await open(page);
  await wholeTable.getByLabel('Année des résultats').selectOption('1');
  await expect(wholeTable).toContainText('Les 7 socles comptés se partagent 100 points, 14,29 chacun');
  await expect(row('socle-7')).toContainText('Pas encore compté');
  await expect(row('socle-7').locator('.statut')).toHaveText(/hypothèse H3/);
  await row('socle-7')
    .getByRole('button', { name: /Compter/ })
    .click();
  await expect(wholeTable.getByRole('status')).toContainText('valeurs inventées, à remplacer');
  await expect(wholeTable).toContainText('Les 8 socles comptés');
});

test('indicators à la carte are added up to three, named, turned and removed', { tag: '@racine' }, async ({
  page,
}) => {
  const { wholeTable, row, field, calcul: calculation } = await open(page);
  const add = wholeTable.getByRole('button', { name: 'Ajouter un indicateur à la carte' });
  await add.click();
  await expect(page.locator('#t-carte-1-nom')).toBeFocused();
  await add.click();
  await expect(add).toBeDisabled();
  await expect(wholeTable).toContainText('Trois au plus par groupement');
  await expect(wholeTable).toContainText('les 3 à la carte 20, 6,67 chacun');
  // Two of the same name are refused, in their place.
  const nom = page.locator('#t-carte-1-nom');
  await nom.fill('Fond d’œil annuel des diabétiques'.replace('’', "'"));
  await expect(nom).toHaveAttribute('aria-invalid', 'true');
  await nom.fill('Vaccination antigrippale');
  await expect(nom).not.toHaveAttribute('aria-invalid', 'true');
  await expect(calculation('carte-1').first()).toHaveText('0,25');
  await row('carte-1').getByLabel('On en attend').selectOption('baisse');
  await expect(field('carte-1', 'cible')).toHaveValue('47');
  await recorded(page, () =>
    row('carte-1')
      .getByRole('button', { name: /Retirer/ })
      .click(),
  );
  await expect(page.locator('#t-carte-1-nom')).toHaveValue('Indicateur à la carte 2');
  await expect(row('carte-2')).toHaveCount(0);
  await page.goBack();
  await expect(nom).toHaveValue('Vaccination antigrippale');
});

test('levels come from a pasted distribution, and go into the scenario', { tag: '@racine' }, async ({
  page,
}) => {
  const { levels, texte, field, note, panel } = await open(page);
  await levels.scrollIntoViewIfNeeded();
  await texte.fill(['Part', ...[30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 'abc']].join('\n'));
  await expect(levels).toContainText('Une ligne est à corriger, rien n’est calculé');
  expect(await texts(levels.locator('tbody tr').first().locator('th, td'))).toEqual([
    '12',
    'abc',
    expect.stringContaining("n'est pas un nombre"),
  ]);
  await expect(levels.getByRole('button', { name: 'Mettre ces niveaux' })).toHaveCount(0);
  await texte.fill([30, 10, 50, 20, 40, 60, 100, 70, 90, 80, 110].join('\n'));
  await expect(levels.locator('.niveaux-liste dd')).toHaveText([/^40\s%$/, /^90\s%$/]);
  await expect(levels.locator('.niveaux-liste')).toContainText(/3e décile.*8e décile/s);
  await expect(levels.locator('.niveaux-provenance')).toHaveText(
    /Méthode\s: externe \(arrêté de 2022\)\s; nombres\s: les vôtres/,
  );
  await expect(levels.locator('.dessin svg')).toBeVisible();
  await levels.getByRole('button', { name: 'Mettre ces niveaux' }).click();
  await expect(field('socle-3', 'cible')).toHaveValue('90');
  await expect(panel.getByLabel('Objectif intermédiaire')).toHaveValue('40');
  await expect(note).toHaveText('0,0714');
  // The mean is the intermediate goal, and the target stays.
  await levels.getByLabel(/à la moyenne/).check();
  await expect(levels.locator('.niveaux-liste dd')).toHaveText([/^60\s%$/, /la vôtre/]);
  // For one that falls, the mirror, which is ours.
  await levels.getByLabel(/aux déciles/).check();
  await levels.getByLabel('Indicateur', { exact: true }).selectOption('socle-2');
  await expect(levels.locator('.niveaux-liste')).toContainText(/7e décile/);
  await expect(levels.locator('.niveaux-provenance')).toContainText('hypothèse H16');
});

test('a distribution comes from a file, or is invented and says so', { tag: '@racine' }, async ({ page }) => {
  const { levels, texte } = await open(page);
  await levels.scrollIntoViewIfNeeded();
  const [file] = await Promise.all([
    page.waitForEvent('filechooser'),
    levels.getByRole('button', { name: /Ouvrir un fichier/ }).click(),
  ]);
  // Windows-1252: the no-break space of thousands is a byte that is no UTF-8.
  const buffer = Buffer.from('"Taux"\r\n"34,5"\r\n41\r\n1\u00a0200\r\n', 'latin1');
  await file.setFiles({ name: 'taux.csv', mimeType: 'text/csv', buffer });
  await expect(levels).toContainText('3 territoires, sous le titre « Taux »');
  await expect(levels).toContainText('l’unité choisie est-elle la bonne');
  await levels.getByRole('button', { name: /inventée/ }).click();
  await expect(levels.locator('.niveaux-inventee')).toContainText('Distribution inventée');
  await expect(levels.locator('.niveaux-provenance')).toContainText('inventé');
  const inventedOnes = page.locator('.valeurs-inventees').first();
  await expect(inventedOnes).toContainText(/indicateurs 1, 2, 3, 4/);
  await levels.getByRole('button', { name: 'Mettre ces niveaux inventés dans le scénario' }).click();
  await expect(levels).toContainText('tirés d’une distribution inventée');
  await expect(inventedOnes).toContainText('3 (valeur de l’année d’avant, valeur de l’année)');
  await levels.getByRole('button', { name: 'Revenir aux niveaux d’avant' }).click();
  await expect(inventedOnes).toContainText(/indicateurs 1, 2, 3, 4/);
  await expect(levels).toContainText('60 territoires');
  await texte.press('End');
  await texte.press('0');
  await expect(levels.locator('.niveaux-inventee')).toHaveCount(0);
});

test('a score that is given is said, and detailed on demand', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/phase-2/');
  await settled(page);
  await page.getByRole('button', { name: 'Un score négatif' }).click();
  await expect(page.locator('.resultat b')).toBeVisible();
  await page.getByRole('button', { name: 'Partir de ce cas' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  const { panel, wholeTable, note } = await open(page, 1280, '');
  await expect(panel).toContainText('le score est donné tout fait');
  await expect(panel.locator('.figure')).toHaveCount(0);
  await expect(note).toHaveText('sans objet');
  await expect(wholeTable.locator('input')).toHaveCount(0);
  await expect(wholeTable).toContainText('Taux de réhospitalisation à 30 jours');
  await panel.getByRole('button', { name: 'Détailler par indicateurs' }).click();
  await expect(note).not.toHaveText('sans objet');
  await expect(panel.locator('.dessin svg')).toBeVisible();
  await expect(wholeTable.locator('input').first()).toBeVisible();
});

test('the keyboard alone goes from the table to the curve, and to the criteria', { tag: '@racine' }, async ({
  page,
}) => {
  const { row, choice, note } = await open(page);
  await row('socle-5')
    .getByRole('button', { name: /Voir sa courbe/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(choice).toBeFocused();
  await expect(note).toHaveText('−0,375');
  await page.keyboard.press('ArrowDown');
  await expect(choice).toHaveValue('socle-6');
  const criterion = page.getByRole('checkbox').first();
  await criterion.focus();
  await page.keyboard.press('Space');
  await expect(criterion).toBeChecked();
  await page.reload();
  await expect(criterion, 'nothing is kept').not.toBeChecked();
});

test('at 360 px the table is a list of cards, sound with errors and levels on screen', {
  tag: '@racine',
}, async ({ page }) => {
  const { field, texte, levels, row } = await open(page, 360);
  await field('socle-2', 'intermediaire').fill('10');
  await levels.scrollIntoViewIfNeeded();
  await texte.fill('34,5\nabc\n1;2');
  await expect(levels).toContainText('2 lignes sont à corriger');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(row('socle-1')).toHaveCSS('display', 'grid');
  expect(await violations(page)).toEqual([]);
  await texte.fill('34,5\n40\n52');
  await expect(levels.locator('.dessin svg')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
