import { amount, euros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { curve, dots } from '../kit/marks.ts';
import { type Label, spread } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import type { Mark } from '../kit/svg.ts';
import { widest } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import { type EvolutionData, startYear } from './table.ts';

const height = 220;

const rowHeight = 17;

interface Row {
  readonly at: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
}

function frameOf(data: EvolutionData, width: number): Frame {
  const values = [data.startReelle, data.startAjustee, data.reelle, data.ajustee, data.expected];
  // Equal or nearly equal values stand in the middle, not on an edge.
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const span = Math.max(Math.max(...values) - middle, middle * 0.005);
  const [low, high] = [middle - span, middle + span];
  const left =
    widest(
      before(data).map((row) => row.text),
      11.5,
      true,
    ) + 12;
  const right =
    widest(
      after(data, width).map((row) => row.text),
      11.5,
      true,
    ) + 30;
  return {
    width,
    height,
    x: linear([startYear(data), data.annee], [left, Math.max(left + 40, width - right)]),
    y: linear([low, high], [height - 34, 26]),
  };
}

function before(data: EvolutionData): Row[] {
  return [
    {
      at: data.startReelle,
      text: `réelle ${amount(data.startReelle)}`,
      fill: theme.ink,
      bold: true,
    },
    { at: data.startAjustee, text: `ajustée ${amount(data.startAjustee)}`, fill: theme.soft },
  ];
}

function after(data: EvolutionData, width: number): Row[] {
  const word = width > 480 ? 'évolution ' : '';
  return [
    { at: data.expected, text: `attendue ${amount(data.expected)}`, fill: theme.accent },
    { at: data.reelle, text: `réelle ${amount(data.reelle)}`, fill: theme.ink, bold: true },
    { at: data.ajustee, text: `ajustée ${amount(data.ajustee)}`, fill: theme.soft },
    {
      at: (data.expected + data.reelle) / 2,
      text: `${word}${euros(data.evolution, true)}${aYear(data, width)}`,
      fill: data.evolution < 0 ? theme.warn : theme.accent,
      bold: true,
    },
  ];
}

/** Over several years, it is the mean of a year. */
function aYear({ years }: EvolutionData, width: number): string {
  if (years === 1) return '';
  return width > 480 ? ` par an sur ${years} ans` : ' / an';
}

/** Labels beside an end of the lines, one row each, with a leader where one had to move. */
function beside(rows: readonly Row[], frame: Frame, at: number, anchor: 'start' | 'end'): Mark[] {
  const wanted = rows.map((row) => frame.y(row.at));
  const placed = spread(
    wanted,
    rows.map(() => rowHeight),
    10,
    height - 22,
    0,
  );
  const texts: Label[] = rows.map((row, i) => ({
    x: at,
    y: (placed[i] ?? 0) + 4,
    text: row.text,
    anchor,
    fill: row.fill,
    ...(row.bold ? { bold: true } : {}),
  }));
  const side = anchor === 'start' ? -1 : 1;
  const leaders = rows.map((_, i) => {
    const [from, to] = [wanted[i] ?? 0, placed[i] ?? 0];
    return Math.abs(from - to) < 3
      ? undefined
      : {
          points: [
            [at + side * 9, from],
            [at + side * 3, to],
          ] as const,
          stroke: theme.line,
        };
  });
  return [strokes(leaders), labels(texts, frame.width)];
}

function bracket(data: EvolutionData, frame: Frame): Mark {
  const x = frame.x.range[1] + 9;
  const [top, bottom] = [frame.y(data.expected), frame.y(data.reelle)];
  if (Math.abs(top - bottom) < 0.5) return null;
  const stroke = data.evolution < 0 ? theme.warn : theme.accent;
  return strokes([
    {
      points: [
        [x - 3, top],
        [x + 3, top],
        [x + 3, bottom],
        [x - 3, bottom],
      ],
      stroke,
      width: 2,
    },
  ]);
}

function years(data: EvolutionData, frame: Frame): Mark[] {
  const [left, right] = frame.x.range;
  return [
    strokes(
      [left, right].map((x) => ({
        points: [
          [x, 14],
          [x, height - 22],
        ] as const,
        stroke: theme.axis,
      })),
    ),
    labels(
      [
        { x: left, y: height - 6, text: String(startYear(data)), fill: theme.ink },
        { x: right, y: height - 6, text: String(data.annee), fill: theme.ink },
      ],
      frame.width,
    ),
  ];
}

/** A slope from the year that is compared with to this one: real spending, what it would be had it grown as the adjusted one, the difference. */
export function evolution(data: EvolutionData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const [n0, n1] = [startYear(data), data.annee];
  const path = (from: number, to: number) => [
    { x: n0, y: from },
    { x: n1, y: to },
  ];
  const real = path(data.startReelle, data.reelle);
  const expected = path(data.startReelle, data.expected);
  const marks: Mark[] = [
    ...years(data, frame),
    curve(frame, path(data.startAjustee, data.ajustee), { stroke: theme.soft, strokeWidth: 1 }),
    curve(frame, expected, { stroke: theme.accent, strokeWidth: 2, dash: '5,4' }),
    curve(frame, real, { stroke: theme.ink, strokeWidth: 2.5 }),
    dots(frame, [{ x: n1, y: data.expected }], {
      r: 4,
      fill: theme.sheet,
      stroke: theme.accent,
      strokeWidth: 1.8,
    }),
    dots(frame, real, { r: 4.5, fill: theme.ink, stroke: theme.sheet, strokeWidth: 1.5 }),
    bracket(data, frame),
    ...beside(before(data), frame, frame.x.range[0] - 9, 'end'),
    ...beside(after(data, frame.width), frame, frame.x.range[1] + 24, 'start'),
  ];
  return draw('evolution', frame, marks, options);
}
