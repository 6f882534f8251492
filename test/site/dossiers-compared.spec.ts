import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { names, patients, press, racine, row, typePatients } from './dossiers.ts';
import { recorded, settled } from './watch.ts';

/* Dossiers side by side: what separates them, and what explains it. */

test(
  'two dossiers are compared: the difference first, then by year, then what explains it, which sums to it',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const [first = ''] = await names(page);
    await press(page, first, 'Dupliquer');
    await press(page, `${first} (copie)`, 'Ouvrir');
    await expect(row(page, `${first} (copie)`)).toContainText('ouvert');
    await typePatients(page, '7300');
    for (const box of await page.getByRole('checkbox', { name: 'comparer' }).all()) await box.check();
    await page.getByRole('button', { name: 'Comparer les dossiers cochés' }).click();
    await expect(page.locator('#comparaison')).toBeFocused();
    await expect(page.locator('.comparaison-ecart')).toContainText(/€ de moins.*2.000 patients de moins/s);
    await expect(page.locator('.comparaison .dessin svg')).toHaveCount(2);
    for (const data of await page.locator('.comparaison details.donnees').all())
      await data.locator('summary').click();
    const euros = (text: string | null): number =>
      Number(
        (text ?? '')
          .replace(/−/g, '-')
          .replace(',', '.')
          .replace(/[^\d.-]/g, ''),
      );
    const cells = await page
      .locator('.comparaison table')
      .last()
      .locator('tbody tr td:nth-child(3)')
      .allTextContents();
    const total = euros(cells.at(-1) ?? '');
    const sum = cells.slice(0, -1).reduce((all, each) => all + euros(each), 0);
    expect(total).toBeLessThan(0);
    expect(sum).toBeCloseTo(total, 2);
    expect(euros(await page.locator('.comparaison-ecart b').textContent())).toBe(Math.round(-total));
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  },
);

/** « 1 234,56 € », « − 12 € » */
const euros = (text: string | null): number =>
  Number(
    (text ?? '')
      .replace(/−/g, '-')
      .replace(',', '.')
      .replace(/[^\d.-]/g, ''),
  );

test(
  'a difference of several causes: what each explains sums to it, to the cent as shown, from either side',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const [first = ''] = await names(page);
    const copy = `${first} (copie)`;
    await press(page, first, 'Dupliquer');
    await press(page, copy, 'Ouvrir');
    await expect(row(page, copy)).toContainText('ouvert');
    await page.goto('./estimer/');
    await settled(page);
    await patients(page).fill('7300');
    await page.locator('#q-depenseReelle').fill('2 311,17');
    await page.getByLabel('Score, première année').fill('43');
    await recorded(page, () => page.getByLabel('La vôtre évolue').selectOption('moins-vite'));
    await page.goto('./dossiers/');
    await expect(row(page, copy)).toContainText('ouvert');
    for (const box of await page.getByRole('checkbox', { name: 'comparer' }).all()) await box.check();
    const shown = async (reference: string) => {
      await page.getByLabel('Comparer l’autre à').selectOption({ label: reference });
      await page.getByRole('button', { name: 'Comparer les dossiers cochés' }).click();
      await expect(page.locator('.comparaison-noms')).toHaveText(
        new RegExp(`comparé à «\\s${reference.replace(/[()]/g, '\\$&')}\\s»$`),
      );
      const lines = page.locator('.comparaison table').last().locator('tbody tr');
      await expect(lines).not.toHaveCount(0);
      const cells = await lines.locator('td:nth-child(3)').allTextContents();
      const total = euros(cells.at(-1) ?? '');
      const parts = cells.slice(0, -1).map(euros);
      expect(parts.length).toBeGreaterThan(2);
      // In whole cents: as they are read, and as they would be added by hand.
      expect(parts.reduce((sum, each) => sum + Math.round(each * 100), 0)).toBe(Math.round(total * 100));
      return total;
    };
    const there = await shown(first);
    expect(there).not.toBe(0);
    expect(await shown(copy)).toBe(-there);
  },
);
