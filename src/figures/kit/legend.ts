import type { Markish } from '@observablehq/plot';
import type { Frame } from './figure.ts';
import { type Label, labels } from './labels.ts';
import { invert } from './scale.ts';
import { type Surface, surfaces } from './surfaces.ts';
import { textWidth } from './text-width.ts';
import { type Paint, theme } from './theme.ts';

export interface LegendItem {
  readonly label: string;
  readonly paint: Paint;
}

const rowHeight = 18;
const swatch = 11;

interface Placed extends LegendItem {
  readonly x: number;
  readonly row: number;
}

function place(items: readonly LegendItem[], left: number, right: number): Placed[] {
  let x = left;
  let row = 0;
  return items.map((item) => {
    const size = swatch + 5 + textWidth(item.label, 11);
    if (x > left && x + size > right) {
      x = left;
      row += 1;
    }
    const placed = { ...item, x, row };
    x += size + 12;
    return placed;
  });
}

/** Height in pixels that a legend takes in this width. */
export function legendHeight(items: readonly LegendItem[], left: number, right: number): number {
  return items.length === 0 ? 0 : (Math.max(...place(items, left, right).map((p) => p.row)) + 1) * rowHeight;
}

/** A legend whose first row is centred on y, in pixels; swatches bear the same textures as the surfaces. */
export function legend(
  frame: Frame,
  items: readonly LegendItem[],
  at: { left: number; right: number; y: number },
): Markish[] {
  const placed = place(items, at.left, at.right);
  // Swatches are placed in pixels.
  const squares: Surface[] = placed.map(({ x, row, paint }) => {
    const middle = at.y + row * rowHeight;
    return {
      x1: invert(frame.x, x),
      x2: invert(frame.x, x + swatch),
      y1: invert(frame.y, middle + swatch / 2),
      y2: invert(frame.y, middle - swatch / 2),
      paint,
    };
  });
  const texts: Label[] = placed.map(({ x, row, label }) => ({
    x: x + swatch + 5,
    y: at.y + row * rowHeight + 4,
    text: label,
    anchor: 'start',
    size: 11,
    fill: theme.soft,
  }));
  return [...surfaces(frame, squares), labels(texts, frame.width)];
}
