import { expect, type Locator, type Page, test } from '@playwright/test';
import { rules } from '../../src/cahier/edition-2019/rules/all-rules.ts';
import { isOfScenario, rulePages } from '../../src/cahier/pages.ts';
import { byIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { dependencies } from '../../src/scenario/run/modified-values-of-rule.ts';
import { exampleDocument } from '../scenario/documents.ts';
import { everythingChanged } from '../scenario/modified.ts';
import { downloaded } from './experience-patient.ts';
import { settled } from './watch.ts';

/** A page, opened by the link of a scenario. */
async function openWith(page: Page, path: string, scenario: object): Promise<void> {
  await page.goto(`./${path}#${encodeLink({ scenario, vue: { groupement: 0, annee: 2 } })}`);
  await settled(page);
  await expect(page.locator('.perimes'), 'the numbers are fresh').toHaveCount(0);
}

/** The badges of a status that stand in a place, but those that the cahier's value bears beside what has replaced it. */
const statuses = (place: Locator): Locator =>
  place.locator(
    ':is(.statut-texte, .statut-deduit, .statut-hypothese, .statut-externe):visible:not(.au-cahier *)',
  );

const changed = {
  ...(exampleDocument() as object),
  parametres: { tunnel: '0.03', coefficientEcart: '1/2', plafondGroupement: '0.01' },
};

const pages = rulePages.filter(isOfScenario);

for (const { id, regles } of pages) {
  test(`/regles/${id}/ says of no changed value, and of no rule made with one, that it is the cahier’s`, {
    tag: '@racine',
  }, async ({ page }) => {
    await openWith(page, `regles/${id}/`, { ...byIndicateurs, ...everythingChanged });
    const main = page.getByRole('main');
    const dependent = regles.filter((shownRule) => dependencies(rules[shownRule]).length > 0);
    await expect(main.locator('.regle-nom .statut-change'), 'names of rules').toHaveCount(dependent.length);
    await expect(statuses(main.locator('.regle-nom:has([data-depend])'))).toHaveCount(0);
    const legend = main.locator('.legende [data-depend]');
    await expect(legend.locator('.statut-change')).toHaveCount(await legend.count());
    await expect(statuses(main.locator('.legende'))).toHaveCount(0);
    const fields = main.locator('.champ:has([data-chemin^="parametres."], [data-chemin^="enveloppe."])');
    await expect(fields.locator('.statut-change')).toHaveCount(await fields.count());
    await expect(statuses(fields)).toHaveCount(0);
    await expect(fields.locator('.au-cahier .statut')).toHaveCount(await fields.count());
    const steps = main.locator('.etapes li:has(.etape-modifie)');
    await expect(steps.locator('.statut-change')).toHaveCount(await steps.count());
    await expect(statuses(steps).and(page.locator('.statut-texte, .statut-deduit'))).toHaveCount(0);
    await expect(main.locator('.figure figcaption .statut-change').first()).toBeAttached();
  });
}

test('a formula’s legend follows the field, there and back', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/gains/');
  await settled(page);
  const legend = page.locator('.legende [data-depend="coefficientEcart"]');
  const field = page.getByLabel(/Poids de l.écart/);
  await expect(statuses(legend)).toHaveText('texte');
  await field.fill('1/2');
  await expect(legend).toContainText(/modifié.*1\/2.*cahier\s: 1\/3/);
  await expect(legend, 'named already, where the legend names it').not.toContainText(/Poids de l.écart/);
  await expect(statuses(legend)).toHaveCount(0);
  await expect(legend.locator('.au-cahier .statut-texte')).toHaveText('texte');
  // The same value, written otherwise.
  await field.fill('2/6');
  await expect(statuses(legend)).toHaveText('texte');
  await expect(page.locator('.statut-change')).toHaveCount(0);
});

test('/estimer/ says what is changed at the head of the result, before anything is scrolled', {
  tag: '@racine',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWith(page, 'estimer/', changed);
  const head = page.locator('.tete-modifie');
  await expect(head).toBeInViewport({ ratio: 1 });
  for (const text of [/3\s% \(cahier\s: 5\s%/, /1\/2 \(cahier\s: 1\/3/, /1\s% \(cahier\s: 2\s%/])
    await expect(head).toContainText(text);
  await expect(head.locator('.au-cahier .statut-texte')).toHaveCount(3);
  const restsOn = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Ce sur quoi cela repose' }) });
  await expect(restsOn.locator('li > .dit-modifie')).toHaveCount(3);
  await expect(statuses(restsOn.locator('li:has(.statut-change)'))).toHaveCount(0);
});

test('/parametres/ has the status beside the cahier’s value, and « modifié » beside the reader’s', {
  tag: '@racine',
}, async ({ page }) => {
  await openWith(page, 'parametres/', { ...byIndicateurs, ...everythingChanged });
  const rows = page.locator('.parametre');
  const count = Object.keys(everythingChanged.parametres).length;
  await expect(rows).toHaveCount(count);
  await expect(rows.locator('.parametre-cahier .statut')).toHaveCount(count);
  await expect(rows.locator('.parametre-valeur .statut-change')).toHaveCount(count);
  await expect(statuses(rows.locator(':is(.parametre-nom, .parametre-valeur)'))).toHaveCount(0);
  await expect(page.locator('.choix-de-calcul .statut-change')).toHaveCount(3);
  await page.getByRole('button', { name: 'Tout remettre au départ' }).click();
  await expect(rows.locator('.statut-change')).toHaveCount(0);
});

test('on paper, a page of rules has at its head what is changed', { tag: '@racine' }, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./regles/ecart/');
  await settled(page);
  const head = page.locator('.papier[data-depend="*"]');
  await expect(head).toBeHidden();
  await openWith(page, 'regles/gains/', changed);
  await expect(head).toBeVisible();
  await expect(head).toContainText(
    /modifié.*3\s%.*cahier\s: 5\s%.*1\/2.*cahier\s: 1\/3.*1\s%.*cahier\s: 2\s%/,
  );
});

test('what is taken away says what is changed: results on each line, a table and the image under theirs', {
  tag: '@racine',
}, async ({ page }) => {
  await openWith(page, 'estimer/', changed);
  // What is on screen is taken away: that of the build, until the worker has answered.
  await expect(page.locator('.tete-modifie')).toBeVisible();
  for (const name of ['Versements en CSV', 'Tous les résultats en CSV']) {
    const { text } = await downloaded(page, page.getByRole('button', { name }));
    const [head = '', ...lines] = text.trim().split('\r\n');
    expect(head).toMatch(/;[^;]*Modifié/);
    for (const line of lines) expect(line).toMatch(/1\/2 \(cahier : 1\/3, texte, partie 8-II-2\)/);
  }
  await openWith(page, 'regles/gains/', changed);
  const panel = page.locator('.panneau');
  await panel.getByText('Voir les données').click();
  const data = await downloaded(page, page.getByRole('button', { name: 'Ces données en CSV' }).first());
  expect(data.text).toMatch(/\r\n;+\r\n(?:.*\r\n)*"Modifié : Coefficient de l'écart : 1\/2 \(cahier : 1\/3/);
  const image = await downloaded(page, panel.getByRole('button', { name: 'Image de la figure' }));
  expect(image.text.replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(
    "Coefficient de l'écart : 1/2 (cahier : 1/3",
  );
});
