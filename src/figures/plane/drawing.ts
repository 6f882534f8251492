import { amount } from '../kit/amounts.ts';
import { axisTicks } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type LegendItem, legend } from '../kit/legend.ts';
import { band, curve, dots, horizontals, verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { planeBox, room } from '../kit/plane-room.ts';
import { clamp, niceTicks } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { group, type Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { heldAt, heldLine, type Line, seenLine } from './clipped-line.ts';
import { planeFrame } from './plane-frame.ts';
import { ASIDE, planeLabels } from './plane-labels.ts';
import type { PlaneData } from './table.ts';

/** How strongly a zone is painted: grids and words are read through two of them. */
const PALE = 0.13;

/** Where each comparison pays: the two lie over each other where both do. */
function zones(frame: Frame, { lines, pays }: PlaneData): Mark[] {
  const [foot] = frame.y.domain;
  const under = (line: Line, fill: string): Mark =>
    band(
      frame,
      heldLine(frame, line).map(({ x, y }) => ({ x, y1: foot, y2: y })),
      { fill, fillOpacity: PALE },
    );
  return [
    pays.ecart ? under(lines.low, theme.accent) : null,
    pays.evolution ? under(lines.expected, theme.ochre) : null,
  ];
}

/** The interval, between two lines that both come from nought. */
function interval(frame: Frame, { low, high }: PlaneData['lines']): Mark[] {
  const xs = [...new Set([...heldLine(frame, low), ...heldLine(frame, high)].map(({ x }) => x))].sort(
    (a, b) => a - b,
  );
  const edge = { stroke: theme.accent, strokeWidth: 1.6 };
  return [
    band(
      frame,
      xs.map((x) => ({ x, y1: heldAt(frame, low, x), y2: heldAt(frame, high, x) })),
      { fill: theme.axis, fillOpacity: 0.16 },
    ),
    curve(frame, seenLine(frame, low), edge),
    curve(frame, seenLine(frame, high), edge),
  ];
}

function lines(frame: Frame, data: PlaneData): Mark[] {
  const { ajustee } = data.span;
  return [
    curve(frame, seenLine(frame, ajustee), { stroke: theme.soft, strokeWidth: 1.2 }),
    data.kept
      ? curve(frame, seenLine(frame, data.kept.line), { stroke: theme.ochre, strokeWidth: 1.2, dash: '2,4' })
      : null,
    curve(frame, seenLine(frame, data.lines.expected), {
      stroke: theme.ochre,
      strokeWidth: 2.4,
      dash: '7,4',
    }),
  ];
}

/** How far the point is under, or over, what each comparison counts from. */
function distances({ x, y }: Frame, { now, edges, own }: PlaneData): Mark {
  const [foot, head] = y.domain;
  const upright = (from: number, aside: number, stroke: string, pays: boolean): Stroke | undefined =>
    from === now.reelle
      ? undefined
      : {
          points: [
            [x(now.ajustee) + aside, y(clamp(from, foot, head))],
            [x(now.ajustee) + aside, y(now.reelle)],
          ],
          stroke,
          width: 3,
          ...(!pays && { dash: '2,3' }),
        };
  const [low, high] = edges;
  const edge = own.ecart > 0 ? low : own.ecart < 0 ? high : now.reelle;
  return strokes([
    upright(edge, ASIDE, theme.accent, own.ecart > 0),
    upright(own.expected, -ASIDE, theme.ochre, own.evolution > 0),
  ]);
}

/** The points, last: it is the figure's only group of groups, by which a page knows it where its own lie over it. */
function points(frame: Frame, { now, own, kept }: PlaneData): Mark {
  const at = ({ ajustee, reelle }: PlaneData['now']) => [{ x: ajustee, y: reelle }];
  const { sheet, ochre, warn } = theme;
  const marks = [
    dots(frame, at(own.past), { r: 7, fill: sheet, stroke: ochre, strokeWidth: 3 }),
    dots(frame, at(now), { r: 7, fill: warn, stroke: sheet, strokeWidth: 2 }),
  ];
  return group(
    {},
    [
      kept === undefined
        ? null
        : dots(frame, at(kept.past), { r: 6, fill: sheet, stroke: ochre, strokeWidth: 1.4, dash: '2,2' }),
      ...marks,
    ].filter((mark) => mark !== null),
  );
}

function axes(frame: Frame): Mark[] {
  const { x, y, height, width } = frame;
  const base = height - room.bottom;
  const across = axisTicks(frame, amount, 6);
  const up = niceTicks(...y.domain, 6);
  const texts: Label[] = [
    ...across.map((tick): Label => ({ x: x(tick), y: base + 15, text: amount(tick), size: 11 })),
    ...up.map(
      (tick): Label => ({ x: room.left - 6, y: y(tick) + 4, text: amount(tick), size: 11, anchor: 'end' }),
    ),
    { x: 1, y: room.top - 8, text: 'dépense réelle, € par patient', size: 11, anchor: 'start' },
    { x: width - 1, y: height - 6, text: 'dépense ajustée, € par patient', size: 11, anchor: 'end' },
  ];
  return [
    verticals(frame, across, { stroke: theme.line }),
    horizontals(frame, up, { stroke: theme.line }),
    labels(texts, width),
  ];
}

/** The zones by name: a plane may have no room for the words of one. */
const legendOf = ({ pays }: PlaneData): LegendItem[] => [
  ...(pays.ecart
    ? [{ label: "l'écart paie", paint: { fill: theme.accent, opacity: PALE, outline: theme.accent } }]
    : []),
  ...(pays.evolution
    ? [
        {
          label: "l'évolution paie",
          paint: { fill: theme.ochre, opacity: PALE, outline: theme.ochre, dashed: true },
        },
      ]
    : []),
];

/** The plane of actual spending against adjusted spending: the interval, the trend, and where each comparison pays. */
export function plane(data: PlaneData, options: FigureOptions): SVGElement {
  const frame = planeFrame(data.span, options.width);
  const marks: Mark[] = [
    planeBox(frame, { fill: theme.sheet }),
    ...axes(frame),
    ...zones(frame, data),
    ...interval(frame, data.lines),
    ...lines(frame, data),
    planeBox(frame, { fill: 'none', stroke: theme.axis }),
    distances(frame, data),
    strokes([
      {
        points: [
          [frame.x(data.own.past.ajustee), frame.y(data.own.past.reelle)],
          [frame.x(data.now.ajustee), frame.y(data.now.reelle)],
        ],
        stroke: theme.soft,
        dash: '1,3',
      },
    ]),
    labels(planeLabels(data, frame), options.width),
    points(frame, data),
    ...legend(frame, legendOf(data), 12),
  ];
  return draw('plan', frame, marks, options);
}
