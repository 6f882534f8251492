import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { french } from '../../src/build/site/fonts.ts';
import { textWidth } from '../../src/figures/kit/text-width.ts';
import { settled } from './watch.ts';

const drawings = globSync('test/figures/snapshots/*.svg').map((file) => readFileSync(file, 'utf8'));

test('the labels of every figure are as wide in the page as they are taken for', { tag: '@racine' }, async ({
  page,
}) => {
  await page.goto('./regles/ecart/');
  await settled(page);
  const measured = await page
    .locator('.dessin')
    .first()
    .evaluate(async (place, svgs) => {
      await Promise.all(['11px Inter', '600 11px Inter'].map((font) => document.fonts.load(font)));
      return svgs.flatMap((svg) => {
        place.innerHTML = svg;
        return [...place.querySelectorAll('text')].map((label) => ({
          text: label.textContent,
          size: Number.parseFloat(getComputedStyle(label).fontSize),
          bold: getComputedStyle(label).fontWeight === '600',
          width: label.getComputedTextLength(),
        }));
      });
    }, drawings);
  expect(measured.length).toBeGreaterThan(1000);
  const off = measured.map((label) => {
    const by = textWidth(label.text, label.size, label.bold) - label.width;
    // What another font draws is taken for wide: it is this machine's.
    const own = [...label.text].every((sign) => french.includes(sign) && !'→✓'.includes(sign));
    return { ...label, by: Math.abs(own ? by : Math.min(0, by)) };
  });
  expect(off.filter(({ by }) => by > 0.05)).toEqual([]);
});
