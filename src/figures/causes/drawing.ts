import { wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import { widest } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { CausesData } from './table.ts';

/** A change, and what it explains in €. */
interface Bar {
  readonly label: string;
  readonly effect: number;
}

const rowHeight = 42;
const bar = { from: 0.45, to: 0.86 } as const;

const more: Paint = { fill: theme.accent };
const less: Paint = { fill: theme.ochre, texture: 'level', textureColor: theme.sheet };

const shown = (value: number): string => wholeEuros(value, true);

function frameOf(rows: readonly Bar[], width: number): Frame {
  const values = rows.map(({ effect }) => effect);
  const margin = widest(values.map(shown), 11.5) + 10;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([low, low === high ? 1 : high], [margin, width - margin]);
  return rowFrame(width, { count: rows.length, rowHeight, top: 4, foot: 6, x });
}

const surface = ({ effect }: Bar, row: number): Surface => ({
  x1: 0,
  x2: effect,
  y1: row + bar.from,
  y2: row + bar.to,
  paint: effect < 0 ? less : more,
});

function words({ label, effect }: Bar, row: number, frame: Frame): Label[] {
  const end: Label = {
    x: frame.x(effect) + (effect < 0 ? -6 : 6),
    y: frame.y(row + (bar.from + bar.to) / 2) + 4,
    text: shown(effect),
    anchor: effect < 0 ? 'end' : 'start',
    fill: theme.ink,
  };
  return [
    { x: 1, y: frame.y(row + bar.from) - 6, text: label, anchor: 'start', fill: theme.ink, bold: true },
    end,
  ];
}

/** A bar a change, from nothing to what it explains; the table beside it has the rest. */
export function causes({ causes: all }: CausesData, options: FigureOptions): SVGElement {
  const rows = all.map(({ label, effect }) => ({ label, effect: Number(effect) }));
  const frame = frameOf(rows, options.width);
  const zero = frame.x(0);
  const axis = rows.map((_, row) => ({
    points: [
      [zero, frame.y(row + bar.from) - 3],
      [zero, frame.y(row + bar.to) + 3],
    ] as const,
    width: 1.2,
  }));
  const marks = [
    ...surfaces(frame, rows.map(surface)),
    strokes(axis),
    labels(
      rows.flatMap((row, rank) => words(row, rank, frame)),
      frame.width,
    ),
  ];
  return draw('causes', frame, marks, options);
}
