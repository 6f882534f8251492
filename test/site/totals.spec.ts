import { expect, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { settled } from './watch.ts';

/* One rule for sums of rounded parts, on every page: it is said with the table. */

test('every table that ends with a total says when it is rounded', { tag: '@racine' }, async ({ page }) => {
  let tables = 0;
  for (const path of builtPages()) {
    await page.goto(`./${path}`);
    await settled(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const found = await page.locator('main table').evaluateAll((all) =>
      all.flatMap((table) => {
        const sums = [...table.querySelectorAll('tr > th[scope=row]')].filter((head) =>
          /^(?:Total|Somme partielle|Points des socles)$/.test(head.textContent.trim()),
        );
        const near = `${table.textContent} ${table.closest('section, .calcul, div')?.parentElement?.textContent}`;
        return sums.length === 0 ? [] : [near.includes('Totaux arrondis après la somme')];
      }),
    );
    tables += found.length;
    expect
      .soft(
        found.filter((said) => !said),
        path,
      )
      .toEqual([]);
  }
  expect(tables).toBeGreaterThan(2);
});
