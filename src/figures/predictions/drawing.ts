import { amount } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { diamonds } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { PredictedData } from './table.ts';

const height = 250;
const bottom = height - 40;

const reelle: Paint = { fill: theme.accentMid, outline: theme.accent };
const expected: Paint = { fill: theme.ochre, outline: theme.ink };

const keys = [
  { label: 'dépense réelle', paint: reelle },
  { label: 'dépense attendue par le modèle', paint: expected },
];

const amounts = { format: (value: number) => amount(value) };

function frameOf({ groups }: PredictedData, width: number): Frame {
  const values = groups.flatMap(({ predictedValue, reel }) => [predictedValue, reel]);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const left = gutter([low * 1.05, high * 1.05], amounts);
  return {
    width,
    height,
    x: linear([0, Math.max(1, groups.length)], [left, width - 6]),
    y: linear([low * 1.05, high * 1.05], [bottom, legendHeight(keys, width) + 8]),
  };
}

function bars({ groups }: PredictedData): Surface[] {
  return groups.map(({ reel }, i) => ({ x1: i + 0.18, x2: i + 0.82, y1: 0, y2: reel, paint: reelle }));
}

/** Names under the bars, as many of them as there is room for, at a regular step. */
function names({ groups, axe }: PredictedData, frame: Frame): Label[] {
  const each = frame.x(1) - frame.x(0);
  const widestName = Math.max(1, ...groups.map(({ shortText }) => textWidth(shortText, 11)));
  const step = Math.max(1, Math.ceil((widestName + 6) / each));
  const shown = groups.flatMap(({ shortText }, i): Label[] =>
    i % step === 0 ? [{ x: frame.x(i + 0.5), y: bottom + 15, text: shortText, size: 11 }] : [],
  );
  const [left, right] = frame.x.range;
  return [...shown, { x: (left + right) / 2, y: height - 6, text: `${axe}, € par patient`, size: 11 }];
}

/** What groups of patients spend, as bars, and what the model expects of them, as points. */
export function predicted(data: PredictedData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const points = data.groups.map(({ predictedValue }, i) => ({ x: i + 0.5, y: predictedValue }));
  const marks: Mark[] = [
    ...legend(frame, keys, 10),
    ...valueGrid(frame, amounts),
    ...surfaces(frame, bars(data)),
    zeroLine(frame),
    diamonds(frame, points, { r: 4.5, fill: theme.ochre, stroke: theme.ink, strokeWidth: 1.2 }),
    labels(names(data, frame), frame.width),
  ];
  return draw('predits', frame, marks, options);
}
