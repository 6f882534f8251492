import { expect, type Page } from '@playwright/test';
import { readPayments, shownNumber } from './figures-shown.ts';
import { settled } from './watch.ts';

/** The total of the estimate. */
export const summary = (page: Page) => page.locator('.bilan b').first();

export const total = async (page: Page): Promise<number> =>
  shownNumber((await summary(page).textContent()) ?? '');

/** Opens /estimer/, and waits for its islands. */
export async function openEstimate(page: Page): Promise<void> {
  await page.goto('./estimer/');
  await settled(page);
}

/**
 * What the table shows adds up, each number being rounded to the euro; its total and each payment lie between the low
 * and the high one.
 */
export async function expectSound(page: Page): Promise<void> {
  const lines = await readPayments(page);
  const whole = lines.pop();
  expect(lines.length).toBeGreaterThan(2);
  if (whole === undefined) return;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  for (const line of [...lines, whole]) {
    expect(Math.abs(sum(line.parts) - line.total)).toBeLessThanOrEqual(line.parts.length);
  }
  for (const line of [...lines, whole]) {
    expect(line.low).toBeLessThanOrEqual(line.total);
    expect(line.total).toBeLessThanOrEqual(line.high);
  }
  expect(Math.abs(sum(lines.map((line) => line.total)) - whole.total)).toBeLessThanOrEqual(lines.length);
  expect(await total(page)).toBe(whole.total);
}
