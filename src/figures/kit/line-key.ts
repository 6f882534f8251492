import { pixelFrame } from './frame.ts';
import { labels } from './labels.ts';
import { horizontals, type Style } from './marks.ts';
import { type Surface, surfaces } from './surfaces.ts';
import type { Mark } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Paint } from './theme.ts';

/** A line or a surface of a graph, and its words. */
export type KeyItem = { readonly text: string } & ({ readonly style: Style } | { readonly paint: Paint });

const rowHeight = 16;
const sample = 22;

/** Rows of items from the left edge, as many in each as there is room for. */
function placed(items: readonly KeyItem[], width: number) {
  let [x, row] = [1, 0];
  return items.map((item) => {
    const size = sample + 5 + textWidth(item.text, 11);
    if (x > 1 && x + size > width - 1) [x, row] = [1, row + 1];
    const place = { item, x, row };
    x += size + 14;
    return place;
  });
}

/** Height in pixels that the key of some lines takes in this width. */
export const lineKeyHeight = (items: readonly KeyItem[], width: number): number =>
  (Math.max(0, ...placed(items, width).map(({ row }) => row)) + 1) * rowHeight;

/** What each line of a graph is, over it: a piece of the line, and its words; the first row is centred on y, in pixels. */
export function lineKey(items: readonly KeyItem[], width: number, y: number): Mark[] {
  const all = placed(items, width);
  const frame = pixelFrame(width, y + all.length * rowHeight);
  const middle = (row: number): number => y + row * rowHeight;
  return [
    ...all.flatMap(({ item, x, row }) =>
      'style' in item ? [horizontals(frame, [middle(row)], { x1: x, x2: x + sample, ...item.style })] : [],
    ),
    ...surfaces(
      frame,
      all.flatMap(({ item, x, row }): Surface[] =>
        'paint' in item
          ? [{ x1: x, x2: x + sample, y1: middle(row) - 5, y2: middle(row) + 5, paint: item.paint }]
          : [],
      ),
    ),
    labels(
      all.map(({ item, x, row }) => ({
        x: x + sample + 5,
        y: middle(row) + 4,
        text: item.text,
        anchor: 'start',
        size: 11,
      })),
      width,
    ),
  ];
}
