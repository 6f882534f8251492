/* A case is said to be one wherever it goes; rules that are not the cahier's, on every page. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { builtPages } from './built.ts';
import { denyStorage, headOf, openEcart, typeReelle } from './ecart.ts';
import { downloaded } from './experience-patient.ts';
import { recorded, settled, tried } from './watch.ts';

const racine = { tag: '@racine' };
const LABEL = 'Cas d’école : Un euro au-delà — vos chiffres n’ont pas bougé.';

const banner = (page: Page) => page.locator('#etat-du-scenario');

async function openCase(page: Page): Promise<void> {
  await tried(page, page.getByRole('button', { name: 'Un euro au-delà', exact: true }));
  await expect(banner(page)).toContainText(LABEL);
}

test(
  'a case is over the reader’s own: no other page, no reload has it, and both ways out are for the keyboard',
  racine,
  async ({ page }) => {
    const ecart = await openEcart(page);
    await recorded(page, () => typeReelle(ecart, '2300', '+ 179,50 €'));
    await openCase(page);
    await page.goto('./estimer/');
    await settled(page);
    await expect(banner(page)).toBeEmpty();
    await page.goBack();
    await settled(page);
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await openCase(page);
    await page.reload();
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(banner(page)).toBeEmpty();
    await openCase(page);
    await banner(page).getByRole('button', { name: 'Revenir à mes chiffres' }).focus();
    await page.keyboard.press('Enter');
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(page.getByRole('button', { name: 'Un euro au-delà', exact: true })).toBeFocused();
    await openCase(page);
    await banner(page).getByRole('button', { name: 'Partir de ce cas' }).focus();
    await recorded(page, () => page.keyboard.press('Enter'));
    await expect(ecart.result).toHaveText('+ 1,00 €');
    await expect(banner(page)).toBeEmpty();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect(ecart.result).toHaveText('+ 179,50 €');
  },
);

for (const width of [360, 1280])
  test(`the banner of a case is sound, and stays in view, at ${width} pixels`, racine, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openEcart(page);
    await openCase(page);
    for (const end of ['top', 'bottom']) {
      await page.evaluate((where) => scrollTo(0, where === 'top' ? 0 : document.body.scrollHeight), end);
      await expect(page.locator('.etat-cas')).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(() => scrollTo(0, 0));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, { within: '#etat-du-scenario' })).toEqual([]);
    }
  });

test('on paper, in a table and in an image, a case bears its name', racine, async ({ page }) => {
  await openEcart(page);
  await openCase(page);
  await page.getByText('Voir les données').first().click();
  const data = await downloaded(page, page.getByRole('button', { name: 'Ces données en CSV' }).first());
  expect(data.name).toMatch(/^ipep-cas-/);
  expect(data.text).toMatch(/\r\nCas d'école : Un euro au-delà;/);
  const image = await downloaded(page, page.getByRole('button', { name: 'Image de la figure' }).first());
  expect(image.name).toMatch(/^ipep-cas-/);
  expect(image.text.replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain("Cas d'école : Un euro au-delà");
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.etat-cas')).toBeVisible();
  await expect(page.locator('.etat-cas')).toContainText('Cas d’école : Un euro au-delà');
  await expect(page.locator('#etat-du-scenario button:visible')).toHaveCount(0);
});

test(
  'what is typed over a case is said to be of it, and to be kept by nothing else',
  racine,
  async ({ page }) => {
    const ecart = await openEcart(page);
    await recorded(page, () => typeReelle(ecart, '2300', '+ 179,50 €'));
    await tried(page, page.getByRole('button', { name: 'Juste sur le bord', exact: true }));
    const heading = ecart.sheet.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText('Avec les chiffres du cas');
    await expect(ecart.sheet.locator('.vue-nom')).toHaveText('Juste sur le bord');
    await expect(ecart.cases).toContainText('L’écart vaut zéro');
    await expect(banner(page)).not.toContainText('Ce que vous tapez ici');
    await typeReelle(ecart, '1880', '+ 20,00 €');
    await expect(ecart.cases).not.toContainText('L’écart vaut zéro');
    await expect(ecart.cases).toContainText('Juste sur le bord, valeurs changées');
    await expect(banner(page)).toContainText(
      'Juste sur le bord, valeurs changées — vos chiffres n’ont pas bougé.',
    );
    await expect(banner(page)).toContainText(
      'Ce que vous tapez ici n’est gardé que si vous partez de ce cas.',
    );
    await page.emulateMedia({ media: 'print' });
    await expect(banner(page).getByText('Ce que vous tapez ici')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Juste sur le bord', exact: true }).click();
    await expect(ecart.cases).toContainText('L’écart vaut zéro');
    await expect(banner(page)).not.toContainText('valeurs changées');
    await ecart.cases.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
    await expect(heading).toHaveText('Avec vos chiffres');
    await expect(ecart.sheet.locator('.vue-nom')).not.toHaveText('Juste sur le bord');
  },
);

test('« et si… » is tried over the reader’s own', racine, async ({ page }) => {
  const ecart = await openEcart(page);
  await recorded(page, () => typeReelle(ecart, '2300', '+ 179,50 €'));
  const address = page.url();
  await ecart.sheet.getByRole('button', { name: 'Essayer' }).click();
  await expect(banner(page)).toContainText(/Et si\s: intervalle 3\s% — vos chiffres n’ont pas bougé/);
  await expect(ecart.result).not.toHaveText('+ 179,50 €');
  await ecart.sheet.locator('.et-si').getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
  expect(page.url()).toBe(address);
});

test(
  'rules that are modified are said on every page, in print too, with one way back; each names their dossier',
  racine,
  async ({ page }) => {
    const ecart = await openEcart(page);
    await recorded(page, () => ecart.interval.fill('3'));
    await expect(ecart.result).toHaveText('+ 116,70 €');
    const back = banner(page).getByRole('button', { name: 'Revenir aux règles du cahier' });
    const pages = builtPages().filter((each) => each !== '404.html');
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      await page.goto(`./${path}`);
      await expect(banner(page), path).toContainText(/Règles modifiées\s: intervalle 3\s%\./);
      await expect(back, path).toHaveCount(1);
      await expect(headOf(page).name, path).toHaveText('Dossier 1');
      await page.emulateMedia({ media: 'print' });
      const said = page.locator('.etat-regles, .papier[data-depend="*"]').filter({ visible: true });
      // A carnet's cells say each under which rules they are: its paper says nothing of the open dossier.
      if (path.startsWith('carnet/')) await expect(said, path).toHaveCount(0);
      else await expect(said, `${path}, on paper`).toContainText(/3\s%/);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.goto('./glossaire/');
    expect(await violations(page, { within: '#etat-du-scenario' })).toEqual([]);
    await back.click();
    await expect(banner(page)).toBeEmpty();
    await page.goto('./regles/ecart/');
    await expect(ecart.result).not.toHaveText('+ 116,70 €');
    await expect(banner(page)).toBeEmpty();
  },
);

test(
  'what is typed and is no rule is to be mended, on every page, and never told as a rule',
  racine,
  async ({ page }) => {
    await page.goto('./parametres/');
    await page.locator('#pa-coefficientPartage').fill('60');
    await page.locator('#pa-tunnel').fill('douze');
    await settled(page);
    for (const path of ['./parametres/', './estimer/', './glossaire/']) {
      await page.goto(path);
      await expect(banner(page), path).toContainText(
        /Règles modifiées\s: part reversée 60\s%\. À corriger\s: intervalle\./,
      );
      await expect(banner(page), path).not.toContainText('douze');
      await expect(page.locator('.modifie, .dit-modifie').filter({ hasText: 'douze' }), path).toHaveCount(0);
    }
  },
);

test(
  'rules that only the address carries, where the browser keeps nothing, are said on a page without a calculator',
  racine,
  async ({ page }) => {
    await denyStorage(page);
    const ecart = await openEcart(page);
    await recorded(page, () => ecart.interval.fill('3'));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Formats' }).click();
    await expect(page).toHaveURL(/formats\/#s=/);
    await expect(banner(page)).toContainText(/Règles modifiées\s: intervalle 3\s%\./);
    const back = banner(page).getByRole('button', { name: 'Revenir aux règles du cahier' });
    await back.click();
    await expect(banner(page)).toBeEmpty();
    await page.locator('#alertes').getByRole('button', { name: 'Annuler' }).click();
    await expect(banner(page)).toContainText('Règles modifiées');
    await back.click();
    await expect(banner(page)).toBeEmpty();
    await page.reload();
    await settled(page);
    await expect(banner(page)).toBeEmpty();
  },
);

test('what follows from an old result is struck with it', racine, async ({ page }) => {
  const ecart = await openEcart(page);
  const note = ecart.sheet.locator('.resultat-note').first();
  await expect(note).not.toHaveCSS('text-decoration-line', 'line-through');
  await ecart.reelle.fill('abc');
  await expect(note).toHaveCSS('text-decoration-line', 'line-through');
});
