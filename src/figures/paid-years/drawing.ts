import { count } from '../kit/amounts.ts';
import { chancePercent } from '../kit/chances.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { countWords, halfOf, type PaidYearsData, type PaidYearsRow, paidHalf } from './table.ts';

const rowHeight = 46;
const bar = { from: 0.42, to: 0.88 } as const;

/** From no year to all: paler under half of them, darker from there on. */
const paints: readonly Paint[] = [
  { fill: theme.sheet, outline: theme.soft },
  { fill: theme.sheet, texture: 'down', textureColor: theme.soft, outline: theme.soft },
  { fill: theme.accentSoft, outline: theme.soft },
  { fill: theme.accentMid },
  { fill: theme.accent, texture: 'up', textureColor: theme.sheet },
  { fill: theme.accent },
];
const paintOf = (rank: number): Paint => paints[Math.min(rank, paints.length - 1)] ?? { fill: theme.accent };

function stacked({ parts }: PaidYearsRow, row: number): Surface[] {
  let to = 0;
  return parts.map((part, rank) => {
    const from = to;
    to += part;
    return { x1: from, x2: to, y1: row + bar.from, y2: row + bar.to, paint: paintOf(rank) };
  });
}

function words(row: PaidYearsRow, rank: number, { x, y, width }: Frame): Label[] {
  const base = { y: y(rank + bar.from) - 6 };
  const long = `${chancePercent(paidHalf(row))} en reçoivent ${halfOf(row)} années ou plus`;
  const name = `${count(row.patients)} patients`;
  const fits = textWidth(name, 11.5, true) + textWidth(long, 11.5) + 14 < width;
  return [
    { ...base, x: 1, text: name, anchor: 'start', fill: theme.ink, bold: true },
    {
      ...base,
      x: x.range[1],
      text: fits ? long : `${chancePercent(paidHalf(row))}, ${halfOf(row)} ou plus`,
      anchor: 'end',
      fill: theme.ink,
    },
  ];
}

/** A bar a size, cut by how many of its years a groupement is paid in. */
export function paidYears(data: PaidYearsData, options: FigureOptions): SVGElement {
  const { width } = options;
  const items = countWords(data).map((label, rank) => ({ label, paint: paintOf(rank) }));
  const foot = legendHeight(items, width) + 10;
  const x = linear([0, 1], [1, width - 1]);
  const frame = rowFrame(width, { count: data.sizes.length, rowHeight, top: 0, foot, x });
  return draw(
    'annees-payees',
    frame,
    [
      ...surfaces(frame, data.sizes.flatMap(stacked)),
      labels(
        data.sizes.flatMap((row, rank) => words(row, rank, frame)),
        width,
      ),
      ...legend(frame, items, data.sizes.length * rowHeight + 16),
    ],
    options,
  );
}
