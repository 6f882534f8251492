import { describe, expect, test } from 'vitest';
import { boxOf, crosses, freeLabels } from '../../../src/figures/kit/free-labels.ts';

const within = { left: 0, right: 200, top: 0, bottom: 100 };
const at = (x: number, y: number, text = 'mot') => ({ x, y, text });
const bare = { within, taken: [], strokes: [] };

describe('freeLabels(wanted, room)', () => {
  test('takes the first place that is inside', () => {
    expect(freeLabels([[at(-50, 50), at(60, 50), at(90, 50)]], bare)).toEqual([at(60, 50)]);
  });

  test('keeps a label off those before it, and off what is taken', () => {
    const taken = [boxOf(at(60, 50))];
    expect(
      freeLabels(
        [
          [at(62, 52), at(120, 50)],
          [at(118, 50), at(60, 80)],
        ],
        { ...bare, taken },
      ),
    ).toEqual([at(120, 50), at(60, 80)]);
  });

  test('prefers a place that no stroke crosses, and covers one where it has no other, unless it is strict', () => {
    const strokes = [[0, 0, 200, 100]] as const;
    const room = { ...bare, strokes };
    expect(freeLabels([[at(100, 50), at(40, 80)]], room)).toEqual([at(40, 80)]);
    expect(freeLabels([[at(100, 50)]], room)).toEqual([at(100, 50)]);
    expect(freeLabels([[at(100, 50)]], room, true)).toEqual([]);
  });
});

test('crosses(stroke, box): through it, into it, within it, not beside it', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(crosses([0, 15, 30, 15], box)).toBe(true);
  expect(crosses([15, 0, 15, 12], box)).toBe(true);
  expect(crosses([12, 12, 13, 18], box)).toBe(true);
  expect(crosses([0, 25, 30, 25], box)).toBe(false);
  expect(crosses([0, 15, 5, 15], box)).toBe(false);
  expect(crosses([0, 15, 15, 30], box)).toBe(false);
});
