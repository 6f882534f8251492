import type { Locator, Page } from '@playwright/test';

/** A number as the site shows it, « + 1 234,50 € » or « − 3 »; the empty text is no number. */
export function shownNumber(text: string): number {
  const plain = text
    .replace(/[^\d,+−-]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
}

/** The payments of /estimer/, as its table shows them. */
export interface Payment {
  readonly parts: readonly number[];
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

/** Reads the table of payments: one line a payment, then that of the total. */
export async function readPayments(page: Page): Promise<Payment[]> {
  const table = page.locator('.paiements');
  const heads = await table.locator('thead th').allTextContents();
  const at = (name: RegExp) => heads.findIndex((head) => name.test(head));
  const [total, between] = [at(/^Total/), at(/^De bas/)];
  const rows: Locator[] = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allTextContents();
      const value = (rank: number) => shownNumber(cells[rank] ?? '');
      const range = (cells[between] ?? '').split(' à ').map(shownNumber);
      const parts = cells.slice(2, total).map(shownNumber).filter(Number.isFinite);
      // Without a range, the three estimates are one.
      const [low = Number.NaN, high = Number.NaN] = range.length > 1 ? range : [value(total), value(total)];
      return { parts, total: value(total), low, high };
    }),
  );
}
