/* /laboratoire/hasard/: the same figures as the command line, from settings that are typed, slid, tried or sent. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { cents } from '../../src/figures/kit/amounts.ts';
import { chancePercent } from '../../src/figures/kit/chances.ts';
import type { ChanceOfSize } from '../../src/scenario/chance/chance-by-size.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import type { DocumentScenario } from '../../src/scenario/format/scenario-document.ts';
import { depart } from '../../src/store/state/state.ts';
import { ipep } from '../cli/run.ts';
import { colours, violations } from './axe.ts';
import { cells } from './carnet.ts';
import { headOf, openEcart } from './ecart.ts';
import { copiedLink, keepCopied, openLaboratory, restudied, rowsOf } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

async function open(page: Page, fragment = '') {
  const { settings, results } = await openLaboratory(page, 'hasard', fragment);
  return {
    settings,
    results,
    amounts: results.getByRole('table', { name: /Ce que le seul hasard paie/ }),
    chances: results.getByRole('table', { name: /La chance d.être payé sans rien changer/ }),
    verdict: page.locator('.labo-verdict'),
  };
}

test('types what it is typed, and shows what `ipep hasard` prints', racine, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const { settings, amounts, chances } = await open(page);
  expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
  await settings.getByLabel('Tailles, en patients').fill('7 000; 20000');
  await settings.getByLabel('Variation (cv)', { exact: true }).fill('3,1');
  await settings.getByLabel('Corrélation', { exact: true }).fill('0,4');
  await settings.getByLabel('Dépense attendue').fill('2 600');
  await settings.getByLabel('Tirages', { exact: true }).fill('3000');
  await restudied(page, () => settings.getByLabel('Graine').fill('7'));
  const asked = '--patients 7000,20000 --cv 3.1 --correlation 0.4 --depense 2600 --tirages 3000 --graine 7';
  const { out } = await ipep(['hasard', ...asked.split(' ')]);
  const { tailles } = JSON.parse(out) as { readonly tailles: readonly ChanceOfSize[] };
  await expect.poll(() => rowsOf(amounts)).toHaveLength(2);
  for (const [rank, size] of tailles.entries()) {
    const { exact, tirages, erreurType } = size.gainsAttendus;
    for (const text of [cents(exact), cents(tirages), cents(erreurType)])
      expect((await rowsOf(amounts))[rank]).toContain(text);
    for (const chance of [size.probabiliteEcart, size.probabiliteEvolution, size.probabiliteUneFois])
      expect((await rowsOf(chances))[rank]).toContain(chancePercent(chance));
  }
  expect(faults).toEqual([]);
});

test(
  'a link gives a colleague the same figures, over what is theirs',
  racine,
  async ({ page, browser, baseURL }) => {
    const { settings, ...shown } = await open(page);
    const said = (tables: Omit<typeof shown, 'results'>) =>
      Promise.all([tables.verdict, tables.amounts, tables.chances].map((each) => each.textContent()));
    await settings.getByLabel('Intervalle', { exact: true }).fill('3');
    await restudied(page, () => settings.getByLabel('Graine').fill('12'));
    await expect(page).toHaveURL(/#hasard=1&.*tunnel=0\.03.*graine=12/);
    const here = await said(shown);

    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      serviceWorkers: 'block',
    });
    const other = await context.newPage();
    const theirs = await open(other);
    await restudied(other, () => theirs.settings.getByLabel('Graine').fill('3'));
    await other.goto(page.url());
    await other.reload();
    await settled(other);
    await expect(other.locator('#etat-du-scenario')).toContainText('Réglages reçus par un lien');
    await expect.poll(() => said(theirs)).toEqual(here);
    await expect(theirs.settings.locator('.modifie, .dit-modifie').first()).toContainText('5');
    await other.getByRole('button', { name: 'Revenir à mes valeurs' }).first().click();
    await expect(theirs.settings.getByLabel('Graine')).toHaveValue('3');
    await expect(theirs.settings.getByLabel('Intervalle', { exact: true })).toHaveValue('5');
    await context.close();
  },
);

test(
  'rules of the open dossier, which change with the year, then of a set of Réformer: as the command line says; a link and a file hold them',
  racine,
  async ({ page, browser, baseURL }) => {
    await keepCopied(page);
    const saisie = structuredClone(depart);
    const scenario: DocumentScenario = {
      ...saisie.scenario,
      parametres: { coefficientEcart: '1/2', plafondGroupement: '0.015' },
      parametresParAnnee: { '2021': { tunnel: '0.02', coefficientPartage: '0.4' } },
      options: { evolution: 'triennale' },
    };
    await openEcart(page, `#${encodeLink({ ...saisie, scenario })}`);
    await expect(headOf(page).name).not.toHaveText('Aucun dossier');
    const { settings, results, amounts, chances } = await open(page);
    await restudied(page, () => settings.getByLabel('les règles du dossier ouvert').check());

    await test.step('what is changed says so, in the settings, captions and files; what does not count is told', async () => {
      await expect(settings.locator('.dit-modifie')).toHaveCount(4);
      await expect(settings).toContainText(/ne compte pas ici.*Plafond/);
      await expect(settings.getByLabel('Intervalle', { exact: true })).toHaveCount(0);
      const byYear = results.getByRole('table', { name: /Les règles de chaque année/ });
      expect((await rowsOf(byYear)).map((row) => row.replace(/\s/g, ' '))).toEqual(
        [2019, 2020, 2021, 2022, 2023].map((annee) =>
          annee < 2021
            ? `${annee} | 5 % | 0,5 | 0,5 | sur trois ans`
            : `${annee} | 2 % | 0,5 | 0,4 | sur trois ans`,
        ),
      );
      await expect(amounts.locator('caption')).toContainText(/modifié.*puis 2\s% à partir de 2021/);
      const button = results
        .locator('section')
        .filter({ has: page.getByRole('table', { name: /Les règles de chaque année/ }) })
        .getByRole('button', { name: 'Ces données en CSV' });
      const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(await readFile(await saved.path(), 'utf8')).toMatch(/cahier : 5.*partie/);
    });

    const printed =
      await test.step('the command line says the same, with the file that it names', async () => {
        const command = (await results.locator('code').textContent()) ?? '';
        expect(command).toMatch(/^ipep hasard .*--regles regles\.json$/);
        const button = results.getByRole('button', { name: 'Enregistrer ces règles en fichier' });
        const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
        expect(saved.suggestedFilename()).toBe('regles.json');
        const [, ...args] = command.replace('regles.json', await saved.path()).split(' ');
        const { out } = await ipep(args);
        return JSON.parse(out) as { readonly tailles: readonly ChanceOfSize[] };
      });
    for (const [rank, { gainsAttendus, probabiliteUneFois }] of printed.tailles.entries()) {
      expect((await rowsOf(amounts))[rank]).toContain(cents(gainsAttendus.exact));
      expect((await rowsOf(amounts))[rank]).toContain(cents(gainsAttendus.tirages));
      expect((await rowsOf(chances))[rank]).toContain(chancePercent(probabiliteUneFois));
    }

    await test.step('a colleague has the same figures from the link', async () => {
      await settings.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
      await expect(settings).toContainText('Le lien est copié');
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        serviceWorkers: 'block',
      });
      const other = await context.newPage();
      await other.goto(await copiedLink(page));
      await settled(other);
      await expect(other.getByText(/^reçues par le lien/)).toHaveCount(1);
      const theirs = other.locator('.labo-resultats');
      await expect
        .poll(() => theirs.locator('tbody').allTextContents())
        .toEqual(await results.locator('tbody').allTextContents());
      await context.close();
    });

    await test.step('another dossier, opened from the head of the page, is studied in its place', async () => {
      const { button, menu } = headOf(page);
      await button.click();
      await restudied(page, () => menu.getByRole('button', { name: 'Nouveau dossier' }).click());
      await expect(settings.locator('.dit-modifie')).toHaveCount(0);
      await expect(amounts.locator('caption')).not.toContainText('modifié');
      await expect(results.getByText(/--regles/)).toHaveCount(0);
    });

    await test.step('a set that Réformer keeps', async () => {
      await settings.getByLabel('un jeu de la page Réformer').check();
      await restudied(page, () => settings.getByLabel('Jeu de règles').selectOption('Intervalle étroit'));
      await expect(amounts.locator('caption')).toContainText(/modifié.*3\s%/);
      await expect(page).not.toHaveURL(/hasard=1/);
    });
  },
);

test('sliders go by keys, and say what they are worth', racine, async ({ page }) => {
  const { settings, verdict } = await open(page);
  const slider = settings.getByRole('slider', { name: 'Variation (cv), au curseur' });
  await slider.focus();
  await restudied(page, () => page.keyboard.press('ArrowRight'));
  await expect(settings.getByLabel('Variation (cv)', { exact: true })).toHaveValue('2,6');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2,6/);
  await restudied(page, () => page.keyboard.press('Home'));
  await expect(verdict).toContainText('Faux avec ces réglages. Sans hasard');
});

test('each field is refused in words, and nothing is computed', racine, async ({ page }) => {
  const { settings, results } = await open(page);
  const before = await results.textContent();
  const wrong: readonly (readonly [label: string, typed: string, said: RegExp])[] = [
    ['Tailles, en patients', '5 000, douze', /«\sdouze\s»\s: un nombre entier de patients/],
    ['Tailles, en patients', '5 000, 5000', /donnée deux fois/],
    ['Tailles, en patients', '1, 2, 3, 4, 5, 6, 7', /7 tailles\s: 6 au plus/],
    ['Tailles, en patients', '', /Aucune taille/],
    ['Variation (cv)', '-1', /d.au moins 0/],
    ['Corrélation', '1', /0,99 au plus/],
    ['Dépense attendue', '0', /au-dessus de 0/],
    ['Intervalle', '100', /de moins de 100/],
    ["Poids de l'écart", '4/3', /de 1 au plus/],
    ['Part reversée', 'abc', /«\sabc\s»/],
    ['Ralentissement vrai', '21', /de 20\s% au plus/],
    ['Tirages', '1', /un nombre entier d.au moins 2/],
    ['Graine', '1,5', /un nombre entier/],
  ];
  for (const [label, typed, said] of wrong) {
    const field = settings
      .getByLabel(label.replace("'", '’'), { exact: true })
      .or(settings.getByLabel(label, { exact: true }));
    const own = await field.inputValue();
    await field.fill(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const place = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
    await expect(page.locator(`#${place}`)).toHaveText(said);
    await expect(settings).toContainText(/Une valeur est à corriger/);
    await field.fill(own);
    await expect(field).not.toHaveAttribute('aria-invalid');
  }
  expect(page.workers()).toEqual([]);
  expect(await results.textContent()).toBe(before);
});

test('a long run is cancelled, and what was there stays', racine, async ({ page }) => {
  const { settings, results } = await open(page);
  const before = await results.textContent();
  const draws = settings.getByLabel('Tirages', { exact: true });
  const own = await draws.inputValue();
  await draws.fill('10000000');
  await settings.getByRole('button', { name: 'Annuler' }).click();
  const said = settings.getByText(/C.est annulé/);
  await expect(said).toBeFocused();
  await expect(draws, 'the settings are those of what is shown').toHaveValue(own);
  await expect(page.locator('.labo-resultats.perimes')).toHaveCount(0);
  expect(await results.textContent()).toBe(before);
  // A refused value stops the run: nobody has cancelled it, and what is shown has no link.
  await draws.fill('10000000');
  await expect(page.locator('.progress-line')).toHaveCount(1);
  await settings.getByLabel('Graine').fill('abc');
  await expect(page.locator('.progress-line')).toHaveCount(0);
  await expect(said).toHaveCount(0);
  await settings.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(settings).toContainText(/Le lien n.est pas copié/);
});

test('the same figures whatever the number of workers', racine, async ({ browser, baseURL }) => {
  const tables: Locator[] = [];
  for (const cores of [1, 3]) {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      serviceWorkers: 'block',
    });
    await context.addInitScript((count) => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
    }, cores);
    const page = await context.newPage();
    const { settings, results, amounts } = await open(page);
    await restudied(page, () => settings.getByLabel('Tirages', { exact: true }).fill('30 000'));
    expect(page.workers()).toHaveLength(cores);
    // The table of a figure comes with its drawing, after the others.
    await expect(amounts).toContainText('0,02');
    tables.push(results.locator('table'));
  }
  const [one, three] = tables as [Locator, Locator];
  await expect(async () =>
    expect(await three.allTextContents()).toEqual(await one.allTextContents()),
  ).toPass();
  await Promise.all(tables.map((each) => each.page().context().close()));
});

test('a minimum rate is tried as no rule of the cahier, and left', racine, async ({ page }) => {
  const { results, verdict } = await open(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const tables = results.getByRole('table', { name: /aucune règle du cahier/ });
  await expect(tables).toHaveCount(0);
  await restudied(page, () => page.getByRole('button', { name: 'Un taux minimal' }).click());
  await expect(tables).toHaveCount(1);
  await expect(tables).toContainText(/3,9\s%/);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await violations(page, { within: 'main' })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { within: 'main', rules: colours })).toEqual([]);
  await restudied(page, () => page.getByRole('button', { name: 'Revenir à mes valeurs' }).first().click());
  await expect(tables).toHaveCount(0);
  await restudied(page, () =>
    page
      .getByRole('button', { name: 'L’écart seul' })
      .or(page.getByRole('button', { name: "L'écart seul" }))
      .click(),
  );
  await expect(verdict).toContainText(/Faux avec ces réglages/);
});

// One kind a page: a browser lets a page download ten files.
test('each figure is taken away, with what is not the cahier’s', racine, async ({ page }) => {
  const { settings, results } = await open(page);
  await restudied(page, () => settings.getByLabel('Intervalle', { exact: true }).fill('3'));
  const figures = results.getByRole('button', { name: 'Image de la figure, à enregistrer' });
  await expect(figures).toHaveCount(4);
  for (const button of await figures.all()) {
    await button.scrollIntoViewIfNeeded();
    const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(saved.suggestedFilename()).toMatch(/^ipep-hasard-.*\.svg$/);
    expect(await readFile(await saved.path(), 'utf8')).toContain('Modifié');
  }
  await results.getByRole('button', { name: 'Ajouter au carnet : cette figure' }).first().click();
  await expect(page.locator('#alertes')).toContainText('Ajouté à');
  await page.goto('./carnet/');
  await settled(page);
  await expect(cells(page).locator('.dessin svg'), 'the picture stands in the carnet').toBeVisible();
  await expect(cells(page)).toContainText('Modèle : hasard inventé');
  await expect(cells(page)).toContainText('Modifié : Intervalle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.carnet-papier figure svg'), 'and on paper').toBeVisible();
});

test('each table is taken away, with what is not the cahier’s', racine, async ({ page }) => {
  const { settings, results } = await open(page);
  await restudied(page, () => settings.getByLabel('Intervalle', { exact: true }).fill('3'));
  await results.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const tables = results.getByRole('button', { name: 'Ces données en CSV' });
  await expect(tables).toHaveCount(8);
  for (const button of await tables.all()) {
    const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(saved.suggestedFilename()).toMatch(/^ipep-hasard-.*\.csv$/);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain('cahier : 5');
    expect(text.replaceAll(/"[^"]*"/g, ''), 'amounts are numbers').not.toMatch(/\d\s€/);
    if (saved.suggestedFilename().includes('montants')) expect(text, 'whole').toMatch(/;\d+,\d{8,}/);
    expect(text).toMatch(/\r\n"Modèle : hasard inventé .*\r\nRègles : des champs de la page;/);
  }
});

test('the hub leads to each of its pages, and to what exists', racine, async ({ page }) => {
  await page.goto('./laboratoire/');
  const links = page.locator('.result-cards a');
  for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
  }
  await links.getByText('Le hasard').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le hasard');
});
