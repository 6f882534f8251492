import { count, type MoneyUnit, moneyUnit } from '../kit/amounts.ts';
import { axisTicks } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { fittedText } from '../kit/fitted-text.ts';
import { type Frame, pixelFrame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { dots, horizontals, verticals } from '../kit/marks.ts';
import { type Label, spreadRow } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth, widest } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import type { ComparisonData } from './table.ts';

const rowHeight = 38;

const top = 46;

const foot = 22;

const short = (value: number, { one }: MoneyUnit, signed = false): string =>
  count(value / one, Math.abs(value) < 10 * one ? 1 : 0, signed);

interface Layout extends Frame {
  readonly unit: MoneyUnit;
  readonly twoRows: boolean;
}

function frameOf(data: ComparisonData, width: number): Layout {
  const values = data.annees.flatMap((year) => [year.a, year.b]);
  const unit = moneyUnit(Math.max(...values.map(Math.abs)));
  const right =
    widest(
      data.annees.map((year) => short(year.b - year.a, unit, true)),
      11.5,
      true,
    ) + 22;
  const twoRows = 40 + textWidth(data.nameA) + textWidth(data.nameB) > width;
  const start = top + (twoRows ? 16 : 0);
  const x = linear([Math.min(0, ...values), Math.max(1, ...values)], [48, Math.max(100, width - right)]);
  return {
    ...rowFrame(width, { count: data.annees.length, rowHeight, top: start, foot, x }),
    unit,
    twoRows,
  };
}

const middle = (i: number): number => i + 0.62;

function rows(data: ComparisonData, frame: Layout): Label[] {
  const { x, y, width, unit } = frame;
  return data.annees.flatMap((year, i): Label[] => {
    const line = y(middle(i)) + 4;
    const delta = year.b - year.a;
    const pair: Label[] = [
      { x: x(year.a), y: line - 15, text: short(year.a, unit), size: 11 },
      { x: x(year.b), y: line - 15, text: short(year.b, unit), size: 11, fill: theme.accent, bold: true },
    ];
    const same = Math.abs(delta) < 0.5;
    const order = year.a <= year.b ? pair : [...pair].reverse();
    return [
      { x: 1, y: line, text: String(year.annee), anchor: 'start', fill: theme.ink },
      {
        x: width - 1,
        y: line,
        text: same ? '=' : short(delta, unit, true),
        anchor: 'end',
        fill: same ? theme.soft : theme.ink,
        bold: !same,
      },
      ...(same ? pair.slice(1) : spreadRow(order, 36, width - 1, 6)),
    ];
  });
}

function key(data: ComparisonData, frame: Layout): Mark[] {
  const xs = frame.twoRows ? [7, 7] : [7, 40 + textWidth(data.nameA)];
  const ys = frame.twoRows ? [8, 24] : [8, 8];
  const whole = pixelFrame(frame.width, frame.height);
  const at = (i: number) => [{ x: xs[i] ?? 0, y: ys[i] ?? 0 }];
  const texts: Label[] = [data.nameA, data.nameB].map((name, i) => ({
    x: (xs[i] ?? 0) + 10,
    y: (ys[i] ?? 0) + 4,
    text: fittedText(name, frame.width - (xs[i] ?? 0) - 12),
    anchor: 'start',
    fill: theme.ink,
  }));
  const line = frame.y.range[0] - 6;
  return [
    dots(whole, at(0), { r: 4.5, fill: theme.sheet, stroke: theme.soft, strokeWidth: 2 }),
    dots(whole, at(1), { r: 4.5, fill: theme.accent }),
    labels(
      [
        ...texts,
        { x: 1, y: line, text: frame.unit.words, anchor: 'start', size: 11 },
        { x: frame.width - 1, y: line, text: 'différence', anchor: 'end', size: 11 },
      ],
      frame.width,
    ),
  ];
}

function grid(frame: Layout): Mark[] {
  const text = (tick: number) => count(tick / frame.unit.one, 1);
  const ticks = axisTicks(frame, text, 4);
  const bottom = frame.y.range[1];
  return [
    verticals(frame, ticks, { stroke: theme.line }),
    verticals(frame, [0], { stroke: theme.axis, strokeWidth: 1.2 }),
    labels(
      ticks.map((tick) => ({ x: frame.x(tick), y: bottom + 15, text: text(tick), size: 11 })),
      frame.width,
    ),
  ];
}

/** A dumbbell a payment year: a hollow dot for the first, a full one for the second, the difference on the right. */
export function comparison(data: ComparisonData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const places = (of: 'a' | 'b') => data.annees.map((year, i) => ({ x: year[of], y: middle(i) }));
  const marks: Mark[] = [
    ...grid(frame),
    ...data.annees.map(({ a, b }, i) =>
      horizontals(frame, [middle(i)], {
        x1: a,
        x2: b,
        stroke: theme.accent,
        strokeWidth: 3,
        strokeOpacity: 0.45,
      }),
    ),
    dots(frame, places('a'), { r: 5, fill: theme.sheet, stroke: theme.soft, strokeWidth: 2 }),
    dots(frame, places('b'), { r: 5, fill: theme.accent }),
    labels(rows(data, frame), frame.width),
    ...key(data, frame),
  ];
  return draw('comparaison', frame, marks, options);
}
