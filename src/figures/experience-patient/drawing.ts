import { count } from '../kit/amounts.ts';
import { valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { curve, dots, verticals } from '../kit/marks.ts';
import { extent, type Label, spreadRow } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { type BonusData, stairs } from './table.ts';

const height = 214;

function frameOf({ possibles, steps, bonus }: BonusData, width: number): Frame {
  const most = Math.max(...possibles, ...steps, bonus, 1);
  return {
    width,
    height,
    x: linear([0, 100], [34, width - 12]),
    y: linear([0, most * 1.25], [height - 44, 16]),
  };
}

/** The bonuses on the axis: of two that would be written over each other, the higher. */
function ticks({ possibles }: BonusData, { y }: Frame): number[] {
  const descending = [...new Set([0, ...possibles])].sort((a, b) => b - a);
  return descending.filter((value, rank) => {
    const above = descending[rank - 1];
    const clear = [above, 0].every((other) => other === undefined || Math.abs(y(value) - y(other)) >= 13);
    return value === 0 || clear;
  });
}

function staircase(data: BonusData, frame: Frame): Mark[] {
  const steps = stairs(data);
  const ends = steps.slice(0, -1).map(({ x2, y }) => ({ x: x2, y }));
  const starts = steps.slice(1).map(({ x1, y }) => ({ x: x1, y }));
  const round = { r: 3.6, stroke: theme.ink, strokeWidth: 1.5 } as const;
  return [
    ...steps.map(({ x1, x2, y }) => {
      const ends = [x1, x2].map((x) => ({ x, y }));
      return curve(frame, ends, { stroke: theme.ink, strokeWidth: 2.5 });
    }),
    ...ends.map(({ x, y }, rank) =>
      verticals(frame, [x], { y1: y, y2: starts[rank]?.y ?? y, stroke: theme.axis, dash: '2,3' }),
    ),
    dots(frame, ends, { ...round, fill: theme.sheet }),
    dots(frame, starts, { ...round, fill: theme.ink }),
  ];
}

/** The ends of the axis, and the two levels named below it. */
function below({ comptee: counted, intermediaire, cible }: BonusData, frame: Frame): Label[] {
  const number = (value: number): Label => ({
    x: frame.x(value),
    y: height - 28,
    text: count(value, 2),
    size: 11,
  });
  const title: Label = { x: frame.x(50), y: height - 8, text: 'note du groupement, de 0 à 100', size: 11 };
  if (!counted) return [...[0, 50, 100].map(number), title];
  const levels = [
    { ...number(intermediaire), text: `intermédiaire ${count(intermediaire, 2)}`, fill: theme.ink },
    { ...number(cible), text: `cible ${count(cible, 2)}`, fill: theme.ink },
  ];
  const row = spreadRow(levels, frame.x.range[0], frame.x.range[1]);
  const free = [0, 100].map(number).filter((end) => {
    const [left, right] = extent(end);
    return row.every((label) => extent(label)[1] < left - 6 || extent(label)[0] > right + 6);
  });
  return [...free, ...row, title];
}

/** The reader's point: its words stand where the staircase is not, above on the left, or below on the right. */
function reader({ note, bonus }: BonusData, frame: Frame): Mark[] {
  const [x, y] = [frame.x(note), frame.y(bonus)];
  const text = `note ${count(note, 2)} : ${bonus > 0 ? `${count(bonus, 2, true)} points` : 'aucun point'}`;
  const label: Label = { x: x - 8, y: y - 12, text, anchor: 'end', bold: true, size: 12.5, fill: theme.ink };
  const inside = extent(label)[0] >= frame.x.range[0];
  return [
    verticals(frame, [note], { y1: 0, y2: bonus, stroke: theme.ochre, strokeWidth: 2.5 }),
    dots(frame, [{ x: note, y: bonus }], { r: 5.5, fill: theme.ochre, stroke: theme.ink, strokeWidth: 1.2 }),
    labels([inside ? label : { ...label, x: frame.x.range[0] + 4, anchor: 'start' }], frame.width),
  ];
}

/** The bonus as a staircase of the note, with the reader's point; a flat line when the experience does not count. */
export function bonus(data: BonusData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const grid = valueGrid(frame, { format: (value) => count(value, 2, true), at: ticks(data, frame) });
  const [left, right] = frame.x.range;
  const nothing: Label = {
    x: (left + right) / 2,
    y: frame.y(0) - 26,
    text: 'pas comptée cette année : aucun point',
    bold: true,
    fill: theme.ink,
  };
  const marks: Mark[] = [
    ...grid,
    zeroLine(frame),
    ...(data.comptee ? staircase(data, frame) : []),
    ...(data.comptee ? reader(data, frame) : []),
    labels([...below(data, frame), ...(data.comptee ? [] : [nothing])], frame.width),
  ];
  return draw('bonus', frame, marks, options);
}
