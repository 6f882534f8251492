/* /laboratoire/incitation/: the pieces that the command line prints, the map beside them, its point by hand and by keys. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { cents } from '../../src/figures/kit/amounts.ts';
import { example, exampleView } from '../../src/scenario/examples/first-example.ts';
import type { IncentiveDocument } from '../../src/scenario/incentive/incentive-document.ts';
import { ipep } from '../cli/run.ts';
import { colours, violations } from './axe.ts';
import { copiedLink, keepCopied } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const shown = example.groupements[exampleView.groupement];

const racine = { tag: '@racine' };

async function open(page: Page) {
  await page.goto('./laboratoire/incitation/');
  await settled(page);
  const results = page.locator('.labo-resultats');
  return {
    fields: page.locator('.labo-reglages'),
    results,
    point: page.getByRole('slider', { name: 'Point de la carte, à déplacer' }),
    said: page.locator('.carte-dit'),
    reading: results.getByRole('table', { name: /Ce que vaut le point/ }),
  };
}

/** The rows of a table that is folded under a figure, one text a row. */
const rowsOf = (table: Locator): Promise<string[]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')),
    );

const fresh = (page: Page) => expect(page.locator('.labo-resultats .perimes')).toHaveCount(0);

/** The drawing of the map, marked as seen: what comes in its place is another. */
async function mapRedrawn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const drawn = page.locator('.sous-dessin svg').first();
  await drawn.evaluate((svg) => svg.setAttribute('data-old', ''));
  await act();
  await expect(drawn).not.toHaveAttribute('data-old');
  await fresh(page);
}

test(
  'what is typed gives the pieces of `ipep incitation`, and another map',
  racine,
  async ({ page, browser, baseURL }) => {
    await keepCopied(page);
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { fields, results, point, said } = await open(page);
    expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
    await mapRedrawn(page, () => fields.getByLabel('Intervalle').fill('3'));
    const given = JSON.stringify({ ...example, parametres: { tunnel: '0.03' } });
    const { out } = await ipep(
      [
        'incitation',
        '-',
        '--groupement',
        shown?.nom ?? '',
        '--annee',
        String(shown?.annees[exampleView.annee]?.annee),
      ],
      given,
    );
    const { segments } = JSON.parse(out) as IncentiveDocument;
    const pieces = results.getByRole('table', {
      name: /Ce que rapporte un euro de moins/,
      includeHidden: true,
    });
    const lasting = (await rowsOf(pieces)).filter((row) => row.includes('chaque année'));
    // The command line joins what only the year of a cause tells apart.
    for (const { de, a } of segments)
      for (const end of [de, a]) expect(lasting.join('\n')).toContain(cents(Number(end)));
    await expect(results.locator('.dit-modifie, .modifie').first()).toBeVisible();

    // A value that is refused stays typed, with its reason; what is shown is said to be old.
    const field = fields.getByLabel('Plafond', { exact: true });
    await field.fill('abc');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue('abc');
    await expect(fields).toContainText(/«\sabc\s»/);
    await expect(page.locator('.labo-resultats .perimes')).not.toHaveCount(0);
    await field.fill('2');
    await fresh(page);

    // How far the line goes: the table and the command follow; no link says what is refused.
    const far = fields.getByLabel(/La ligne va jusqu.à/);
    const share = fields.getByRole('button', { name: 'Copier le lien' });
    await far.fill('9000');
    await expect(far).toHaveAttribute('aria-invalid', 'true');
    await expect(fields).toContainText(/de 2\s415 au plus est attendu/);
    await share.click();
    await expect(fields).toContainText(/Le lien n.est pas copié/);
    await far.fill('120');
    await expect.poll(async () => (await rowsOf(pieces)).join('\n')).toContain(`| ${cents(120)} |`);
    await fresh(page);
    const command = page.locator('section[aria-labelledby=incitation-commande]');
    await command.scrollIntoViewIfNeeded();
    await expect(command.locator('code')).toHaveText(
      /^ipep incitation .*\.ipep\.json"? --groupement "Maison de santé des Tilleuls" --annee 2021 --jusque 120$/,
    );
    const captions = await results.locator('caption, figcaption').allTextContents();
    expect(captions).toHaveLength(7);
    for (const caption of captions) expect(caption).toMatch(/Maison de santé des Tilleuls/);
    for (const caption of captions) expect(caption).toMatch(/20(19|21|23)/);

    // The place that is tried goes with the link, and the length of the line: who opens it sees the same.
    await point.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(said).toContainText(/Au point essayé\s: 190\s€/);
    await fresh(page);
    const told = () => results.locator('caption, td, .carte-dit').allTextContents();
    const here = await told();
    await share.click();
    await expect(fields).toContainText('Le lien est copié');
    const link = await copiedLink(page);
    const elsewhere = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      serviceWorkers: 'block',
    });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await settled(other);
    const there = other.locator('.labo-resultats').locator('caption, td, .carte-dit');
    await expect.poll(() => there.allTextContents()).toEqual(here);
    await elsewhere.close();
    expect(faults).toEqual([]);
  },
);

