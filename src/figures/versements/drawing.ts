import { count, type MoneyUnit, moneyUnit } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type LegendItem, legend, legendHeight } from '../kit/legend.ts';
import { type Label, lifted } from '../kit/placement.ts';
import { clamp, linear } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth, widest } from '../kit/text-width.ts';
import { type Paint, paints, theme } from '../kit/theme.ts';
import { years } from '../kit/years.ts';
import type { VersementsData, VersementsYear } from './table.ts';

const narrowest = 0.29;

const chart = { top: 22, plain: 200, footer: 36 } as const;

interface Layout extends Frame {
  readonly unit: MoneyUnit;
  /** Half of a bar, in columns: a label of what is paid may stand in the outline of what is cut. */
  readonly half: number;
  readonly bottom: number;
  readonly legendTop: number;
  readonly items: readonly LegendItem[];
}

function stackTop(a: VersementsYear): number {
  return a.credits + a.gains + a.qualite + Math.max(0, a.modulation) + a.avance;
}

function summit(a: VersementsYear): number {
  return Math.max(stackTop(a) + a.coupe, a.high ?? 0, 0);
}

function legendItems({ annees }: VersementsData): LegendItem[] {
  const all: readonly [keyof VersementsYear & keyof typeof paints, string][] = [
    ['credits', "crédits d'amorçage"],
    ['gains', 'gains reversés'],
    ['qualite', 'qualité'],
    ['modulation', 'modulation'],
    ['avance', 'avance'],
    ['recuperation', 'récupération'],
    ['coupe', 'coupé par un plafond'],
  ];
  const shown = all.filter(([key]) => key !== 'modulation' && annees.some((a) => a[key] > 0));
  const items: LegendItem[] = shown.map(([key, label]) => ({ label, paint: paints[key] }));
  if (annees.some((a) => a.modulation > 0)) items.push({ label: 'modulation', paint: paints.modulation });
  if (annees.some((a) => a.modulation < 0)) {
    items.push({ label: 'retiré par la modulation', paint: paints.modulationRetiree });
  }
  return items;
}

function frameOf(data: VersementsData, width: number): Layout {
  const high = Math.max(...data.annees.map(summit), 1);
  const low = -Math.max(0, ...data.annees.map((a) => a.recuperation));
  const unit = moneyUnit(high);
  const left = gutter([low * 1.3, high], { format: (tick) => count(tick / unit.one) });
  const items = legendItems(data);
  const column = (width - 1 - left) / data.annees.length;
  const paid = widest(
    data.annees.map((a) => count(a.total / unit.one)),
    11.5,
    true,
  );
  const cut = data.annees.some((a) => a.coupe > 0);
  const half = cut ? clamp((paid + 6) / 2 / column, narrowest, 0.46) : narrowest;
  // The last total may stand beside its interval.
  const beside = data.annees.some((a) => a.high !== undefined) ? Math.max(0, paid + 9 - column / 2) : 0;
  const bottom = chart.plain + (low < 0 ? 24 : 0);
  const legendTop = bottom + chart.footer + 14;
  return {
    width,
    height: legendTop + legendHeight(items, width) - 6,
    unit,
    half,
    bottom,
    legendTop,
    items,
    x: linear([-0.5, data.annees.length - 0.5], [left, width - 1 - beside]),
    y: linear([low * 1.3, high], [bottom, chart.top + 20]),
  };
}

/** The parts of one bar from zero up; a negative modulation eats the top of the bar. */
function stack(a: VersementsYear, i: number, half: number): Surface[] {
  const parts: readonly (readonly [number, Paint])[] = [
    [a.credits, paints.credits],
    [a.gains, paints.gains],
    [a.qualite, paints.qualite],
    [Math.max(0, a.modulation), paints.modulation],
    [a.avance, paints.avance],
    [a.coupe, paints.coupe],
  ];
  const eaten = Math.min(0, a.modulation);
  let from = 0;
  const surfacesUp = parts.flatMap(([size, paint]) => {
    const removed = paint === paints.gains ? eaten : 0;
    const bottom = from;
    from += size;
    const kept: Surface = { x1: i - half, x2: i + half, y1: bottom, y2: from + removed, paint };
    return removed < 0
      ? [kept, { ...kept, y1: from + removed, y2: from, paint: paints.modulationRetiree }]
      : [kept];
  });
  const below: Surface = {
    x1: i - half,
    x2: i + half,
    y1: -a.recuperation,
    y2: 0,
    paint: paints.recuperation,
  };
  return [...surfacesUp, below];
}

function intervals(data: VersementsData, { x, y }: Layout): Stroke[] {
  return data.annees.flatMap((a, i) => {
    if (a.low === undefined || a.high === undefined || a.high - a.low < 0.5) return [];
    const [px, top, bottom] = [x(i), y(a.high), y(a.low)];
    const shapes: Stroke['points'][] = [
      [
        [px, top],
        [px, bottom],
      ],
      [
        [px - 5, top],
        [px + 5, top],
      ],
      [
        [px - 5, bottom],
        [px + 5, bottom],
      ],
    ];
    const draws = (stroke: string, width: number): Stroke[] =>
      shapes.map((points) => ({ points, stroke, width }));
    return [...draws(theme.sheet, 4.5), ...draws(theme.ink, 1.6)];
  });
}

/**
 * What is paid stands on what is paid: in the outline of what is cut where there is room, else above it. Where the interval
 * rises above the bar, it stands beside the line.
 */
function total(a: VersementsYear, i: number, { x, y, unit, half }: Layout): Label {
  const label = { x: x(i), text: count(a.total / unit.one), fill: theme.ink, bold: true };
  const top = Math.max(0, stackTop(a));
  if (a.coupe > 0) {
    const inside = y(Math.max(top, a.high ?? 0)) - 6;
    const outline = y(top + a.coupe);
    const roomy = inside - 14 > outline && textWidth(label.text, 11.5, true) + 3 < x(2 * half) - x(0);
    return { ...label, y: roomy ? inside : Math.min(inside, outline - 7) };
  }
  const crossed = a.high !== undefined && a.high > top && a.high - (a.low ?? a.high) >= 0.5;
  return crossed ? { ...label, x: label.x + 8, y: y(top) - 6, anchor: 'start' } : { ...label, y: y(top) - 7 };
}

/** Stacked bars by payment year: what is paid adds up to the label; what a cap cuts is an empty, dashed box above. */
export function versements(data: VersementsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const format = (value: number) => count(value / frame.unit.one);
  const totals = data.annees.map((a, i) => total(a, i, frame));
  const under = data.annees.map(({ annee, caption }, at) => ({ at, annee, word: caption }));
  const marks: Mark[] = [
    ...valueGrid(frame, { format }),
    ...surfaces(
      frame,
      data.annees.flatMap((a, i) => stack(a, i, frame.half)),
    ),
    zeroLine(frame),
    strokes(intervals(data, frame)),
    ...years(under, frame.x, frame.bottom + 16, frame.width),
    labels(
      lifted([{ x: 1, y: 12, text: frame.unit.words, anchor: 'start', size: 11 }, ...totals], frame.width),
      frame.width,
    ),
    ...legend(frame, frame.items, frame.legendTop),
  ];
  return draw('versements', frame, marks, options);
}
