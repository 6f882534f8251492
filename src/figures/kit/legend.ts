import { type Frame, pixelFrame } from './frame.ts';
import { labels } from './labels.ts';
import type { Label } from './placement.ts';
import { type Surface, surfaces } from './surfaces.ts';
import type { Mark } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Paint } from './theme.ts';

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

/** Rows of items from the left edge to the right one, as many in each as there is room for. */
function place(items: readonly LegendItem[], width: number): Placed[] {
  let x = 1;
  let row = 0;
  return items.map((item) => {
    const size = swatch + 5 + textWidth(item.label, 11);
    if (x > 1 && x + size > width - 1) {
      x = 1;
      row += 1;
    }
    const placed = { ...item, x, row };
    x += size + 12;
    return placed;
  });
}

/** Height in pixels that a legend takes in this width. */
export function legendHeight(items: readonly LegendItem[], width: number): number {
  return items.length === 0 ? 0 : (Math.max(...place(items, width).map((p) => p.row)) + 1) * rowHeight;
}

/** A legend whose first row is centred on y, in pixels; swatches bear the same textures as the surfaces. */
export function legend({ width, height }: Frame, items: readonly LegendItem[], y: number): Mark[] {
  const placed = place(items, width);
  const squares: Surface[] = placed.map(({ x, row, paint }) => {
    const middle = y + row * rowHeight;
    return { x1: x, x2: x + swatch, y1: middle - swatch / 2, y2: middle + swatch / 2, paint };
  });
  const texts: Label[] = placed.map(({ x, row, label }) => ({
    x: x + swatch + 5,
    y: y + row * rowHeight + 4,
    text: label,
    anchor: 'start',
    size: 11,
  }));
  return [...surfaces(pixelFrame(width, height), squares), labels(texts, width)];
}
