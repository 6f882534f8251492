import { count, type MoneyUnit, moneyUnit, wholeEuros } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { horizontals } from '../kit/marks.ts';
import { extent, type Label, lifted } from '../kit/placement.ts';
import { linear, type Scale } from '../kit/scale.ts';
import { type Point, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { paints, theme } from '../kit/theme.ts';
import { years } from '../kit/years.ts';
import type { AvanceData } from './table.ts';

const half = 0.3;

const panel = { top: 34, tall: 44, years: 32 } as const;

const barsBottom = 186;

const items = [
  { label: 'intéressement', paint: paints.gains },
  { label: 'avance', paint: paints.avance },
  { label: 'récupération', paint: paints.recuperation },
];

const short = (value: number, { one, sign }: MoneyUnit): string =>
  value === 0 ? '0' : `${count(value / one, 1)}\u00a0${sign}`;

interface Layout extends Frame {
  readonly unit: MoneyUnit;
  readonly solde: Scale;
  readonly legendTop: number;
}

function frameOf(data: AvanceData, width: number): Layout {
  const paidIn = data.annees.map((a) => a.anneeVersement);
  const high = Math.max(data.credits, ...data.annees.map((a) => a.interessement + a.avance)) || 1;
  const low = -Math.max(0, ...data.annees.map((a) => a.recuperation));
  const unit = moneyUnit(high);
  const left = gutter([low * 1.25, high], { format: (tick) => short(tick, unit) });
  const soldeBottom = barsBottom + panel.years + panel.top + panel.tall;
  const legendTop = soldeBottom + 16;
  const most = Math.max(1, ...data.annees.map((a) => a.solde));
  const top = Math.max(...head(data.credits, unit, width).map(({ y }) => y)) + 29;
  return {
    width,
    height: legendTop + legendHeight(items, width) - 6,
    unit,
    legendTop,
    x: linear([Math.min(...paidIn) - 0.5, Math.max(...paidIn) + 0.5], [left, width - 2]),
    y: linear([low * 1.25, high], [barsBottom, top]),
    solde: linear([0, most], [soldeBottom, soldeBottom - panel.tall]),
  };
}

function bars({ annees }: AvanceData): Surface[] {
  return annees.flatMap((a) => {
    const place = { x1: a.anneeVersement - half, x2: a.anneeVersement + half };
    return [
      { ...place, y1: 0, y2: a.interessement, paint: paints.gains },
      { ...place, y1: a.interessement, y2: a.interessement + a.avance, paint: paints.avance },
      { ...place, y1: -a.recuperation, y2: 0, paint: paints.recuperation },
    ];
  });
}

/** The words above the drawing, on one line where it is wide enough. */
function head(credits: number, unit: MoneyUnit, width: number): Label[] {
  const slowLabel: Label = {
    x: 30,
    y: 11,
    text: `crédits ${wholeEuros(credits)}`,
    anchor: 'start',
    size: 11,
    fill: theme.ink,
  };
  const key: Label = {
    x: width - 1,
    y: 11,
    text: `en gras : versé, en ${unit.sign}`,
    anchor: 'end',
    size: 11,
  };
  const together = extent(slowLabel)[1] + 8 < extent(key)[0];
  return [slowLabel, together ? key : { ...key, y: 25 }];
}

/** What each year is paid, above its bar, and the words of the head. */
function paid({ annees, credits }: AvanceData, { x, y, unit, width }: Layout): Label[] {
  const totals = annees.map((a) => ({
    x: x(a.anneeVersement),
    y: y(a.interessement + a.avance) - 5,
    text: count(a.versement / unit.one, a.versement < 1000 * unit.one ? 1 : 0),
    fill: theme.ink,
    bold: true,
  }));
  return [...head(credits, unit, width), ...totals];
}

/** The balance after each payment, as steps under the bars of the same years. */
function balance(data: AvanceData, frame: Layout): Mark[] {
  const { x, solde, unit } = frame;
  const [left, right] = x.range;
  const floor = solde(0);
  const points: Point[] = [[left, floor]];
  for (const a of data.annees) {
    const at = points.at(-1)?.[1] ?? floor;
    points.push([x(a.anneeVersement), at], [x(a.anneeVersement), solde(a.solde)]);
  }
  points.push([right, points.at(-1)?.[1] ?? floor]);
  const texts: Label[] = data.annees
    .filter((a) => a.avance > 0 || a.recuperation > 0)
    .map((a) => ({
      x: x(a.anneeVersement) + 5,
      y: solde(a.solde) - 5,
      text: count(a.solde / unit.one, 1),
      anchor: 'start',
      fill: theme.warn,
    }));
  return [
    strokes([
      {
        points: [
          [left, floor],
          [right, floor],
        ],
      },
      { points, stroke: theme.warn, width: 2 },
    ]),
    labels(
      [
        { x: 1, y: floor - panel.tall - 20, text: 'solde à récupérer', anchor: 'start', size: 11 },
        ...lifted(texts, frame.width),
      ],
      frame.width,
    ),
  ];
}

function chosen({ picked }: AvanceData, frame: Layout): Mark[] {
  if (picked === undefined) return [];
  const [y1, y2] = frame.y.domain;
  const band = { x1: picked - 0.5, x2: picked + 0.5, y1, y2, paint: { fill: theme.accentSoft } };
  return surfaces(frame, [band]);
}

/** Payments of each year with the advance stacked on, what is recovered below zero, and the balance as steps below. */
export function avance(data: AvanceData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const marks: Mark[] = [
    ...chosen(data, frame),
    ...valueGrid(frame, { format: (value) => short(value, frame.unit) }),
    ...surfaces(frame, bars(data)),
    zeroLine(frame),
    horizontals(frame, [data.credits], { stroke: theme.ink, dash: '5,3' }),
    ...years(
      data.annees.map(({ anneeVersement, phase }) => ({
        at: anneeVersement,
        annee: anneeVersement,
        word: `phase ${phase}`,
      })),
      frame.x,
      barsBottom + 14,
      frame.width,
    ),
    labels(lifted(paid(data, frame), frame.width), frame.width),
    strokes([
      {
        points: [
          [1, 7],
          [25, 7],
        ],
        stroke: theme.ink,
        dash: '5,3',
      },
    ]),
    ...balance(data, frame),
    ...legend(frame, items, frame.legendTop),
  ];
  return draw('avance', frame, marks, options);
}
