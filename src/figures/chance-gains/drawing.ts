import { euros } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { dots } from '../kit/marks.ts';
import { lifted } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type SizeLine, sizeLines, sizeLineWords } from '../kit/size-lines.ts';
import { atSize, sizeAxis, sizeScale } from '../kit/sizes.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { theme } from '../kit/theme.ts';
import type { ChanceGainsData, GainsOfSize } from './table.ts';

const height = 270;
const [top, foot] = [40, 40];

type Evolution = Exclude<keyof GainsOfSize, 'patients'>;

const lines: readonly SizeLine<Evolution>[] = [
  {
    of: 'triennale',
    text: 'tendance sur trois ans',
    style: { stroke: theme.ochre, strokeWidth: 2, dash: '7,4' },
  },
  { of: 'annuelle', text: 'évolution annuelle', style: { stroke: theme.accent, strokeWidth: 2 } },
];

function frameOf({ curve: places, sizes }: ChanceGainsData, width: number): Frame {
  const drawn = sizes.map(({ drawn, error }) => drawn + 2 * error);
  const high =
    1.1 * Math.max(0.01, ...places.flatMap(({ annuelle, triennale }) => [annuelle, triennale]), ...drawn);
  const left = gutter([0, high], { format: euros });
  const scale = sizeScale(
    places.map(({ patients }) => patients),
    [left, width - 10],
  );
  return { width, height, x: scale, y: linear([0, high], [height - foot, top]) };
}

/** Two standard errors on each side, with a foot and a head. */
function intervals({ sizes }: ChanceGainsData, { x, y }: Frame): Stroke[] {
  return sizes.flatMap(({ patients, drawn, error }): Stroke[] => {
    const at = x(atSize(patients));
    const ends = [y(Math.max(0, drawn - 2 * error)), y(drawn + 2 * error)];
    const caps = ends.map((end): Stroke['points'] => [
      [at - 4, end],
      [at + 4, end],
    ]);
    const whole: Stroke['points'] = [
      [at, ends[0] ?? 0],
      [at, ends[1] ?? 0],
    ];
    return [whole, ...caps].map((points) => ({ points, stroke: theme.ink, width: 1.4 }));
  });
}

/** What chance gives by size, as lines, one an évolution; what was drawn, as rings with their error. */
export function chanceGains(data: ChanceGainsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const words = sizeLineWords(frame, data.curve, lines, 26);
  return draw(
    'hasard-gains',
    frame,
    [
      ...valueGrid(frame, { format: euros }),
      zeroLine(frame),
      ...sizeLines(frame, data.curve, lines),
      strokes(intervals(data, frame)),
      dots(
        frame,
        data.sizes.map(({ patients, drawn }) => ({ x: atSize(patients), y: drawn })),
        { r: 4, fill: theme.sheet, stroke: theme.ink, strokeWidth: 1.6 },
      ),
      sizeAxis(frame, height - foot + 16),
      labels(
        lifted(
          [{ x: 1, y: 12, text: 'par patient et par an', anchor: 'start', size: 11 }, ...words],
          options.width,
        ),
        options.width,
      ),
    ],
    options,
  );
}
