/* What each page is in its other states: sound, said once, read in order, visible in the reader's own colours. */
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { colours, violations } from './axe.ts';
import { hold } from './early.ts';
import { EXAMPLE, ecartOf, linkWith, openEcart, typeReelle } from './ecart.ts';
import { openGroup } from './experience-patient.ts';
import { redrawn, settled } from './watch.ts';

const racine = { tag: '@racine' };

/** Waits until what is refused is said to the end: the way to its field is fetched at the first refusal. */
const refused = (within: Page | Locator) =>
  expect(within.locator('.fraicheur').getByRole('button')).toBeVisible();

/** Looks at a state: all of axe's rules in light, contrasts in dark. */
async function sound(page: Page, state: string, within?: string): Promise<void> {
  const only = within === undefined ? {} : { within };
  // What stays in view covers for a while what is scrolled under it, and that is small then: from the top, nothing is.
  await page.evaluate(() => scrollTo(0, 0));
  expect.soft(await violations(page, only), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, { ...only, rules: colours }), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a calculator is sound in each of its states', racine, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { sheet, reelle, result, avis } = await openEcart(page, linkWith('2300'));
  await expect(result).toHaveText('+ 179,50 €');
  await sheet.getByRole('button', { name: /Garder ce scénario/ }).click();
  await sheet.getByRole('button', { name: 'Essayer' }).click();
  await expect(sheet.locator('.et-si')).toContainText('Vous essayez une autre valeur');
  await sheet.getByRole('button', { name: '← Étape' }).click();
  await page.getByRole('button', { name: 'Juste sur le bord' }).click();
  await page.getByRole('button', { name: '10 €' }).click();
  await expect(page.locator('.cas-applique')).not.toBeEmpty();
  await sound(page, 'a case, a step, a kept scenario, a changed parameter, an answer', 'main');
  await reelle.fill('abc');
  await refused(sheet);
  await sound(page, 'a refused value and old results', '.panneau');
  await page.goto('./regles/ecart/#s=faux');
  await expect(avis).toBeVisible();
  await sound(page, 'a notice', '.avis');
});

test('a calculator whose worker fails is sound', racine, async ({ page }) => {
  await page.route(/worker-[^/]*\.js$/, (route) => route.abort());
  const { sheet, reelle } = await openEcart(page);
  await reelle.fill('2300');
  await expect(sheet.getByRole('alert')).toBeVisible();
  await sound(page, 'no worker', '.panneau');
});

test(
  '/estimer/ is sound with several groupements, a comparison, and a year that is refused',
  racine,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./estimer/');
    await settled(page);
    await page.getByRole('button', { name: /Garder ce scénario/ }).click();
    const file = fileURLToPath(new URL('../examples/05-portefeuille-national.json', import.meta.url));
    await redrawn(page, () => page.getByLabel('Fichier de scénario à ouvrir').setInputFiles(file));
    await expect(page.getByRole('heading', { name: 'Comparé au scénario gardé' })).toBeVisible();
    await expect(page.locator('section.portefeuille table')).toHaveCount(2);
    const year = page.getByRole('group', { name: 'Année 2019' });
    await year.getByLabel('Dépense réelle').fill('-3');
    await refused(page);
    await sound(page, 'several groupements', 'main');
  },
);

test('an import under way, its refused lines, and a form of columns are sound', racine, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { importFile, section, results } = await openGroup(page);
  const worker = await hold(page, /questionnaire-worker-[^/]+\.js$/);
  await importFile('reponses.csv', 'Q1;Q4;Q5\r\n1;abc;9\r\n1;9;10\r\n');
  await worker.asked;
  await expect(section.getByRole('progressbar')).toBeVisible();
  await sound(page, 'under way', '#reponses');
  await worker.release();
  await expect(results).toBeVisible();
  await sound(page, 'refused lines', '#reponses');

  await page.goto('./regles/modele-ajustement/');
  await settled(page);
  const source = page.locator('.lab-source summary');
  await source.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: source })).toHaveCount(0);
  await source.click();
  await page.getByLabel('Fichier CSV des patients').setInputFiles({
    name: 'patients.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('naissance;genre\r\n1950;F\r\n'),
  });
  const form = page.locator('.lab-colonnes');
  await expect(form.getByRole('heading')).toBeFocused();
  await sound(page, 'columns', '.lab-colonnes');
  await form.getByRole('button', { name: 'Renoncer' }).press('Enter');
  await expect(form).toHaveCount(0);
  await expect(source).toBeFocused();
});

