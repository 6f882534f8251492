import { textWidth } from './text-width.ts';

type Anchor = 'start' | 'middle' | 'end';

/** A text at a place in pixels; y is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: Anchor;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** Colour of the halo that keeps the text readable over lines; the sheet's by default. */
  readonly halo?: string;
}

/** The left and right edge of a label once drawn. */
export function extent(label: Label): [number, number] {
  const w = textWidth(label.text, label.size, label.bold);
  const shift = { start: 0, middle: w / 2, end: w }[label.anchor ?? 'middle'];
  return [label.x - shift, label.x - shift + w];
}

/** The same label, moved sideways so that it stands within [left, right]. */
export function within(label: Label, left: number, right: number): Label {
  const [from, to] = extent(label);
  const shift = to > right ? right - to : from < left ? left - from : 0;
  return shift === 0 ? label : { ...label, x: label.x + shift };
}

/**
 * Positions of `sizes` along one line, as near as can be to the wanted centres, without overlap and within [low, high];
 * in the order of the wanted centres.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
  gap = 2,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let edge = low;
  for (const i of order) {
    const half = (sizes[i] ?? 0) / 2;
    placed[i] = Math.max(placed[i] ?? 0, edge + half);
    edge = (placed[i] ?? 0) + half + gap;
  }
  edge = high;
  for (const i of order.reverse()) {
    const half = (sizes[i] ?? 0) / 2;
    placed[i] = Math.min(placed[i] ?? 0, edge - half);
    edge = (placed[i] ?? 0) - half - gap;
  }
  return placed;
}

/** Labels of one row, moved sideways so that none covers another. */
export function spreadRow(labels: readonly Label[], left: number, right: number, gap = 8): Label[] {
  const boxes = labels.map((label) => extent(within(label, left, right)));
  const centres = spread(
    boxes.map(([a, b]) => (a + b) / 2),
    boxes.map(([a, b]) => b - a),
    left,
    right,
    gap,
  );
  return labels.map((label, i) => ({ ...label, anchor: 'middle' as const, x: centres[i] ?? label.x }));
}

/** How much of a text's size its line takes, so that two lines do not touch. */
const LINE = 0.85;

/** Whether two labels would stand on each other, or touch. */
function meet(a: Label, b: Label): boolean {
  const [[a1, a2], [b1, b2]] = [extent(a), extent(b)];
  const size = Math.max(a.size ?? 11.5, b.size ?? 11.5);
  return a1 < b2 + 2 && b1 < a2 + 2 && Math.abs(a.y - b.y) < LINE * size;
}

/** The same labels, each lifted, line by line, off those before it; each is moved within the width first. */
export function lifted(list: readonly Label[], width: number): Label[] {
  const placed: Label[] = [];
  for (const given of list) {
    let label = within(given, 1, width - 1);
    for (let met = placed.find((other) => meet(label, other)); met; ) {
      label = { ...label, y: met.y - 12 };
      met = placed.find((other) => meet(label, other));
    }
    placed.push(label);
  }
  return placed;
}
