import { count, moneyUnit } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type KeyItem, lineKey, lineKeyHeight } from '../kit/line-key.ts';
import { horizontals } from '../kit/marks.ts';
import { linear } from '../kit/scale.ts';
import { surfaces } from '../kit/surfaces.ts';
import { theme } from '../kit/theme.ts';
import type { NeedsData } from './table.ts';

const plot = 180;
const foot = 24;
/** Of a column, in parts of it: the bar, and the lines over it. */
const [BAR, LINE] = [0.28, 0.42];

const announced = { stroke: theme.ink, strokeWidth: 2.4 };
const limit = { stroke: theme.soft, strokeWidth: 1.6, dash: '4,3' };
const paid = { fill: theme.ochre, opacity: 0.7 };

const items: readonly KeyItem[] = [
  { text: 'reçu ici', paint: paid },
  { text: 'besoin annoncé', style: announced },
  { text: 'limite annoncée', style: limit },
];

/** A bar a year for what is paid, a line for what is announced, a broken one for its limit. */
export function needs({ annees }: NeedsData, options: FigureOptions): SVGElement {
  const { width } = options;
  const least = Math.min(0, ...annees.map((year) => year.paid));
  const most = 1.08 * Math.max(1, ...annees.flatMap((year) => [year.paid, year.announced, year.most]));
  // Part 9 speaks in millions.
  const unit = moneyUnit(most < 2e6 ? most : Math.max(most, 20e6));
  const format = (value: number): string => count(value / unit.one, 1);
  const start = lineKeyHeight(items, width) + 24;
  const height = start + plot + foot;
  const frame: Frame = {
    width,
    height,
    x: linear([-0.5, annees.length - 0.5], [gutter([least, most], { format }), width - 4]),
    y: linear([least, most], [height - foot, start]),
  };
  const lines = (of: 'announced' | 'most', style: typeof announced | typeof limit) =>
    annees.map((year, at) => horizontals(frame, [year[of]], { x1: at - LINE, x2: at + LINE, ...style }));
  return draw(
    'besoins',
    frame,
    [
      ...lineKey(items, width, 8),
      ...valueGrid(frame, { format }),
      ...surfaces(
        frame,
        annees.map((year, at) => ({ x1: at - BAR, x2: at + BAR, y1: 0, y2: year.paid, paint: paid })),
      ),
      zeroLine(frame),
      ...lines('announced', announced),
      ...lines('most', limit),
      labels(
        [
          { x: 1, y: start - 8, text: unit.words, anchor: 'start', size: 11 },
          ...annees.map(({ annee }, at) => ({
            x: frame.x(at),
            y: height - 8,
            text: String(annee),
            fill: theme.ink,
          })),
        ],
        width,
      ),
    ],
    options,
  );
}
