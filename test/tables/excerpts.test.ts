import { describe, expect, test } from 'vitest';
import { copie, extrait } from '../../src/tables/excerpts.ts';

describe('extrait()', () => {
  test.each([
    ['', ''],
    ['a'.repeat(120), 'a'.repeat(120)],
    ['a'.repeat(121), `${'a'.repeat(120)}…`],
    ['😀'.repeat(120), '😀'.repeat(120)],
    ['😀'.repeat(1e6), `${'😀'.repeat(120)}…`],
  ])('keeps 120 characters, whole', (text, wanted) => {
    expect(extrait(text)).toBe(wanted);
  });
});

test('copie() gives the same text, surrogates included', () => {
  expect(copie('été 😀 \ud83d')).toBe('été 😀 \ud83d');
});
