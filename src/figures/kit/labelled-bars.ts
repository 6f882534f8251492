import type { Frame } from './frame.ts';
import { labels } from './labels.ts';
import type { Label } from './placement.ts';
import { type Surface, surfaces } from './surfaces.ts';
import type { Mark } from './svg.ts';
import { widest } from './text-width.ts';
import { type Paint, theme } from './theme.ts';

/** A bar of a list: its name above it, its amount after its right end. */
export interface LabelledBar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly amount: string;
  readonly paint: Paint;
  readonly bold?: boolean;
}

/** Where a bar stands in its row, in fractions of it. */
export const barPlace = { from: 0.48, to: 0.9 } as const;

/** The width to leave at the right of the longest bar. */
export const amountRoom = (bars: readonly LabelledBar[]): number =>
  widest(
    bars.map(({ amount }) => amount),
    11.5,
    true,
  ) + 9;

/** One row a bar, in a frame of rows. */
export function labelledBars(bars: readonly LabelledBar[], frame: Frame): Mark[] {
  const { from, to } = barPlace;
  const drawn = bars.map(
    (bar, i): Surface => ({ x1: bar.from, x2: bar.to, y1: i + from, y2: i + to, paint: bar.paint }),
  );
  const words = bars.flatMap((bar, i): Label[] => [
    {
      x: 1,
      y: frame.y(i + from) - 5,
      text: bar.name,
      anchor: 'start',
      fill: theme.ink,
      bold: bar.bold ?? false,
    },
    {
      x: frame.x(Math.max(bar.from, bar.to)) + 6,
      y: frame.y(i + (from + to) / 2) + 4,
      text: bar.amount,
      anchor: 'start',
      fill: theme.ink,
      bold: true,
    },
  ]);
  return [...surfaces(frame, drawn), labels(words, frame.width)];
}
