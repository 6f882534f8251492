import type { Point } from '../kit/strokes.ts';

/** A rectangle of the drawing, by its edges, in pixels from the top left. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Line = readonly [from: Point, to: Point];

const middle = ({ left, right, top, bottom }: Rect): Point => [(left + right) / 2, (top + bottom) / 2];

/** The point at a share of a line, from its start. */
export const pointAt = ([[x1, y1], [x2, y2]]: Line, share: number): Point => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
];

/** From the middle of a rectangle to that of another, moved aside by so many pixels. */
export function shifted(from: Rect, to: Rect, aside: number): Line {
  const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(-(y2 - y1) / length) * aside, ((x2 - x1) / length) * aside];
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
  ];
}

/** The shares of a line that are inside a rectangle; none when it passes beside. */
function inside(
  [[x1, y1], [x2, y2]]: Line,
  { left, right, top, bottom }: Rect,
): [number, number] | undefined {
  let [enter, leave] = [0, 1];
  for (const [at, by, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (by === 0) {
      if (at < low || at > high) return undefined;
      continue;
    }
    const edges = [(low - at) / by, (high - at) / by];
    enter = Math.max(enter, Math.min(...edges));
    leave = Math.min(leave, Math.max(...edges));
  }
  return enter < leave ? [enter, leave] : undefined;
}

/** Whether a line passes through a rectangle. */
export const passes = (line: Line, rect: Rect): boolean => inside(line, rect) !== undefined;

/** What of a line is between the rectangles that it joins, with a little air before its head. */
export function clipped(line: Line, from: Rect, to: Rect): Line {
  const start = inside(line, from)?.[1] ?? 0;
  const end = inside(line, grown(to, 2))?.[0] ?? 1;
  return [pointAt(line, start), pointAt(line, end)];
}

/** A rectangle larger by so many pixels on each side. */
export const grown = ({ left, right, top, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

/** The area that two rectangles share. */
export function overlap(a: Rect, b: Rect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}
