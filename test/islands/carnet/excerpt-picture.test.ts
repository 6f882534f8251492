// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pictureDraw, pictureOf } from '../../../src/islands/carnet/excerpt-picture.ts';
import { limits } from '../../../src/notebook/format/limits.ts';
import { samples } from '../../figures/samples/all-samples.ts';

/* Any figure of the site can be kept in a carnet: an element or an attribute that figures begin to use is taken there too. */

test.each(samples)('$name, kept as a picture, is drawn again as it was', async ({ draw }) => {
  const svg = draw({ width: 720, document });
  const text = pictureOf(svg) ?? '';
  expect(text.length).toBeLessThan(limits.picture / 2);
  const again = await pictureDraw(text, { titre: 'Essai', entete: [], lignes: [] })?.(300);
  expect(again?.svg.innerHTML).toBe(svg.innerHTML);
  expect(again?.svg.getAttribute('viewBox')).toBe(svg.getAttribute('viewBox'));
});

test('pictureDraw draws nothing of a text that is no picture', () => {
  const table = { titre: '', entete: [], lignes: [] };
  expect(pictureDraw(undefined, table)).toBeUndefined();
  expect(pictureDraw('<svg><script/></svg>', table)).toBeUndefined();
});
