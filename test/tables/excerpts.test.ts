import { describe, expect, test } from 'vitest';
import { copyOf, excerpt } from '../../src/tables/excerpts.ts';

describe('excerpt()', () => {
  test.each([
    ['', ''],
    ['a'.repeat(120), 'a'.repeat(120)],
    ['a'.repeat(121), `${'a'.repeat(120)}…`],
    ['😀'.repeat(120), '😀'.repeat(120)],
    ['😀'.repeat(1e6), `${'😀'.repeat(120)}…`],
  ])('keeps 120 characters, whole', (text, wanted) => {
    expect(excerpt(text)).toBe(wanted);
  });
});

test('copyOf() gives the same text, surrogates included', () => {
  expect(copyOf('été 😀 \ud83d')).toBe('été 😀 \ud83d');
});
