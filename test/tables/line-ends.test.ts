import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compterFins, creerUnificateur } from '../../src/tables/line-ends.ts';

test('creerUnificateur() gives the same whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\n') })), (parts) => {
      const unifier = creerUnificateur();
      expect(parts.map(unifier).join('')).toBe(parts.join('').replace(/\r\n|\r/g, '\n'));
    }),
  );
});

test('compterFins() counts line ends', () => {
  expect(['', 'a', '\n', 'a\n\nb\n'].map(compterFins)).toEqual([0, 0, 1, 3]);
});
