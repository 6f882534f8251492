import type { Point } from '../kit/strokes.ts';
import { foldedText } from './folded-text.ts';
import { grown, overlap, passes, pointAt, type Rect } from './geometry.ts';
import { type MapBox, type PlacedArrow, roomOf, SIZE } from './layout.ts';

/** The number of an arrow, on it, and its words, beside. */
export interface ArrowMark {
  readonly arrow: PlacedArrow;
  readonly at: Point;
  readonly lines: readonly string[];
  /** Where its words stand; nowhere when it has none. */
  readonly room?: Rect;
}

/** Of the disc of a number. */
export const RADIUS = 10;
const AWAY = RADIUS + 5;

const disc = ([x, y]: Point): Rect => ({
  left: x - RADIUS,
  right: x + RADIUS,
  top: y - RADIUS,
  bottom: y + RADIUS,
});

interface Candidate {
  readonly at: Point;
  readonly lines: readonly string[];
  readonly room?: Rect;
}

/** Where words may stand about a number: on its right or left, level with it, then higher or lower, then above or under. */
function about(at: Point, lines: readonly string[]): Candidate[] {
  const [x, y] = at;
  const [width, height] = roomOf(lines);
  const corners = [
    ...[0, -10, 10, -18, 18].flatMap((lower) =>
      [x + AWAY, x - AWAY - width].map((left) => [left, y + lower - height / 2] as const),
    ),
    ...[y - AWAY - height, y + AWAY].map((top) => [x - width / 2, top] as const),
  ];
  return corners.map(([left, top]) => ({
    at,
    lines,
    room: { left, right: left + width, top, bottom: top + height },
  }));
}

/** What may be tried of an arrow: its number in its middle, then aside of it; its words in one line, then in more. */
function candidates({ line, label }: PlacedArrow): Candidate[] {
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78].flatMap((share): Candidate[] => {
    const at = pointAt(line, share);
    if (label === undefined) return [{ at, lines: [] }];
    return [200, 110, 90, 70].flatMap((most) => about(at, foldedText(label, most, SIZE)));
  });
}

/** How bad a place is: words out of the frame, then what is covered, then what is crossed. */
function cost(
  { at, room }: Candidate,
  arrow: PlacedArrow,
  { arrows, taken, frame }: { arrows: readonly PlacedArrow[]; taken: readonly Rect[]; frame: Rect },
): number {
  const covers = (rect: Rect): number => taken.filter((each) => overlap(rect, each) > 0).length;
  const others = arrows.filter((each) => each !== arrow).map(({ line }) => line);
  const covered = covers(grown(disc(at), 2));
  const hidden = others.filter((line) => passes(line, disc(at))).length;
  if (room === undefined) return 10 * covered + 5 * hidden;
  const air = grown(room, 4);
  const isOut =
    room.left < frame.left || room.right > frame.right || room.top < frame.top || room.bottom > frame.bottom;
  const crossed = [arrow.line, ...others].filter((line) => passes(line, air)).length;
  return 100 * Number(isOut) + 10 * (covered + covers(air)) + 5 * (hidden + crossed);
}

/** How many times each arrow is moved to its best place, given where the others are. */
const ROUNDS = 4;

/** Each arrow with its number on it and its words where they cover least: no box, no line, no other words. */
export function marksOf(
  arrows: readonly PlacedArrow[],
  boxes: readonly MapBox[],
  frame: Rect,
): readonly ArrowMark[] {
  const tried = arrows.map((arrow) => ({ arrow, places: candidates(arrow) }));
  const kept = new Map<PlacedArrow, Candidate>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { arrow, places } of tried) {
      const others = [...kept].filter(([other]) => other !== arrow).map(([, place]) => place);
      const taken = [
        ...boxes,
        ...others.map(({ at }) => disc(at)),
        ...others.flatMap(({ room }) => (room === undefined ? [] : [room])),
      ];
      const costs = places.map((each) => cost(each, arrow, { arrows, taken, frame }));
      const best = places[costs.indexOf(Math.min(...costs))];
      if (best !== undefined) kept.set(arrow, best);
    }
  return [...kept].map(([arrow, place]) => ({ arrow, ...place }));
}
