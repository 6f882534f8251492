/* /laboratoire/reformer/: the same figures as the command line, from sets that are typed, opened, tried or sent. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { cents } from '../../src/figures/kit/amounts.ts';
import { reformLink } from '../../src/laboratory/reformer/reform-link.ts';
import { shownEuros } from '../../src/laboratory/reformer/set-cells.ts';
import { setsText } from '../../src/laboratory/reformer/sets.ts';
import { depart } from '../../src/laboratory/reformer/settings.ts';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import { ipep, written } from '../cli/run.ts';
import { colours, violations } from './axe.ts';
import { openLaboratory, restudied, rowsOf } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

async function open(page: Page, fragment = '') {
  const { settings } = await openLaboratory(page, 'reformer', fragment);
  const main = page.locator('main');
  return {
    main,
    settings,
    sets: main.getByRole('table', { name: /Ce que chaque jeu de règles verse en tout/ }),
    groupements: main.getByRole('table', { name: /Chaque groupement, sous le cahier/ }),
    causes: main.getByRole('table', { name: /^Du cahier à « .*», / }),
  };
}

/** What starts when it is seen is there once its island answers. */
async function seen(page: Page): Promise<void> {
  await page.locator('#reformer-chacun').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, ' ').replaceAll('’', "'");

const plainRows = async (table: Locator): Promise<string[]> => (await rowsOf(table)).map(plain);

const euros = (text: string, signed = false): string => plain(shownEuros(text, signed));

test(
  'a set is typed, from a year on, and gives what `ipep comparer` prints; its file, too',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { main, settings, sets, groupements, causes } = await open(page);
    expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
    // What is typed over, before what computes has come, is not what is shown.
    const count = settings.getByLabel('Groupements', { exact: true });
    await count.fill('500');
    await count.fill('28');
    await expect(page.locator('.labo-resultats.perimes')).toHaveCount(0);
    await expect(main.locator('.labo-resultats').first()).toContainText(
      'Portefeuille inventé de 28 groupements',
    );
    const remove = settings.getByRole('button', { name: /^Retirer « Intervalle étroit »/ });
    await restudied(page, () => remove.click());
    await expect(
      settings.getByRole('status').filter({ hasText: /« Intervalle étroit » est retiré/ }),
    ).toBeVisible();
    await restudied(page, () => settings.getByRole('button', { name: 'Remettre' }).click());
    await expect(settings.locator('#jeux')).toBeFocused();
    await restudied(page, () => remove.click());
    const one = settings.locator('.reform-set').first();
    await one
      .getByLabel('Changer', { exact: true })
      .selectOption({ label: 'Part des économies pondérées reversée au groupement' });
    await one.getByLabel('À partir de quelle année de résultats').selectOption('2022');
    await one.getByRole('button', { name: 'Ajouter cette valeur' }).click();
    await restudied(page, () => one.getByLabel(/, à partir de 2022$/).fill('62,5'));
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      one.getByRole('button', { name: /^Enregistrer/ }).click(),
    ]);
    const rules = written('jeu.json', await readFile(await saved.path(), 'utf8'));
    const portfolio = written(
      'portefeuille.json',
      JSON.stringify(inventedPortfolio({ groupements: 28, seed: 1 })),
    );
    const { out } = await ipep(['comparer', portfolio, '--regles', rules]);
    const [variante] = JSON.parse(out).variantes;
    const [, row = ''] = await plainRows(sets);
    for (const text of [
      variante.nom,
      euros(variante.total),
      euros(variante.difference, true),
      variante.gagnants,
    ])
      expect(row).toContain(plain(String(text)));
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'Ces données en CSV' }).first().click(),
    ]);
    const csv = await readFile(await taken.path(), 'utf8');
    for (const text of [variante.total, variante.difference]) expect(csv).toContain(text.replace('.', ','));
    expect(csv).toMatch(/\r\nPortefeuille : Portefeuille inventé de 28 groupements/);
    expect(csv).toMatch(new RegExp(`\\r\\n"?Modifié : « ${variante.nom} », `));
    await seen(page);
    await expect(causes).toHaveCount(1);
    const told = (await plainRows(causes)).join('\n');
    expect(variante.attribution).toHaveLength(4);
    for (const { effet } of variante.attribution)
      expect(told).toContain(plain(cents(Number(effet), true)).slice(0, -4));
    await main.getByLabel('Pour', { exact: true }).selectOption('EXEMPLE INVENTÉ 10');
    await expect(causes).toHaveAccessibleName(/EXEMPLE INVENTÉ 10/);
    const own = variante.groupements.find(
      ({ nom }: { readonly nom: string }) => nom === 'EXEMPLE INVENTÉ 10',
    );
    expect((await plainRows(causes)).at(-1)).toContain(plain(cents(Number(own.difference), true)));
    // By the keyboard, from the head of a column.
    const head = groupements.getByRole('columnheader', { name: 'Groupement' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect((await plainRows(groupements))[0]).toMatch(/^EXEMPLE INVENTÉ 01/);
    await expect(main.getByRole('status').filter({ hasText: 'de A à Z' })).toBeVisible();
    await main.getByLabel('Vague').selectOption('2020');
    for (const line of await plainRows(groupements)) expect(line).toContain('| 2020 |');
    expect(faults).toEqual([]);
  },
);

