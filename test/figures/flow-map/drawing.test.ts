import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { flows, flowThings } from '../../../src/cahier/text/chapters/flows.ts';
import { flowMap } from '../../../src/figures/flow-map/drawing.ts';
import { foldedText } from '../../../src/figures/flow-map/folded-text.ts';
import { grown, overlap, passes, type Rect } from '../../../src/figures/flow-map/geometry.ts';
import { arrowsOf, boxesOf } from '../../../src/figures/flow-map/layout.ts';
import { marksOf, RADIUS } from '../../../src/figures/flow-map/marks.ts';
import { places } from '../../../src/figures/flow-map/places.ts';
import { textWidth } from '../../../src/figures/kit/text-width.ts';
import { expectLegible } from '../legible.ts';

const { document } = new JSDOM('').window;

const maps = flows.map(({ id, nom, steps }) => ({
  nom,
  places: places[id] ?? {},
  arrows: steps.flatMap(({ arrows }, rank) => arrows.map((arrow) => ({ ...arrow, step: rank + 1 }))),
  things: flowThings,
}));

/** The two that the page shows, then others. */
const widths = [324, 680, 300, 440, 560, 760];
const drawings = maps.flatMap((map) => widths.map((width) => ({ ...map, width })));

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, rank) => list.slice(rank + 1).map((b): [T, T] => [a, b]));

describe.each(drawings)('the map of « $nom » at $width px', ({ places, arrows, things, width }) => {
  const { boxes, height } = boxesOf(places, arrows, width);
  const placed = arrowsOf(arrows, boxes);
  const frame = { left: 0, right: width, top: 0, bottom: height };
  const marks = marksOf(placed, boxes, frame);
  const rooms = marks.flatMap(({ room }) => (room === undefined ? [] : [room]));
  const discs = marks.map(({ at: [x, y] }): Rect => grown({ left: x, right: x, top: y, bottom: y }, RADIUS));

  test('has boxes that stay in it, apart from each other, and hold their names', () => {
    expect(pairs(boxes).filter(([a, b]) => overlap(grown(a, 4), b) > 0)).toEqual([]);
    for (const { nom, left, right, top, bottom, lines } of boxes) {
      expect(left >= 0 && right <= width && top >= 0 && bottom <= height, nom).toBe(true);
      for (const line of lines) expect(textWidth(line, 12.5, true), line).toBeLessThan(right - left);
    }
  });

  test('has arrows that cross no box, and are long enough to be seen', () => {
    for (const { from, to, line } of placed) {
      const crossed = boxes.filter((box) => box.nom !== from && box.nom !== to && passes(line, box));
      expect(crossed, `${from} → ${to}`).toEqual([]);
      const [[x1, y1], [x2, y2]] = line;
      expect(Math.hypot(x2 - x1, y2 - y1), `${from} → ${to}`).toBeGreaterThan(4 * RADIUS);
    }
  });

  test('has words and numbers that stay in it, off the boxes, the arrows and each other', () => {
    for (const room of rooms) {
      expect(room.left >= 0 && room.right <= width && room.top >= 0 && room.bottom <= height).toBe(true);
      expect(placed.filter(({ line }) => passes(line, room))).toEqual([]);
    }
    const all = [...rooms, ...discs];
    expect(pairs(all).filter(([a, b]) => overlap(a, b) > 0)).toEqual([]);
    expect(all.filter((each) => boxes.some((box) => overlap(each, box) > 0))).toEqual([]);
  });

  test('is legible, in the colours of the theme, and says nothing but to the eye', () => {
    const svg = flowMap({ places, arrows, things }, { width, document });
    expectLegible(svg);
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.outerHTML).not.toMatch(/#[0-9a-f]{3}|undefined/u);
  });
});

test.each(maps)(
  '« $nom » draws each step with its number, a head for each arrow, dashes for things',
  (map) => {
    const svg = flowMap(map, { width: 680, document });
    // A line and its head.
    expect(svg.querySelectorAll('path')).toHaveLength(2 * map.arrows.length);
    const written = [...svg.querySelectorAll('circle + text')].map(({ textContent }) => Number(textContent));
    expect(written.toSorted()).toEqual(map.arrows.map(({ step }) => step).toSorted());
    const dashed = Object.keys(map.places).filter((nom) => flowThings.includes(nom));
    expect(svg.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(dashed.length);
  },
);

test('a map has a place for each end of its arrows, and no other', () => {
  expect(Object.keys(places)).toEqual(flows.map(({ id }) => id));
  for (const { nom, places, arrows } of maps)
    expect(new Set(Object.keys(places)), nom).toEqual(new Set(arrows.flatMap(({ from, to }) => [from, to])));
  expect(() => arrowsOf([{ step: 1, from: 'La HAS', to: 'Personne' }], [])).toThrow(/La HAS/);
});

test('two arrows that join the same boxes stand side by side, whichever way they go', () => {
  const two = { Un: [0, 0], Deux: [0, 1] } as const;
  const there = { step: 1, from: 'Un', to: 'Deux' };
  for (const second of [there, { step: 2, from: 'Deux', to: 'Un' }]) {
    const arrows = [there, { ...second, step: 2 }];
    const [first, other] = arrowsOf(arrows, boxesOf(two, arrows, 400).boxes);
    expect(Math.abs((first?.line[0][0] ?? 0) - (other?.line[0][0] ?? 0))).toBeCloseTo(26);
  }
});

describe('passes(line, rect) and overlap(a, b)', () => {
  const square = { left: 10, right: 20, top: 10, bottom: 20 };
  test('tell what crosses from what is beside', () => {
    expect(
      passes(
        [
          [0, 15],
          [30, 15],
        ],
        square,
      ),
    ).toBe(true);
    expect(
      passes(
        [
          [0, 0],
          [30, 30],
        ],
        square,
      ),
    ).toBe(true);
    expect(
      passes(
        [
          [0, 5],
          [30, 5],
        ],
        square,
      ),
    ).toBe(false);
    expect(
      passes(
        [
          [5, 0],
          [5, 30],
        ],
        square,
      ),
    ).toBe(false);
    expect(
      passes(
        [
          [0, 15],
          [8, 15],
        ],
        square,
      ),
    ).toBe(false);
    expect(
      passes(
        [
          [0, 25],
          [30, 18.5],
        ],
        { ...square, right: 12 },
      ),
    ).toBe(false);
    expect(overlap(square, grown(square, 5))).toBe(100);
    expect(overlap(square, { ...square, left: 20, right: 30 })).toBe(0);
  });
});

test('foldedText(text, width, size) cuts at spaces, and leaves a long word whole', () => {
  expect(foldedText('un avis', 200, 12)).toEqual(['un avis']);
  expect(foldedText('un avis', 1, 12)).toEqual(['un', 'avis']);
});
