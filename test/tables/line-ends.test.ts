import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLineEnds, createUnifier } from '../../src/tables/line-ends.ts';

test('createUnifier() gives the same whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\n') })), (parts) => {
      const unify = createUnifier();
      expect(parts.map(unify).join('')).toBe(parts.join('').replace(/\r\n|\r/g, '\n'));
    }),
  );
});

test('countLineEnds() counts line ends', () => {
  expect(['', 'a', '\n', 'a\n\nb\n'].map(countLineEnds)).toEqual([0, 0, 1, 3]);
});