test(
  'a table of one’s own is computed, and a link gives a colleague the same figures',
  racine,
  async ({ page, browser, baseURL }) => {
    const { settings, sets } = await open(page);
    await settings.getByLabel('un autre dossier, un fichier, un tableau').check();
    const { out: table } = await ipep(['portefeuille', '--groupements', '28', '--graine', '4']);
    await settings.getByLabel(/Collez ici des cellules/).fill('groupement;annee\nA;jamais');
    await settings.getByRole('button', { name: 'Ouvrir ces cellules' }).click();
    await expect(settings.locator('.dossier-fautes tbody tr').first()).toBeVisible();
    await settings.getByLabel(/Collez ici des cellules/).fill(table);
    await restudied(page, () => settings.getByRole('button', { name: 'Ouvrir ces cellules' }).click());
    await expect(settings.locator('#portefeuille-dit')).toContainText('Ouvert dans un dossier de plus');
    await seen(page);
    await page.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
    await expect(page).toHaveURL(/#r=1\./);
    const here = await plainRows(sets);
    const link = page.url();
    // Its reference has that address, and the sets that are compared.
    const foot = page.locator('#citer');
    await foot.getByText('Citer cette page').click();
    await expect(foot.locator('pre').first()).toContainText(link);
    await expect(foot.locator('pre').first()).toContainText(
      /jeu «\s*Intervalle étroit\s*» modifié \(.+\), empreinte/,
    );
    // One's own, that a reload finds in the address, is not received.
    await page.reload();
    await settled(page);
    await expect.poll(() => plainRows(sets)).toEqual(here);
    await expect(settings.locator('#portefeuille-dossier')).not.toHaveValue('');
    await expect(page.locator('#etat-du-scenario')).not.toContainText('reçue');
    // Nothing that is refused is sent, nor saved.
    const one = settings.locator('.reform-set').first();
    await one.getByLabel(/^Intervalle autour/).fill('150');
    await expect(one.getByLabel(/^Intervalle autour/)).toHaveAttribute('aria-invalid', 'true');
    await seen(page);
    await page.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
    await expect(page.locator('.share-link')).toContainText(/le lien n.a pas été copié/);
    await expect(page).not.toHaveURL(/#/);
    await one.getByRole('button', { name: /^Enregistrer/ }).click();
    await expect(one.getByRole('alert')).toContainText(/le fichier n.a pas été enregistré/);

    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      serviceWorkers: 'block',
    });
    const other = await context.newPage();
    // A refused one that comes all the same shows nobody's figures.
    const wrong = reformLink({
      ...depart,
      jeux: setsText([{ format: 'ipep-regles/1', nom: 'Faux', parametres: { tunnel: '1.5' } }]),
    });
    await other.goto(`${new URL(link).pathname}#${wrong.kind === 'link' ? wrong.fragment : ''}`);
    await settled(other);
    await expect(other.locator('.labo-suivi')).toContainText(/Rien n.est calculé/);
    await expect(other.locator('main table:visible')).toHaveCount(0);
    // On another page, it says whose it is, and leads there.
    await other.goto(link.replace('reformer', 'equilibre'));
    await other
      .locator('#alertes')
      .getByRole('link', { name: /page «.Réformer.»/ })
      .click();
    await expect(other).toHaveURL(link);
    await settled(other);
    await expect(other.locator('#etat-du-scenario')).toContainText('Comparaison reçue par un lien');
    const theirs = other.getByRole('table', { name: /Ce que chaque jeu de règles verse en tout/ });
    await expect.poll(() => plainRows(theirs)).toEqual(here);
    await other.getByRole('button', { name: 'Revenir à mes valeurs' }).first().click();
    await expect.poll(() => plainRows(theirs)).not.toEqual(here);
    await context.close();
  },
);

test('each error has its place, nothing is computed, and nothing typed is lost', racine, async ({ page }) => {
  const { settings, sets } = await open(page);
  const before = await sets.textContent();
  const one = settings.locator('.reform-set').first();
  const tunnel = one.getByLabel(/^Intervalle autour/);
  await tunnel.fill('120');
  await expect(one).toContainText(/de moins de 100\s%/);
  await expect(tunnel).toHaveAttribute('aria-invalid', 'true');
  await one.getByLabel('Nom du jeu').fill('Plus d’écart, et un plafond bas');
  await expect(settings.locator('.reform-set').nth(1).getByLabel('Nom du jeu')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await settings.getByLabel('Groupements', { exact: true }).fill('1001');
  await expect(settings).toContainText(/de 1 à 1\s000/);
  await expect(settings).toContainText(/Une valeur est à corriger/);
  // Sets are judged while the portfolio is refused.
  await tunnel.fill('3');
  await expect(tunnel).not.toHaveAttribute('aria-invalid', 'true');
  await tunnel.fill('120');
  await expect(tunnel).toHaveAttribute('aria-invalid', 'true');
  const file = {
    name: 'faux.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"ipep-regles/1","nom":"x","parametres":{"tunel":"0.1"}}'),
  };
  await settings.getByLabel('Fichier de règles à ouvrir').setInputFiles(file);
  await expect(settings.locator('[role=alert]').filter({ hasText: 'faux.json' })).toContainText(
    'parametres.tunel',
  );
  await expect(tunnel).toHaveValue('120');
  await expect(settings.locator('.reform-set')).toHaveCount(2);
  expect(await sets.textContent()).toBe(before);
});

test(
  'a large portfolio is cancelled, and what was there stays; the page fits, dark and small',
  racine,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { settings, sets } = await open(page);
    await restudied(page, () =>
      page.getByRole('button', { name: 'Payer plus, sous une enveloppe plus petite' }).click(),
    );
    await seen(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page, { within: 'main' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { within: 'main', rules: colours })).toEqual([]);
    const before = await sets.textContent();
    await settings.getByLabel('Groupements', { exact: true }).fill('1000');
    await settings.getByRole('button', { name: 'Annuler' }).click();
    await expect(settings).toContainText(/C.est annulé/);
    expect(await sets.textContent()).toBe(before);
    await expect(settings.getByLabel('Groupements', { exact: true })).toHaveValue('28');
  },
);
