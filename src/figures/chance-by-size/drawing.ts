import { percent } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { dots } from '../kit/marks.ts';
import { lifted } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type SizeLine, sizeLines, sizeLineWords } from '../kit/size-lines.ts';
import { atSize, sizeAxis, sizeScale } from '../kit/sizes.ts';
import { theme } from '../kit/theme.ts';
import type { ChanceBySizeData, ChancesOfSize } from './table.ts';

const height = 280;
const [top, foot] = [44, 40];

type Chance = Exclude<keyof ChancesOfSize, 'patients'>;

/** The highest first. */
const lines: readonly SizeLine<Chance>[] = [
  { of: 'ecart', text: 'un écart', style: { stroke: theme.ochre, strokeWidth: 2, dash: '2,3' } },
  { of: 'evolution', text: 'une évolution', style: { stroke: theme.accent, strokeWidth: 2, dash: '7,4' } },
  { of: 'paid', text: 'des gains reversés', style: { stroke: theme.ink, strokeWidth: 2 } },
];

function frameOf({ curve: places }: ChanceBySizeData, width: number): Frame {
  const high = Math.min(1, 1.15 * Math.max(0.05, ...places.flatMap(({ paid, ecart }) => [paid, ecart])));
  const left = gutter([0, high], { format: percent });
  const sizes = places.map(({ patients }) => patients);
  return {
    width,
    height,
    x: sizeScale(sizes, [left, width - 10]),
    y: linear([0, high], [height - foot, top]),
  };
}

/** Chances of a year by size, as lines; what was drawn, as rings. */
export function chanceBySize(data: ChanceBySizeData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const words = sizeLineWords(frame, data.curve, lines, 10);
  return draw(
    'chances',
    frame,
    [
      ...valueGrid(frame, { format: percent }),
      zeroLine(frame),
      ...sizeLines(frame, data.curve, lines),
      dots(
        frame,
        data.sizes.map(({ patients, drawn }) => ({ x: atSize(patients), y: drawn })),
        { r: 4.5, fill: theme.sheet, stroke: theme.ink, strokeWidth: 1.6 },
      ),
      sizeAxis(frame, height - foot + 16),
      labels(lifted(words, options.width), options.width),
    ],
    options,
  );
}
