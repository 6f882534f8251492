import { count, percent, wholeEuros } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { band, curve, dots, horizontals, verticals } from '../kit/marks.ts';
import { type Label, spreadRow } from '../kit/placement.ts';
import { clamp, linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import type { CreditsData } from './table.ts';

const height = 240;

const thousands = (value: number): string => (value === 0 ? '0' : `${count(value / 1000, 1)}\u00a0k€`);

function frameOf(data: CreditsData, width: number): Frame {
  const end = Math.max(...data.curve.map((point) => point.patients));
  const high = Math.max(data.maximum, data.credits) * 1.12;
  const left = gutter([0, high], { format: thousands });
  return {
    width,
    height,
    x: linear([0, end], [left, width - 8]),
    y: linear([0, high], [height - 40, 12]),
  };
}

function limits(data: CreditsData, frame: Frame): Mark[] {
  const right = frame.x.range[1];
  const { minimum, maximum } = data;
  return [
    horizontals(frame, [minimum, maximum], { stroke: theme.soft, dash: '4,3' }),
    labels(
      [
        {
          x: right,
          y: frame.y(minimum) + 13,
          text: `au moins ${wholeEuros(minimum)}`,
          anchor: 'end',
          size: 11,
        },
        {
          x: frame.x.range[0] + 4,
          y: frame.y(maximum) - 5,
          text: `au plus ${wholeEuros(maximum)}`,
          anchor: 'start',
          size: 11,
        },
      ],
      frame.width,
    ),
  ];
}

function sizes(data: CreditsData, frame: Frame): Mark[] {
  const kinks = [data.taillePlancher, data.taillePlafond];
  const row = spreadRow(
    kinks.map((value) => ({ x: frame.x(value), y: height - 24, text: count(value), size: 11 })),
    frame.x.range[0],
    frame.width - 1,
  );
  return [
    verticals(frame, kinks, { stroke: theme.axis, dash: '1,3' }),
    zeroLine(frame),
    labels(
      [...row, { x: (frame.x.range[0] + frame.x.range[1]) / 2, y: height - 6, text: 'patients', size: 11 }],
      frame.width,
    ),
  ];
}

/** Where the reader's label goes: on the outer side of the curve for a point beside it, else where there is room. */
function side(data: CreditsData, frame: Frame): { readonly upper: boolean; readonly gap: number } {
  const rule = data.curve.find((point) => point.patients === data.patients)?.credits ?? data.credits;
  const py = frame.y(data.credits);
  const beside = frame.y(rule) - py;
  if (Math.abs(beside) > 2 && py > 46) return { upper: beside > 0, gap: 14 };
  return { upper: py > height / 2, gap: 26 };
}

/** A given amount, as a level. */
function given(data: CreditsData, frame: Frame): Mark[] {
  const y = frame.y(data.credits);
  return [
    horizontals(frame, [data.credits], { stroke: theme.accent, strokeWidth: 2.5 }),
    labels(
      [
        {
          x: frame.x.range[1],
          y: y < 40 ? y + 16 : y - 7,
          text: `montant donné, ${wholeEuros(data.credits)}`,
          anchor: 'end',
          fill: theme.accent,
          bold: true,
          size: 12.5,
        },
      ],
      frame.width,
    ),
  ];
}

function reader(data: CreditsData, frame: Frame): Mark[] {
  if (data.donne) return given(data, frame);
  const [px, py] = [frame.x(data.patients), frame.y(data.credits)];
  const { upper, gap } = side(data, frame);
  const label: Label = {
    x: clamp(px, frame.x.range[0] + 60, frame.width - 60),
    y: upper ? py - gap : py + 24,
    text: wholeEuros(data.credits),
    fill: theme.accent,
    bold: true,
    size: 12.5,
    halo: theme.accentSoft,
  };
  const patients: Label = {
    ...label,
    y: label.y + (upper ? -14 : 14),
    text: `${count(data.patients)} patients`,
    bold: false,
    size: 11,
    fill: theme.ink,
  };
  return [
    verticals(frame, [data.patients], { y2: data.credits, stroke: theme.accent, dash: '1,3' }),
    dots(frame, [{ x: data.patients, y: data.credits }], {
      r: 5,
      fill: theme.accent,
      stroke: theme.sheet,
      strokeWidth: 1.5,
    }),
    labels([label, patients], frame.width),
  ];
}

/** The edges of the band are named on the side where the reader is not. */
function appreciation(data: CreditsData, frame: Frame): Mark {
  const onLeft = data.patients > frame.x.domain[1] / 2;
  const point = onLeft ? data.curve[0] : data.curve.at(-1);
  if (point === undefined) return null;
  const most = percent(data.appreciationMaximale);
  const place = {
    x: onLeft ? frame.x.range[0] + 5 : frame.x.range[1] - 3,
    anchor: onLeft ? 'start' : 'end',
    size: 11,
    fill: theme.accent,
    halo: theme.accentSoft,
  } as const;
  // An edge that the limits bring near the line is left without its name.
  const apart = (value: number): boolean => Math.abs(frame.y(value) - frame.y(point.credits)) > 19;
  return labels(
    [
      apart(point.high) ? { ...place, y: frame.y(point.high) + 13, text: `+ ${most}` } : undefined,
      apart(point.low) ? { ...place, y: frame.y(point.low) - 5, text: `− ${most}` } : undefined,
    ],
    frame.width,
  );
}

/** Credits against patients: two plateaus, a slope, the band of appreciation, the published limits, the reader's point. */
export function credits(data: CreditsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    band(
      frame,
      data.curve.map(({ patients, low, high }) => ({ x: patients, y1: low, y2: high })),
      { fill: theme.accentSoft },
    ),
    ...valueGrid(frame, { format: thousands }),
    ...limits(data, frame),
    ...sizes(data, frame),
    curve(
      frame,
      data.curve.map(({ patients, credits }) => ({ x: patients, y: credits })),
      { stroke: theme.accent, strokeWidth: 2 },
    ),
    appreciation(data, frame),
    ...reader(data, frame),
  ];
  return draw('credits', frame, marks, options);
}
