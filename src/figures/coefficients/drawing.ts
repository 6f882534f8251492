import { count } from '../kit/amounts.ts';
import { axisTicks } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { diamonds, dots, verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { clamp, linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { CoefficientsData } from './table.ts';

const foot = 36;
/** All the rows together stay within this, however many bands of age there are. */
const tallest = 250;

const band: Paint = { fill: theme.accentSoft, outline: theme.accent };
const fitted: Paint = { fill: theme.accent };
const published: Paint = { fill: theme.sheet, outline: theme.ochre };

const keys = [
  { label: 'ajusté ici, sur son intervalle', paint: fitted },
  { label: 'publié pour 2017', paint: published },
];

function frameOf({ lignes }: CoefficientsData, width: number): Frame {
  const values = lignes.flatMap(({ valeur, low, high, publie: published }) =>
    [valeur, low ?? null, high ?? null, published].filter((each) => each !== null),
  );
  const row = clamp(tallest / Math.max(1, lignes.length), 10, 30);
  const top = legendHeight(keys, width) + 4;
  const left = widest(lignes.map(({ shortText }) => shortText)) + 12;
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const air = (high - low) * 0.03;
  const x = linear([low - air, high + air], [Math.min(left, width / 2), width - 10]);
  return rowFrame(width, { count: lignes.length, rowHeight: row, top, foot, x });
}

function intervals({ lignes }: CoefficientsData): Surface[] {
  return lignes.flatMap(({ low, high }, i) =>
    low === undefined || high === undefined
      ? []
      : [{ x1: low, x2: high, y1: i + 0.28, y2: i + 0.72, paint: band }],
  );
}

function points({ lignes }: CoefficientsData, frame: Frame): Mark[] {
  const placed = (key: 'valeur' | 'publie') =>
    lignes.flatMap((row, i) => (row[key] === null ? [] : [{ x: row[key], y: i + 0.5 }]));
  return [
    diamonds(frame, placed('publie'), { r: 5.5, fill: theme.sheet, stroke: theme.ochre, strokeWidth: 2 }),
    dots(frame, placed('valeur'), { r: 3.4, fill: theme.accent, stroke: theme.sheet, strokeWidth: 0.8 }),
  ];
}

function words({ lignes }: CoefficientsData, frame: Frame): Label[] {
  const right = frame.x.range[0] - 10;
  return lignes.flatMap(({ shortText, valeur }, i): Label[] => {
    const y = frame.y(i + 0.5) + 4;
    const name: Label = {
      x: right,
      y,
      text: shortText,
      anchor: 'end',
      fill: valeur === null ? theme.soft : theme.ink,
    };
    if (valeur !== null) return [name];
    return [name, { x: frame.x(frame.x.domain[1]), y, text: 'écartée', anchor: 'end', size: 11 }];
  });
}

function grid(frame: Frame): Mark[] {
  const ticks = axisTicks(frame, (tick) => count(tick), frame.width < 500 ? 3 : 6);
  const base = frame.y.range[1];
  const [left, right] = frame.x.range;
  return [
    verticals(frame, ticks, { stroke: theme.line }),
    verticals(frame, [0], { stroke: theme.axis, strokeWidth: 1.2 }),
    labels(
      [
        ...ticks.map((tick) => ({ x: frame.x(tick), y: base + 15, text: count(tick), size: 11 })),
        { x: (left + right) / 2, y: base + 31, text: '€ de plus, par unité de la variable', size: 11 },
      ],
      frame.width,
    ),
  ];
}

/** Each coefficient on its interval, with the published one where there is one. */
export function coefficients(data: CoefficientsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    ...legend(frame, keys, 10),
    ...grid(frame),
    ...surfaces(frame, intervals(data)),
    ...points(data, frame),
    labels(words(data, frame), frame.width),
  ];
  return draw('coefficients', frame, marks, options);
}
