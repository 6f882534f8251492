import type { Page } from '@playwright/test';

/** The tables of a page that end with a sum of rounded parts: whether it is said with each. */
export const totals = (page: Page): Promise<boolean[]> =>
  page.locator('main table').evaluateAll((all) =>
    all.flatMap((table) => {
      const sums = [...table.querySelectorAll('tr > th[scope=row]')].filter((head) =>
        /^(?:Total|Somme partielle|Points des socles)$/.test(head.textContent.trim()),
      );
      const near = `${table.textContent} ${table.closest('section, .calcul, div')?.parentElement?.textContent}`;
      return sums.length === 0 ? [] : [near.includes('Totaux arrondis après la somme')];
    }),
  );
