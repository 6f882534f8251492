/* /laboratoire/equilibre/: what `ipep equilibre` says, of invented groupements, of the open dossier, of what a link brings. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { formatValue } from '../../src/french/numbers.ts';
import { rate } from '../../src/laboratory/equilibre/rates.ts';
import type { BalanceDocument } from '../../src/scenario/balance/balance-document.ts';
import { ipep } from '../cli/run.ts';
import { colours, violations } from './axe.ts';
import { headOf, openEcart } from './ecart.ts';
import { copiedLink, keepCopied, openLaboratory, restudied, rowsOf } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

async function open(page: Page, fragment = '') {
  const { settings, results } = await openLaboratory(page, 'equilibre', fragment);
  return {
    settings,
    results,
    payments: results.getByRole('table', { name: /de chaque sorte/ }),
    zeros: results.getByRole('table', { name: /Le taux d.équilibre/ }),
  };
}

const euros = (text: string) => formatValue(text, '€', { maximumFractionDigits: 0 });

test(
  'says what `ipep equilibre` prints; a slider goes by keys; a rate is refused in words',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { settings, payments, zeros, results } = await open(page);
    expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
    await restudied(page, () => settings.getByLabel('Graine').fill('7'));
    const { out } = await ipep(['portefeuille', '--groupements', '28', '--graine', '7', '--format', 'json']);
    const balance = await ipep(['equilibre', '-'], out);
    const { credits, annees, equilibre } = JSON.parse(balance.out) as BalanceDocument;
    const paid = await rowsOf(payments);
    expect(paid[0]).toContain(euros(credits));
    for (const [rank, year] of annees.entries())
      for (const amount of [
        year.depenses,
        year.interessements,
        year.avances,
        year.recuperations,
        year.versements,
      ])
        expect(paid[rank + 1]).toContain(euros(amount));
    const [own] = await rowsOf(zeros);
    for (const found of [equilibre.economieAnnuelle, equilibre.economieCumulee])
      expect(own).toContain(found.map((each) => rate(Number(each))).join(' et '));

    const slider = settings.getByRole('slider', { name: 'Dispersion, au curseur' });
    await slider.focus();
    await restudied(page, () => page.keyboard.press('Home'));
    const [alike] = await rowsOf(zeros);
    const [, ...cells] = (alike ?? '').split(' | ');
    expect(cells.slice(0, 2)).toEqual(cells.slice(2));

    // Not what is said aloud of them, which comes and goes.
    const tables = () => results.locator('table').allTextContents();
    const before = await tables();
    const field = settings.getByLabel('Ralentissement moyen', { exact: true });
    await field.fill('5,1');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(settings).toContainText(/de 5\s% au plus/);
    await expect(settings).toContainText(/Les figures affichées datent d.avant/);
    expect(await tables()).toEqual(before);
    await settings.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(settings).toContainText(/Le lien n.est pas copié/);
    expect(faults).toEqual([]);
  },
);

test(
  'on a phone and in the dark, a case is tried and left; figures and tables are taken away',
  racine,
  async ({ page }) => {
    const { results, zeros } = await open(page);
    await page.setViewportSize({ width: 360, height: 740 });
    const own = await zeros.textContent();
    await restudied(page, () => page.getByRole('button', { name: 'Ce que suppose la partie 9' }).click());
    await expect(results).toContainText(/cas d.école/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page, { within: 'main' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { within: 'main', rules: colours })).toEqual([]);
    for (const [name, kind] of [
      ['Image de la figure, à enregistrer', 'svg'],
      ['Ces données en CSV', 'csv'],
    ] as const) {
      const button = results.getByRole('button', { name }).first();
      const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(saved.suggestedFilename()).toMatch(new RegExp(`^ipep-cas-equilibre-.*\\.${kind}$`));
      expect(await readFile(await saved.path(), 'utf8')).toMatch(/inventé/);
    }
    await restudied(page, () => page.getByRole('button', { name: 'Revenir à mes valeurs' }).first().click());
    await expect(zeros).toHaveText(own ?? '');
  },
);

test(
  'the open dossier goes in a link, and a colleague sees the same figures; another one is computed once it is opened',
  racine,
  async ({ page, browser, baseURL }) => {
    await keepCopied(page);
    await (await openEcart(page)).reelle.fill('2345');
    await expect(headOf(page).name).not.toHaveText('Aucun dossier');
    const { settings, results } = await open(page);
    await restudied(page, () => settings.getByLabel('le dossier ouvert').check());
    await expect(page).not.toHaveURL(/equilibre=1/);
    await settings.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
    await expect(settings).toContainText('Le lien est copié');
    const link = await copiedLink(page);
    expect(link).toMatch(/#equilibre=1&portefeuille=recu/);
    const told = (shown: Locator) => shown.locator('table').allTextContents();
    const here = await told(results);

    const elsewhere = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      serviceWorkers: 'block',
    });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await settled(other);
    await expect(other.locator('#etat-du-scenario')).toContainText('Réglages reçus par un lien');
    await expect.poll(() => told(other.locator('.labo-resultats')), { timeout: 30_000 }).toEqual(here);
    await elsewhere.close();

    // Another dossier, opened from the head of the page, takes its place.
    const { button, menu } = headOf(page);
    await button.click();
    await restudied(page, () => menu.getByRole('button', { name: 'Nouveau dossier' }).click());
    await expect(results.locator('b[data-verbatim]').first()).toHaveText(
      (await headOf(page).name.textContent()) ?? '',
    );
  },
);
