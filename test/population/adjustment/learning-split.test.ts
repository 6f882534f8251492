import { describe, expect, test } from 'vitest';
import { shareOut } from '../../../src/population/adjustment/learning-split.ts';

const sorted = (rows: Uint32Array) =>
  [...rows].every((row, rank) => rank === 0 || row > (rows[rank - 1] ?? row));

describe('shareOut()', () => {
  test.each([
    [1000, 0.7, 700],
    [1001, 0.7, 701],
    [9, 0.5, 5],
    [100_000, 0.333, 33_300],
  ])(
    'of %i rows and a share of %f learns on %i of them, and tests on all the others',
    (rows, share, wanted) => {
      const { apprentissage, test } = shareOut(rows, share, 1);
      expect(apprentissage).toHaveLength(wanted);
      expect(new Set([...apprentissage, ...test]).size).toBe(rows);
      expect(apprentissage.length + test.length).toBe(rows);
      expect(Math.max(...apprentissage.slice(-1), ...test.slice(-1))).toBe(rows - 1);
      expect(sorted(apprentissage) && sorted(test)).toBe(true);
    },
  );

  test('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [shareOut(500, 0.7, 4), shareOut(500, 0.7, 4), shareOut(500, 0.7, 5)];
    expect(again).toEqual(one);
    expect(other.apprentissage).not.toEqual(one.apprentissage);
  });

  test('draws by chance: halves of the file are as likely', () => {
    const { apprentissage } = shareOut(100_000, 0.7, 1);
    const first = apprentissage.filter((row) => row < 50_000).length;
    // Standard deviation about 72.
    expect(Math.abs(first - 35_000)).toBeLessThan(300);
  });

  test('with a share of 1 learns on every row, in file order', () => {
    expect(shareOut(4, 1, 9)).toEqual({ apprentissage: Uint32Array.of(0, 1, 2, 3), test: new Uint32Array() });
  });

  test('of nothing is nothing', () => {
    expect(shareOut(0, 0.7, 1)).toEqual({ apprentissage: new Uint32Array(), test: new Uint32Array() });
  });
});
