import { count } from '../kit/amounts.ts';
import { gutter, valueGrid } from '../kit/axes.ts';
import { decades, wholePowers } from '../kit/decades.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { curve, dots, type Place } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import { widest } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import { duration, type ScaleData } from './table.ts';

const [height, top, bottom] = [216, 26, 172];

/** Time by size, both in powers of ten: growth in proportion is a line parallel to the dashed one. */
export function scale({ points, unite }: ScaleData, options: FigureOptions): SVGElement {
  const { width } = options;
  const sizes = decades(points.map(({ taille: size }) => size));
  const times = decades(points.map(({ secondes }) => secondes));
  const ticks = wholePowers(times, 6);
  const values = { format: (exponent: number) => duration(10 ** exponent), at: ticks };
  const x = linear(sizes, [gutter(times, values), width - 24]);
  const fitting = Math.floor((x.range[1] - x.range[0]) / (widest([count(10 ** sizes[1])], 11) + 16));
  const frame: Frame = { width, height, x, y: linear(times, [bottom, top]) };
  const places = points.map(
    ({ taille: size, secondes }): Place => ({
      x: Math.log10(size),
      y: Math.log10(secondes),
    }),
  );
  return draw(
    'echelle',
    frame,
    [
      ...valueGrid(frame, values),
      curve(frame, proportion(places, times), { stroke: theme.soft, strokeWidth: 1.5, dash: '4,4' }),
      curve(frame, places, { stroke: theme.accent, strokeWidth: 1.8 }),
      dots(frame, places, { r: 4, fill: theme.accent, stroke: theme.sheet, strokeWidth: 1.5 }),
      labels(
        [
          ...wholePowers(sizes, fitting).map((exponent) => ({
            x: x(exponent),
            y: bottom + 18,
            text: count(10 ** exponent),
            size: 11,
          })),
          { x: (x.range[0] + x.range[1]) / 2, y: height - 8, text: unite, size: 11 },
          { x: 1, y: 12, text: 'temps', anchor: 'start' as const, size: 11 },
          { x: width - 2, y: 12, text: '- - - en proportion', anchor: 'end' as const, size: 11 },
        ],
        width,
      ),
    ],
    options,
  );
}

/** From the last point, a time in proportion to the size, as far down as the figure goes. */
function proportion(places: readonly Place[], [low]: readonly [number, number]): Place[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const down = Math.min(last.x - first.x, last.y - low);
  return [{ x: last.x - down, y: last.y - down }, last];
}
