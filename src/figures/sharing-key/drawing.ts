import { count, moneyUnit } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { fittedText } from '../kit/fitted-text.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { type Label, lifted } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { years } from '../kit/years.ts';
import { PROJECT, type SharedAmounts, type SharingKeyData } from './table.ts';

const project: Paint = { fill: theme.accentMid };
const own: readonly Paint[] = [
  { fill: theme.accent },
  { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent },
  { fill: theme.ochre, texture: 'level', textureColor: theme.sheet },
  { fill: theme.sheet, texture: 'down', textureColor: theme.ochre, outline: theme.ochre },
];
const rest: Paint = { fill: theme.sheet, texture: 'cross', textureColor: theme.soft, outline: theme.soft };

const chart = { top: 42, bottom: 222, footer: 36, half: 0.29 } as const;
/** The most that a name takes of the width. */
const NAMES = 0.6;

interface Part {
  readonly label: string;
  readonly paint: Paint;
  readonly of: (year: SharedAmounts) => number;
}

/** Who is drawn: the project, those who receive most, each apart, and all others as one. */
function partsOf({ members, total }: SharingKeyData): Part[] {
  const received = (year: SharedAmounts, rank: number): number => Number(year.members[rank]);
  const ranks = members.map((_, rank) => rank).sort((a, b) => received(total, b) - received(total, a));
  const apart = members.length > own.length + 1 ? own.length : members.length;
  const some = ranks.slice(0, apart).map(
    (rank, place): Part => ({
      label: members[rank]?.nom ?? '',
      paint: own[place] ?? rest,
      of: (year) => received(year, rank),
    }),
  );
  const others = ranks.slice(apart);
  const more: Part = {
    label: `les ${others.length} autres membres`,
    paint: rest,
    of: (year) => others.reduce((sum, rank) => sum + received(year, rank), 0),
  };
  const kept: Part = { label: PROJECT.toLowerCase(), paint: project, of: (year) => Number(year.kept) };
  return [kept, ...some, ...(others.length > 0 ? [more] : [])];
}

/** Stacked bars by payment year: what stays for the project, then each member; they add up to the label. */
export function sharingKey(data: SharingKeyData, options: FigureOptions): SVGElement {
  const { width } = options;
  const { annees } = data;
  const parts = partsOf(data);
  const high = Math.max(1, ...annees.map(({ paid }) => Number(paid)));
  const unit = moneyUnit(high);
  const format = (value: number) => count(value / unit.one);
  const left = gutter([0, high], { format });
  const items = parts.map(({ label, paint }) => ({ label: fittedText(label, NAMES * width), paint }));
  const legendTop = chart.bottom + chart.footer + 14;
  const frame: Frame = {
    width,
    height: legendTop + legendHeight(items, width) - 6,
    x: linear([-0.5, annees.length - 0.5], [left, width - 1]),
    y: linear([0, high], [chart.bottom, chart.top]),
  };
  const bars = annees.flatMap((year, at) => {
    let from = 0;
    return parts.map(({ paint, of }): Surface => {
      const y1 = from;
      from += of(year);
      return { x1: at - chart.half, x2: at + chart.half, y1, y2: from, paint };
    });
  });
  const totals = annees.map(
    ({ paid }, at): Label => ({
      x: frame.x(at),
      y: frame.y(Number(paid)) - 7,
      text: format(Number(paid)),
      fill: theme.ink,
      bold: true,
    }),
  );
  const under = annees.map(({ annee, caption }, at) => ({ at, annee, word: caption }));
  return draw(
    'clef',
    frame,
    [
      ...valueGrid(frame, { format }),
      ...surfaces(frame, bars),
      zeroLine(frame),
      ...years(under, frame.x, chart.bottom + 16, width),
      labels(lifted([{ x: 1, y: 12, text: unit.words, anchor: 'start', size: 11 }, ...totals], width), width),
      ...legend(frame, items, legendTop),
    ],
    options,
  );
}