test('the point goes by keys and by hand, and says what it is worth', racine, async ({ page }) => {
  const { point, said, reading, results } = await open(page);
  await mapRedrawn(page, () => page.getByRole('button', { name: /Au milieu de l.intervalle/ }).click());
  await expect(said).toContainText(/Au point du groupement\s: 0\s€ sous l.ajustée, évolution de 0\s€/);
  const own = await said.textContent();
  await point.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(/Au point essayé\s: 5\s€ sous l.ajustée, évolution de 0\s€/);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said).toContainText(/évolution de \+\s1\s€/);
  expect((await rowsOf(reading)).slice(4, 7).map((row) => row.split(' | ')[1])).toEqual([
    expect.stringMatching(/^\+\s0,333\s€$/),
    'rien',
    expect.stringMatching(/^\+\s0,333\s€$/),
  ]);
  // Under nought, the évolution pays nothing more.
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText(/évolution de −\s4\s€/);
  expect((await rowsOf(reading)).slice(4, 7).map((row) => row.split(' | ')[1])).toEqual([
    'rien',
    'rien',
    'rien',
  ]);
  await expect(results.getByRole('status').filter({ hasText: 'Au point essayé' })).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect.poll(() => said.textContent()).toBe(own);

  const area = page.locator('.plane-area');
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (box === null) throw new Error('no map');
  const at = (along: number, up: number) =>
    [box.x + along * box.width, box.y + (1 - up) * box.height] as const;
  await page.mouse.move(...at(0.25, 0.25));
  await page.mouse.down();
  await expect(said).toContainText(/au-dessus de l.ajustée/);
  await page.mouse.move(...at(0.5, 0.75), { steps: 3 });
  await page.mouse.up();
  await expect(reading).toContainText(/Ce qui retient.*l.intervalle/s);
  await page.mouse.move(...at(0.9, 0.9));
  await expect(point).toBeFocused();
  await page.getByRole('button', { name: 'Ramener le point au groupement' }).click();
  await expect.poll(() => said.textContent()).toBe(own);
});

test(
  'a case is tried over one’s own, on a telephone, and each figure is taken away',
  racine,
  async ({ page }) => {
    const { results } = await open(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await mapRedrawn(page, () => page.getByRole('button', { name: /Après deux avances/ }).click());
    await expect(results.getByRole('heading', { name: 'La carte de 2021' })).toBeVisible();
    await expect(results).toContainText(/Au-delà de .* en coûte 2\scentimes/);
    const zones = results.getByRole('table', { name: /Les zones de la carte de 2021/, includeHidden: true });
    expect((await rowsOf(zones)).join('\n')).toContain('la récupération');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page, { within: 'main' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { within: 'main', rules: colours })).toEqual([]);
    const figures = results.getByRole('button', { name: 'Image de la figure, à enregistrer' });
    await expect(figures).toHaveCount(2);
    for (const button of await figures.all()) {
      await button.scrollIntoViewIfNeeded();
      const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(saved.suggestedFilename()).toMatch(/^ipep-cas-incitation-\w+ Après deux avances 2021\.svg$/);
      const file = await readFile(await saved.path(), 'utf8');
      expect(file).toContain('Après deux avances');
      expect(file).toContain('Année étudiée : 2021');
    }
  },
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the example is there, line, map and tables', racine, async ({ page }) => {
    await page.goto('./laboratoire/incitation/');
    await expect(page.locator('.labo-resultats .dessin svg')).toHaveCount(2);
    await expect(page.locator('.carte-dit')).toContainText('Au point du groupement');
    await expect(page.locator('.plane-point')).toBeHidden();
  });
});