test('two sets of parameters, one refused, are sound', racine, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./parametres/');
  await settled(page);
  await page.getByLabel('Intervalle autour de la dépense ajustée').first().fill('3');
  await page
    .getByRole('button', { name: /second jeu|jeu B|Comparer/ })
    .first()
    .click();
  await page.getByLabel('Intervalle autour de la dépense ajustée').last().fill('abc');
  await expect(page.locator('.champ-erreur')).toHaveCount(1);
  await sound(page, 'two sets', 'main');
});

test('a result is said once, when the typing stops', racine, async ({ page }) => {
  await page.clock.install();
  const ecart = await openEcart(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('.resultats > [role=status]');
    if (region)
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await ecart.reelle.fill('');
  // The hand is as quick on a slow machine: the page's clock passes between two keys as it says.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  for (const key of '2300') {
    await ecart.reelle.press(key);
    await page.clock.runFor(60);
  }
  await page.clock.resume();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  await expect.poll(said).toHaveLength(1);
  expect(await said()).toEqual([expect.stringMatching(/^Écart par patient\.\s\+\s179,50\s€\.\ssoit/)]);
});

test('a button that goes with what it did leaves the keyboard beside it', racine, async ({ page }) => {
  const { sheet, reelle, avis } = await openEcart(page);
  await sheet.getByRole('button', { name: /Garder ce scénario/ }).press('Enter');
  await sheet.getByRole('button', { name: /oublier/ }).press('Enter');
  await expect(sheet.getByRole('button', { name: /Garder ce scénario/ })).toBeFocused();
  await sheet.getByRole('button', { name: '← Étape' }).press('Enter');
  await sheet.getByRole('button', { name: 'Étape →', exact: true }).press('Enter');
  await expect(sheet.getByRole('button', { name: '← Étape' })).toBeFocused();
  await page.goto('./regles/ecart/#s=faux');
  await expect(avis, 'in the place of what was said of the kept scenario').toContainText('abîmé');
  await avis.getByRole('button', { name: 'Fermer' }).press('Enter');
  await expect(avis).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main, header') !== null))
    .toBe(true);
  await expect(reelle).toBeVisible();
});

test(
  'what a screen reader is given of a calculator and of an estimate is as reviewed',
  racine,
  async ({ page }) => {
    const { sheet, reelle } = await openEcart(page);
    const main = page.getByRole('main');
    expect(await main.ariaSnapshot()).toMatchSnapshot('ecart.yml');
    const said = sheet.locator('.resultats > [role=status]');
    const words = said.evaluate(
      (place) =>
        new Promise<string>((done) => {
          const looked = new MutationObserver(() => place.textContent && done(place.textContent));
          looked.observe(place, { childList: true, characterData: true, subtree: true });
        }),
    );
    await typeReelle(ecartOf(page), '2300', '+ 179,50 €');
    // The words of the settled result come, and are gone.
    expect(await words).toContain('179,50');
    await expect(said).toBeEmpty();
    await sheet.getByRole('button', { name: '← Étape' }).click();
    await reelle.fill('abc');
    await refused(sheet);
    // What words a refusal is loaded with the first one.
    await expect(sheet.locator('.champ-erreur .champ-dit')).toContainText('n’est pas un nombre');
    expect(await sheet.ariaSnapshot()).toMatchSnapshot('ecart-valeur-refusee.yml');
    // A page that is left writes what was typed: forget it from one that keeps nothing.
    await page.goto('./glossaire/');
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto('./estimer/');
    await settled(page);
    expect(
      await page.getByRole('region', { name: 'Estimation', exact: true }).ariaSnapshot(),
    ).toMatchSnapshot('estimer.yml');
  },
);

