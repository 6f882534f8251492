import { amount, count, percent, wholeEuros } from '../kit/amounts.ts';
import { valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import { type Label, spreadRow } from '../kit/placement.ts';
import { clamp, linear, niceTicks } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { DepensesData } from './table.ts';

const height = 250;
const bottom = height - 40;

/** The room that a tick's amount takes, in pixels, with what separates it from the next. */
const TICK = 75;

const bar: Paint = { fill: theme.accentMid, outline: theme.accent };
/** What has no upper end: its bar has no width of its own. */
const open: Paint = { fill: theme.sheet, texture: 'up', textureColor: theme.accent, outline: theme.accent };

interface Layout extends Frame {
  /** Where the last slice, without end, starts, and how wide a slice is, in €. */
  readonly fin: number;
  readonly step: number;
}

function frameOf({ binList }: DepensesData, width: number): Layout {
  const [first] = binList;
  const step = Math.max(1, (first?.a ?? 1) - (first?.from ?? 0));
  const end = binList.find(({ a }) => a === null)?.from ?? Math.max(step, ...binList.map(({ a }) => a ?? 0));
  const most = Math.max(0.01, ...binList.map(({ part }) => part));
  return {
    width,
    height,
    fin: end,
    step,
    x: linear([Math.min(0, first?.from ?? 0), end + 2.5 * step], [46, width - 8]),
    y: linear([0, most * 1.05], [bottom, 46]),
  };
}

function bars({ binList }: DepensesData, { fin: end, step }: Layout): Surface[] {
  return binList.map(({ from, a, part }) =>
    a === null
      ? { x1: end + step, x2: end + 2.4 * step, y1: 0, y2: part, paint: open }
      : { x1: from, x2: a, y1: 0, y2: part, paint: bar },
  );
}

/** Mean and median across the bars; one beyond the drawing stands at its edge. */
function across({ moyenne, median }: DepensesData, frame: Layout): [Mark[], Label[]] {
  const [low] = frame.x.domain;
  const at = (value: number): number => clamp(value, low, frame.fin + frame.step);
  const line = (value: number, dash: string): Mark =>
    verticals(frame, [at(value)], { stroke: theme.ochre, strokeWidth: 2.5, dash });
  const label = (value: number, name: string, bold: boolean): Label => ({
    x: frame.x(at(value)),
    y: 36,
    text: `${name} ${wholeEuros(value)}`,
    fill: theme.ink,
    bold,
  });
  const said = [label(median, 'médiane', false), label(moyenne, 'moyenne', true)];
  const placed = spreadRow(said, 4, frame.width - 4);
  return [[line(median, '2,3'), line(moyenne, '6,3')], placed];
}

function axis({ binList }: DepensesData, frame: Layout): Label[] {
  const last = binList.find(({ a }) => a === null);
  const tail: Label[] =
    last === undefined
      ? []
      : [
          {
            x: frame.x(frame.fin + 1.7 * frame.step),
            y: bottom + 15,
            text: `${amount(frame.fin)} et +`,
            size: 11,
            fill: theme.ink,
          },
        ];
  const [first] = tail;
  const limit = first === undefined ? frame.width : first.x - textWidth(first.text, 11) - 10;
  const room = Math.floor((frame.x(frame.fin) - frame.x(frame.x.domain[0])) / TICK);
  const ticks = niceTicks(frame.x.domain[0], frame.fin, Math.max(1, Math.min(6, room)))
    .filter((tick) => frame.x(tick) + textWidth(amount(tick), 11) / 2 < limit)
    .map((tick) => ({ x: frame.x(tick), y: bottom + 15, text: amount(tick), size: 11 }));
  const [left, right] = frame.x.range;
  return [
    ...ticks,
    ...tail,
    { x: (left + right) / 2, y: height - 6, text: 'dépense d’un patient dans l’année, en €', size: 11 },
    { x: 2, y: 12, text: 'part des patients', anchor: 'start', size: 11 },
  ];
}

/** The share of patients at each spending, with its mass near zero and its long tail. */
export function depenses(data: DepensesData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const [lines, said] = across(data, frame);
  const fine = frame.y.domain[1] < 0.04;
  const marks: Mark[] = [
    ...valueGrid(frame, {
      format: (value) => (fine ? `${count(value * 100, 1)}\u00a0%` : percent(value)),
      count: 4,
    }),
    ...surfaces(frame, bars(data, frame)),
    zeroLine(frame),
    ...lines,
    labels([...axis(data, frame), ...said], frame.width),
  ];
  return draw('depenses', frame, marks, options);
}
