import type { Markish } from '@observablehq/plot';
import {
  draw,
  type FigureOptions,
  type FigureTable,
  type Frame,
  valueGrid,
  widest,
  zeroLine,
} from './figure.ts';
import { cents, count } from './format.ts';
import { type Label, labels } from './labels.ts';
import { type LegendItem, legend, legendHeight } from './legend.ts';
import { linear, niceTicks } from './scale.ts';
import { type Stroke, strokes } from './strokes.ts';
import { type Surface, surfaces } from './surfaces.ts';
import { type Paint, paints, theme } from './theme.ts';

/**
 * What is paid in one year, in €, in final parts: credits + gains + qualite + modulation + avance − recuperation = total
 * (modulation may be negative). `coupe` is what the cap and the envelope took. `bas` and `haut` bound the total.
 */
interface VersementsYear {
  readonly annee: number;
  /** The second line under the year: « crédits », « phase 2 ». */
  readonly libelle: string;
  readonly credits: number;
  readonly gains: number;
  readonly qualite: number;
  readonly modulation: number;
  readonly avance: number;
  readonly recuperation: number;
  readonly coupe: number;
  readonly total: number;
  readonly bas?: number;
  readonly haut?: number;
}

export interface VersementsData {
  readonly annees: readonly VersementsYear[];
}

const half = 0.29;
const chart = { top: 22, plain: 200, footer: 36 } as const;

interface Layout extends Frame {
  readonly unit: number;
  readonly bottom: number;
  readonly legendTop: number;
  readonly items: readonly LegendItem[];
}

function stackTop(a: VersementsYear): number {
  return a.credits + a.gains + a.qualite + Math.max(0, a.modulation) + a.avance;
}

function summit(a: VersementsYear): number {
  return Math.max(stackTop(a) + a.coupe, a.haut ?? 0, 0);
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
  const unit = high >= 20_000 ? 1000 : 1;
  const ticks = niceTicks(low, high, 4).map((tick) => count(tick / unit));
  const left = widest(ticks, 11) + 9;
  const items = legendItems(data);
  const bottom = chart.plain + (low < 0 ? 24 : 0);
  const legendTop = bottom + chart.footer + 14;
  return {
    width,
    height: legendTop + legendHeight(items, 1, width) - 6,
    unit,
    bottom,
    legendTop,
    items,
    x: linear([-0.5, data.annees.length - 0.5], [left, width - 1]),
    y: linear([low * 1.3, high], [bottom, chart.top + 20]),
  };
}

/** The parts of one bar from zero up; a negative modulation eats the top of the bar. */
function stack(a: VersementsYear, i: number): Surface[] {
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
    if (a.bas === undefined || a.haut === undefined || a.haut - a.bas < 0.5) return [];
    const [px, top, bottom] = [x(i), y(a.haut), y(a.bas)];
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

/** The value stands on its bar; where the interval rises above the bar, it stands beside the line. */
function besideInterval(a: VersementsYear, px: number, y: Layout['y']): Pick<Label, 'x' | 'y' | 'anchor'> {
  const top = Math.max(0, stackTop(a) + a.coupe);
  const crossed = a.haut !== undefined && a.haut > top && a.haut - (a.bas ?? a.haut) >= 0.5;
  return crossed ? { x: px + 8, y: y(top) - 6, anchor: 'start' } : { x: px, y: y(top) - 7 };
}

function words(data: VersementsData, frame: Layout): Label[] {
  const { x, y, unit, bottom } = frame;
  return data.annees.flatMap((a, i) => [
    { ...besideInterval(a, x(i), y), text: count(a.total / unit), fill: theme.ink, bold: true },
    { x: x(i), y: bottom + 16, text: String(a.annee), fill: theme.ink },
    { x: x(i), y: bottom + 30, text: a.libelle, size: 11 },
  ]);
}

/** Stacked bars by payment year: what is paid adds up to the label; what a cap cuts is an empty, dashed box above. */
export function versements(data: VersementsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const format = (value: number) => count(value / frame.unit);
  const unitWords = frame.unit === 1 ? 'en euros' : "en milliers d'euros";
  const marks: Markish[] = [
    ...valueGrid(frame, { format }),
    ...surfaces(frame, data.annees.flatMap(stack)),
    zeroLine(frame),
    strokes(intervals(data, frame)),
    labels([{ x: 1, y: 12, text: unitWords, anchor: 'start', size: 11 }, ...words(data, frame)], frame.width),
    ...legend(frame, frame.items, { left: 1, right: frame.width, y: frame.legendTop }),
  ];
  return draw('versements', frame, marks, options);
}

const zeroAsEmpty = (value: number, signed = false): string => (value === 0 ? '' : cents(value, signed));

/** Every payment as a table, with its total row; a cell is empty where there is nothing. */
export function versementsTable({ annees }: VersementsData): FigureTable {
  const bounded = annees.some((a) => a.bas !== undefined && a.haut !== undefined);
  const sum = (
    key: 'credits' | 'gains' | 'qualite' | 'modulation' | 'avance' | 'recuperation' | 'coupe' | 'total',
  ) => annees.reduce((total, a) => total + a[key], 0);
  const parts = (a: Omit<VersementsYear, 'annee' | 'libelle'>): string[] => [
    zeroAsEmpty(a.credits),
    zeroAsEmpty(a.gains),
    zeroAsEmpty(a.qualite),
    zeroAsEmpty(a.modulation, true),
    zeroAsEmpty(a.avance),
    zeroAsEmpty(-a.recuperation),
    cents(a.total),
    zeroAsEmpty(a.coupe),
  ];
  const between = (a: Pick<VersementsYear, 'bas' | 'haut'>): string[] =>
    bounded ? [a.bas === undefined ? '' : cents(a.bas), a.haut === undefined ? '' : cents(a.haut)] : [];
  const total = {
    credits: sum('credits'),
    gains: sum('gains'),
    qualite: sum('qualite'),
    modulation: sum('modulation'),
    avance: sum('avance'),
    recuperation: sum('recuperation'),
    coupe: sum('coupe'),
    total: sum('total'),
  };
  return {
    caption: 'Ce qui est versé, par année de versement',
    sums: true,
    head: [
      'Versé en',
      'Au titre de',
      'Crédits',
      'Gains reversés',
      'Qualité',
      'Modulation',
      'Avance',
      'Récupération',
      'Total',
      'Coupé',
      ...(bounded ? ['Bas', 'Haut'] : []),
    ],
    rows: [
      ...annees.map((a) => [String(a.annee), a.libelle, ...parts(a), ...between(a)]),
      ['Total', '', ...parts(total), ...(bounded ? ['', ''] : [])],
    ],
  };
}
