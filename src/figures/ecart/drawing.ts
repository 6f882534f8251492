import { amount, euros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, pixelFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { band, curve, dots, verticals } from '../kit/marks.ts';
import { type Label, spreadRow } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { theme } from '../kit/theme.ts';
import type { EcartData } from './table.ts';

const height = 232;

const lineTop = 38;

const lineBottom = 70;

const panel = { top: 112, bottom: 224 } as const;

// The whole band is seen, and the reader's point keeps room on its outer side for the value of the segment.
function frameOf(data: EcartData, width: number): Frame {
  const room = textWidth(euros(Math.abs(data.ecart)), 11.5, true) + 26;
  const half = Math.max(
    (data.highEdge - data.lowEdge) * 1.1,
    Math.abs(data.reelle - data.ajustee) / Math.max(0.2, 1 - (2 * room) / width),
    data.ajustee * 0.04,
  );
  const x = linear([data.ajustee - half, data.ajustee + half], [1, width - 1]);
  const reach = Math.max(data.lowEdge - x.domain[0], x.domain[1] - data.highEdge);
  return { width, height, x, y: linear([-reach, reach], [panel.bottom, panel.top]) };
}

function numberLine(data: EcartData, frame: Frame): Mark[] {
  const { x, y, width } = frame;
  const [px, low, high] = [x(data.reelle), x(data.lowEdge), x(data.highEdge)];
  const middle = (lineTop + lineBottom) / 2 - 3;
  const edge = data.reelle < data.lowEdge ? low : high;
  const word = 'compte pour zéro';
  const half = textWidth(word, 11) / 2 + 4;
  // A point near the middle of the band has its word on the wider side.
  const crossed = px > low && px < high && Math.abs(px - (low + high) / 2) < half;
  const [from, to] = !crossed ? [low, high] : px - low > high - px ? [low, px] : [px, high];
  const roomy = to - from > 2 * half;
  const outside: Label = {
    x: px + (px < edge ? -10 : 10),
    y: middle + 4,
    text: euros(Math.abs(data.ecart)),
    anchor: px < edge ? 'end' : 'start',
    fill: theme.accent,
    bold: true,
  };
  return [
    ...surfaces(pixelFrame(width, height), [
      { x1: low, x2: high, y1: lineTop, y2: lineBottom, paint: { fill: theme.accentSoft } },
    ]),
    strokes([
      {
        points: [
          [x(data.ajustee), 18],
          [x(data.ajustee), roomy ? lineBottom - 17 : lineBottom],
        ],
        stroke: theme.accent,
        dash: '3,3',
      },
      {
        points: [
          [1, lineBottom],
          [width - 1, lineBottom],
        ],
        width: 1.2,
      },
      data.ecart === 0
        ? undefined
        : {
            points: [
              [px, middle],
              [edge, middle],
            ],
            stroke: theme.accent,
            width: 3,
          },
      {
        points: [
          [px, middle],
          [px, y(data.ecart)],
        ],
        stroke: theme.accent,
        dash: '1,3',
      },
    ]),
    dots(pixelFrame(width, height), [{ x: px, y: middle }], { r: 5, fill: theme.accent }),
    labels(
      [
        { x: x(data.ajustee), y: 12, text: `ajustée ${amount(data.ajustee)}` },
        { x: px, y: 29, text: `réelle ${amount(data.reelle)}`, fill: theme.ink, bold: true },
        data.ecart === 0 ? undefined : outside,
        roomy
          ? {
              x: (from + to) / 2,
              y: lineBottom - 5,
              text: word,
              size: 11,
              fill: theme.accent,
              halo: theme.accentSoft,
            }
          : undefined,
      ],
      width,
    ),
  ];
}

function edges(data: EcartData, frame: Frame): Label[] {
  const row = { y: lineBottom + 15, size: 11 };
  if (data.lowEdge === data.highEdge)
    return [{ ...row, x: frame.x(data.lowEdge), text: amount(data.lowEdge) }];
  return spreadRow(
    [data.lowEdge, data.highEdge].map((value) => ({ ...row, x: frame.x(value), text: amount(value) })),
    1,
    frame.width - 1,
  );
}

function curvePanel(data: EcartData, frame: Frame): Mark[] {
  const { x, y, width } = frame;
  const [left, right] = x.domain;
  const path = [
    { x: left, y: data.lowEdge - left },
    { x: data.lowEdge, y: 0 },
    { x: data.highEdge, y: 0 },
    { x: right, y: data.highEdge - right },
  ];
  // The line falls: it leaves room above on the right, and below on the left.
  const negative = data.ecart < 0;
  const value: Label = {
    x: x(data.reelle) + (negative ? -9 : 9),
    y: negative ? Math.min(y(data.ecart) + 15, height - 4) : y(data.ecart) - 8,
    text: `écart ${euros(data.ecart, true)}`,
    anchor: negative ? 'end' : 'start',
    fill: theme.accent,
    bold: true,
    size: 12.5,
  };
  return [
    strokes([
      {
        points: [
          [1, y(0)],
          [width - 1, y(0)],
        ],
      },
    ]),
    ...surfaces(frame, [
      {
        x1: data.lowEdge,
        x2: data.highEdge,
        y1: y.domain[0],
        y2: y.domain[1],
        paint: { fill: theme.accentSoft, opacity: 0.55 },
      },
    ]),
    band(
      frame,
      path.map((place) => ({ x: place.x, y1: 0, y2: place.y })),
      { fill: theme.accent, fillOpacity: 0.08 },
    ),
    verticals(frame, [data.lowEdge, data.highEdge], { stroke: theme.accent, strokeOpacity: 0.4 }),
    curve(frame, path, { stroke: theme.accent, strokeWidth: 2 }),
    dots(frame, [{ x: data.reelle, y: data.ecart }], {
      r: 5,
      fill: theme.accent,
      stroke: theme.sheet,
      strokeWidth: 1.5,
    }),
    labels(
      [
        { x: 1, y: panel.bottom - 2, text: 'dépense moins', anchor: 'start', size: 11 },
        { x: width - 1, y: panel.top + 8, text: 'dépense plus', anchor: 'end', size: 11 },
        value,
      ],
      width,
    ),
  ];
}

/**
 * The number line with its band, the reader's spending and the part that counts; below it, on the same axis, the écart as
 * spending varies: flat at zero inside the band, one euro for one euro outside.
 */
export function ecart(data: EcartData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks = [
    ...curvePanel(data, frame),
    ...numberLine(data, frame),
    labels(edges(data, frame), frame.width),
  ];
  return draw('ecart', frame, marks, options);
}
