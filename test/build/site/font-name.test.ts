import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { renamedFont } from '../../../src/build/site/font-name.ts';

const { resolve } = createRequire(import.meta.url);
const source = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const cut = await subsetFont(readFileSync(resolve(source)), 'a', { targetFormat: 'sfnt' });
/** UTF-16, on either side of the first byte. */
const textOf = (font: Buffer) => font.toString('latin1').replaceAll('\0', '');

test('renamedFont(font, from, to) changes what names the font, and leaves its copyright', () => {
  expect(textOf(cut)).toContain('Source Serif 4');
  const renamed = textOf(renamedFont(cut, 'Source', 'Cahier'));
  expect(renamed).toContain('Cahier Serif 4');
  expect(renamed).toContain('CahierSerif4-Regular');
  expect(renamed).not.toMatch(/Source ?Serif/);
  expect(renamed).toMatch(/Reserved Font Name .{0,4}Source/);
});

test('renamedFont(font, from, to) refuses a name of another length', () => {
  expect(() => renamedFont(cut, 'Source', 'Ipep')).toThrow(RangeError);
});

test('a font made from a renamed one keeps its new name', async () => {
  const again = await subsetFont(renamedFont(cut, 'Source', 'Cahier'), 'a', { targetFormat: 'sfnt' });
  expect(textOf(again)).toContain('Cahier Serif 4');
});