/** The least that borders or outlines draw around any of some elements, in pixels. */
function edge(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((elements) =>
    Math.min(
      ...elements.map((element) => {
        const { borderTopWidth, borderLeftWidth, outlineWidth, outlineStyle } = getComputedStyle(element);
        const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        return Math.max(Number.parseFloat(borderTopWidth), Number.parseFloat(borderLeftWidth), outline);
      }),
    ),
  );
}

test('in forced colours, fields, choices, marks and figures remain', racine, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const { sheet, reelle } = await openEcart(page);
  const button = page.getByRole('button', { name: /Grands caractères/ });
  expect.soft(await edge(page, '.champ input'), 'fields').toBeGreaterThanOrEqual(1);
  expect.soft(await edge(page, '.etape-courante'), 'the step').toBeGreaterThanOrEqual(2);
  expect.soft(await edge(page, 'main .statut'), 'marks').toBeGreaterThanOrEqual(1);
  await reelle.focus();
  expect.soft(await edge(page, '.champ input:focus'), 'focus').toBeGreaterThanOrEqual(2);
  await reelle.fill('abc');
  await expect(reelle).toHaveCSS('border-top-style', 'double');
  await button.click();
  expect.soft(await button.evaluate((each) => getComputedStyle(each).borderTopWidth), 'chosen').toBe('3px');
  await expect
    .soft(page.locator('.regles [aria-current=page]').first())
    .toHaveCSS('text-decoration-line', 'underline');
  // A figure is drawn in the reader's colours: its words in that of the page's words.
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  // The larger type has it drawn again: its words may be others by now.
  await expect.soft(sheet.locator('.dessin svg text').first()).toHaveCSS('fill', ink);
  await page.goto('./estimer/');
  await settled(page);
  // Those of the figure that has most: the example is paid in few of the ways that a figure tells apart.
  const fills = await page.locator('.dessin svg').evaluateAll((all) =>
    Math.max(
      ...all.map((svg) => {
        const painted = [...svg.querySelectorAll('rect, path')].map((each) => getComputedStyle(each).fill);
        return new Set(painted.filter((fill) => fill.startsWith('rgb'))).size;
      }),
    ),
  );
  expect.soft(fills, 'paints that differ').toBeGreaterThanOrEqual(2);
});

test.describe('with the copy for offline use', () => {
  test.use({ serviceWorkers: 'allow' });

  test('/confidentialite/ erases all that is kept, once it is asked twice', racine, async ({ page }) => {
    await typeReelle(await openEcart(page), '2300', '+ 179,50 €');
    // The copy for offline use is there.
    await expect(page.locator('#hors-ligne')).toBeVisible();
    await page.getByRole('button', { name: /Grands caractères/ }).click();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Confidentialité' }).click();
    const erase = page.getByRole('button', {
      name: 'Effacer tout ce que ce site garde dans ce navigateur',
    });
    await expect(page.locator('.effacer')).toContainText(/garde \d choses/);
    await erase.press('Enter');
    await expect(page.locator('#effacer-question')).toBeFocused();
    await sound(page, 'the question', 'main');
    const kept = () => page.evaluate(() => localStorage.length + sessionStorage.length);
    await page.getByRole('button', { name: 'Non, ne rien effacer' }).press('Enter');
    await expect(erase).toBeFocused();
    expect(await kept()).toBeGreaterThanOrEqual(2);
    await erase.press('Enter');
    await page.getByRole('button', { name: 'Oui, tout effacer' }).press('Enter');
    await expect(page.locator('.effacer-dit')).toBeFocused();
    await expect(page.locator('.effacer-dit')).toContainText('C’est effacé');
    expect(await kept()).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    await page.goto('./regles/ecart/');
    await settled(page);
    await expect(ecartOf(page).result).toHaveText(EXAMPLE);
  });
});
