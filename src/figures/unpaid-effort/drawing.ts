import { count, percent } from '../kit/amounts.ts';
import { axisTicks, gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { curve, dots, verticals } from '../kit/marks.ts';
import { type Label, spread } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { textWidth, widest } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import type { UnpaidEffortData, UnpaidSize } from './table.ts';

const height = 280;
const [top, foot] = [30, 42];

/** Lines that are told apart without their colour. */
const dashes = [undefined, '8,4', '2,3', '8,3,2,3', '5,2', '1,4'] as const;

const nameOf = ({ patients }: UnpaidSize): string => count(patients);
const lastOf = ({ places }: UnpaidSize): number => places.at(-1)?.unpaid ?? 0;

function frameOf({ effort, sizes }: UnpaidEffortData, width: number): Frame {
  const places = sizes.flatMap((size) => size.places);
  const right = Math.max(effort, ...places.map((place) => place.effort), 0.001);
  const high = 1.08 * Math.max(0.05, ...places.map(({ unpaid }) => unpaid));
  const names = Math.max(widest(sizes.map(nameOf), 11.5, true), widest(['patients'], 11)) + 10;
  return {
    width,
    height,
    x: linear([0, right], [gutter([0, high], { format: percent }), width - names]),
    y: linear([0, high], [height - foot, top]),
  };
}

/** The name of each line at its right end, moved up or down off the others. */
function names(sizes: readonly UnpaidSize[], { x, y }: Frame): Label[] {
  const places = spread(
    sizes.map((size) => y(lastOf(size))),
    sizes.map(() => 13),
    top,
    y.range[0] + 4,
    1,
  );
  return [
    { x: x.range[1] + 6, y: 14, text: 'patients', anchor: 'start', size: 11 },
    ...sizes.map(
      (size, rank): Label => ({
        x: x.range[1] + 6,
        y: (places[rank] ?? 0) + 4,
        text: nameOf(size),
        anchor: 'start',
        fill: theme.ink,
        bold: true,
      }),
    ),
  ];
}

/** A falling line a size, the slow-down that is tried as a vertical, its draws on it. */
export function unpaidEffort(data: UnpaidEffortData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const { x } = frame;
  const tried = `essayé : ${percent(data.effort)}`;
  const ticks = axisTicks(frame, percent, 7);
  return draw(
    'effort-impaye',
    frame,
    [
      ...valueGrid(frame, { format: percent }),
      zeroLine(frame),
      verticals(frame, [data.effort], { stroke: theme.ochre, strokeWidth: 1.6, dash: '4,3' }),
      ...data.sizes.map(({ places }, rank) => {
        const dash = dashes[rank % dashes.length];
        return curve(
          frame,
          places.map(({ effort, unpaid }) => ({ x: effort, y: unpaid })),
          { stroke: theme.accent, strokeWidth: 2, ...(dash !== undefined && { dash }) },
        );
      }),
      dots(
        frame,
        data.sizes.map(({ drawn }) => ({ x: data.effort, y: drawn })),
        { r: 4, fill: theme.sheet, stroke: theme.ink, strokeWidth: 1.6 },
      ),
      labels(
        [
          ...ticks.map((tick) => ({ x: x(tick), y: height - foot + 16, text: percent(tick), size: 11 })),
          {
            x: (x.range[0] + x.range[1]) / 2,
            y: height - 8,
            text: 'ralentissement vrai par an',
            size: 11,
          },
          {
            x: Math.min(x(data.effort), x.range[1] - textWidth(tried, 11.5, true) / 2),
            y: 14,
            text: tried,
            fill: theme.ochre,
            bold: true,
          },
          ...names(data.sizes, frame),
        ],
        options.width,
      ),
    ],
    options,
  );
}
