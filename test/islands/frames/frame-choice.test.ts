import { expect, test } from 'vitest';
import { askedEmbed, typedHeight } from '../../../src/islands/frames/frame-choice.ts';

test('askedEmbed(search) is the embed of an address, and the first one of any other', () => {
  expect(askedEmbed('?quoi=figure-gains').id).toBe('figure-gains');
  for (const search of ['', '?quoi=', '?quoi=constructor', '?quoi=%22%3E', '?autre=gains'])
    expect(askedEmbed(search).id, search).toBe('ecart');
});

test.each([
  ['', 640],
  [' ', 640],
  ['900', 900],
  ['1 200', 1200],
  ['1\u202f200', 1200],
  ['99', undefined],
  ['5001', undefined],
  ['-900', undefined],
  ['9e2', undefined],
  ['900.5', undefined],
  ['900px', undefined],
])('typedHeight(%j, 640) is %j', (text, height) => {
  expect(typedHeight(text, 640)).toBe(height);
});
