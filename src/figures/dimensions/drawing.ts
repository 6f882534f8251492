import { count } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { DimensionsData } from './table.ts';

const rowHeight = 44;
const top = 26;
const bar = { from: 0.48, to: 0.8 } as const;

const full: Paint = { fill: theme.accent };
const track: Paint = { fill: theme.sheet, outline: theme.axis };
const empty: Paint = { fill: 'none', outline: theme.soft, dashed: true };

function frameOf({ dimensions }: DimensionsData, width: number): Frame {
  return rowFrame(width, {
    count: dimensions.length,
    rowHeight,
    top,
    foot: 20,
    x: linear([0, 100], [1, width - 1]),
  });
}

function bars({ dimensions }: DimensionsData): Surface[] {
  return dimensions.flatMap(({ note }, i): Surface[] => {
    const place = { x1: 0, y1: i + bar.from, y2: i + bar.to };
    if (note === null) return [{ ...place, x2: 100, paint: empty }];
    return [
      { ...place, x2: 100, paint: track },
      { ...place, x2: note, paint: full },
    ];
  });
}

function words({ dimensions }: DimensionsData, frame: Frame): Label[] {
  return dimensions.flatMap(({ nom, note }, i): Label[] => {
    const y = frame.y(i + bar.from) - 6;
    const value = note === null ? 'rien ne compte' : count(note, 1);
    return [
      { x: 1, y, text: nom, anchor: 'start', fill: theme.ink },
      { x: frame.width - 1, y, text: value, anchor: 'end', fill: theme.ink, bold: note !== null },
    ];
  });
}

function scaleWords(frame: Frame): Label[] {
  const y = frame.height - 5;
  return [0, 50, 100].map((value) => ({
    x: frame.x(value),
    y,
    text: String(value),
    anchor: value === 0 ? 'start' : value === 100 ? 'end' : 'middle',
    size: 11,
  }));
}

/** The three dimensions as bars from 0 to 100, the note as a line across them. */
export function dimensions(data: DimensionsData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const { note } = data;
  const across = { stroke: theme.ochre, strokeWidth: 2, dash: '5,3' };
  const marks: Mark[] = [...surfaces(frame, bars(data))];
  if (note !== null) marks.push(verticals(frame, [note], across));
  const title: Label[] =
    note === null
      ? []
      : [{ x: frame.x(note), y: 14, text: `note : ${count(note, 1)}`, fill: theme.ink, bold: true }];
  marks.push(labels([...title, ...words(data, frame), ...scaleWords(frame)], frame.width));
  return draw('dimensions', frame, marks, options);
}
