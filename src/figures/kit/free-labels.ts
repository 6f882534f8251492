import { extent, type Label } from './placement.ts';

/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight stroke, from one point to another, in pixels. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where labels may stand, what none may cover, and what they cover only where they have no other place. */
export interface LabelRoom {
  readonly within: Box;
  readonly taken: readonly Box[];
  readonly strokes: readonly Stroke[];
}

/** The room around a text, in pixels: words that touch read as one. */
const [ASIDE, ABOVE] = [2, 1];

/** The ink of a line of text: its letters go under the baseline by a fifth of their size. */
export function boxOf(label: Label): Box {
  const [left, right] = extent(label);
  const size = label.size ?? 11.5;
  return {
    left: left - ASIDE,
    right: right + ASIDE,
    top: label.y - 0.8 * size - ABOVE,
    bottom: label.y + 0.2 * size + ABOVE,
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

/** Whether a stroke goes through a box: by Liang and Barsky, the part of it that lies inside each side in turn. */
export function crosses([x1, y1, x2, y2]: Stroke, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/**
 * One label of each list, the most needed list first, at the first of its places where it covers nothing; else, unless
 * `strict`, at the first where it covers strokes alone; else none.
 */
export function freeLabels(
  wanted: readonly (readonly Label[])[],
  { within, taken, strokes }: LabelRoom,
  strict = false,
): Label[] {
  const placed: Label[] = [];
  const boxes = [...taken];
  for (const places of wanted) {
    const free = places
      .map((label) => ({ label, box: boxOf(label) }))
      .filter(({ box }) => isWithin(box, within) && !boxes.some((other) => meet(box, other)));
    const chosen =
      free.find(({ box }) => !strokes.some((stroke) => crosses(stroke, box))) ??
      (strict ? undefined : free[0]);
    if (chosen === undefined) continue;
    placed.push(chosen.label);
    boxes.push(chosen.box);
  }
  return placed;
}
