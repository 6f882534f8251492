import { count } from '../kit/amounts.ts';
import { valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { RepartitionData } from './table.ts';

const height = 224;

/** An outline keeps apart bars that touch. */
const bar: Paint = { fill: theme.accentMid, outline: theme.accent };

function frameOf({ binList }: RepartitionData, width: number): Frame {
  const most = Math.max(1, ...binList.map(({ nombre: number }) => number));
  const digits = count(most).length;
  return {
    width,
    height,
    x: linear([0, 100], [Math.max(30, 14 + 8 * digits), width - 12]),
    y: linear([0, most * 1.05], [height - 40, 30]),
  };
}

function axis(frame: Frame): Label[] {
  const ends = [0, 20, 40, 60, 80, 100].map((value) => ({
    x: frame.x(value),
    y: height - 24,
    text: String(value),
    size: 11,
  }));
  const [left, right] = frame.x.range;
  return [...ends, { x: (left + right) / 2, y: height - 6, text: "note d'un répondant", size: 11 }];
}

/** The group's note, across the bars. */
function across(note: number, frame: Frame): [Mark, Label] {
  const line = {
    y1: 0,
    y2: frame.y.domain[1] * 1.04,
    stroke: theme.ochre,
    strokeWidth: 2.5,
    dash: '5,3',
  };
  const text = `note du groupe : ${count(note, 1)}`;
  return [verticals(frame, [note], line), { x: frame.x(note), y: 16, text, bold: true, fill: theme.ink }];
}

/** How many respondents have which note, in bars of ten points, with the group's note across them. */
export function repartition(data: RepartitionData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const bars = data.binList.map(({ from, a, nombre: number }) => ({
    x1: from,
    x2: a,
    y1: 0,
    y2: number,
    paint: bar,
  }));
  const [line, said] = data.note === null ? [null, undefined] : across(data.note, frame);
  const marks: Mark[] = [
    // Whole respondents: no finer than one.
    ...valueGrid(frame, {
      format: (value) => count(value),
      count: Math.min(4, Math.floor(frame.y.domain[1])),
    }),
    ...surfaces(frame, bars),
    zeroLine(frame),
    line,
    labels([...axis(frame), said], frame.width),
  ];
  return draw('repartition', frame, marks, options);
}
