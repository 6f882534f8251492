import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthModules } from '../../../src/build/text-widths.ts';
import { textWidth, widest } from '../../../src/figures/kit/text-width.ts';

test('the widths of Inter are those that `npm run widths` reads from the font of the site', async () => {
  const modules = Object.entries(await widthModules());
  expect(modules).toHaveLength(3);
  for (const [name, source] of modules) {
    expect(readFileSync(`src/figures/kit/${name}`, 'utf8'), name).toBe(source);
  }
});

test('textWidth(text, size, bold) adds up the signs of the font, and brings together those that it does', () => {
  expect(textWidth('88', 10)).toBe(2 * textWidth('8', 10));
  expect(textWidth('11', 10)).toBe(textWidth('88', 10));
  expect(textWidth('L’A', 20)).toBeLessThan(textWidth('L', 20) + textWidth('’', 20) + textWidth('A', 20));
  expect(textWidth('mot', 20)).toBeCloseTo(2 * textWidth('mot', 10), 9);
  expect(textWidth('mot', 10, true)).toBeGreaterThan(textWidth('mot', 10));
  expect(textWidth('')).toBe(0);
});

test('textWidth(text) takes what the font has not for wide', () => {
  expect(textWidth('✓', 10)).toBe(10);
  expect(textWidth('中文', 10)).toBe(20);
});

test('widest(texts, size, bold) is that of the widest, 0 of none', () => {
  expect(widest(['l', 'mot', '1'], 11, true)).toBe(textWidth('mot', 11, true));
  expect(widest([])).toBe(0);
});
