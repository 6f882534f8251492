import { count, moneyUnit, wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend } from '../kit/legend.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth, widest } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { type SensitivityData, type SensitivityRow, sorted } from './table.ts';

const rowHeight = 42;

const top = 24;

const lowPaint: Paint = { fill: theme.ochre, texture: 'level', textureColor: theme.sheet };

const highPaint: Paint = { fill: theme.accent };

function short(value: number): string {
  const { one, sign } = Math.abs(value) < 20e6 ? { one: 1000, sign: 'k€' } : moneyUnit(Math.abs(value));
  const text = `${count(Math.abs(value) / one, Math.abs(value) < 10 * one ? 1 : 0)}\u00a0${sign}`;
  return value === 0 ? '=' : `${value < 0 ? '−' : '+'}\u00a0${text}`;
}

function frameOf(rows: readonly SensitivityRow[], width: number): Frame {
  const values = rows.flatMap((row) => [row.low, row.high]);
  const margin = widest(values.map(short), 11.5) + 10;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([low, low === high ? 1 : high], [margin, width - margin]);
  return rowFrame(width, { count: rows.length, rowHeight, top, foot: 26, x });
}

const bar = { from: 0.45, to: 0.86 } as const;

function bars(rows: readonly SensitivityRow[]): Surface[] {
  return rows.flatMap((row, i) => {
    const place = { x1: 0, y1: i + bar.from, y2: i + bar.to };
    const pair: Surface[] = [
      { ...place, x2: row.low, paint: lowPaint },
      { ...place, x2: row.high, paint: highPaint },
    ];
    // Where both go the same way, the shorter one lies inside the longer one.
    if (row.low * row.high > 0) {
      const inner = { y1: i + bar.from + 0.12, y2: i + bar.to - 0.12 };
      return Math.abs(row.low) > Math.abs(row.high)
        ? pair.map((s, j) => (j === 1 ? { ...s, ...inner } : s))
        : pair.map((s, j) => (j === 0 ? { ...s, ...inner } : s));
    }
    return pair;
  });
}

function ends(row: SensitivityRow, i: number, frame: Frame): Label[] {
  const y = frame.y(i + (bar.from + bar.to) / 2) + 4;
  const at = (value: number, text: string): Label => ({
    x: frame.x(value) + (value < 0 ? -6 : 6),
    y,
    text,
    anchor: value < 0 ? 'end' : 'start',
    fill: theme.ink,
  });
  if (row.low * row.high > 0) {
    const far = Math.abs(row.low) > Math.abs(row.high) ? row.low : row.high;
    return [at(far, short(far))];
  }
  return [row.low, row.high].filter((value) => value !== 0).map((value) => at(value, short(value)));
}

function words(rows: readonly SensitivityRow[], frame: Frame): Label[] {
  return rows.flatMap((row, i) => {
    const y = frame.y(i + bar.from) - 6;
    const range = `${row.lowLabel} … ${row.highLabel}`;
    const fits = textWidth(row.label, 11.5, true) + textWidth(range, 11) + 14 < frame.width;
    const name: Label = { x: 1, y, text: row.label, anchor: 'start', fill: theme.ink, bold: true };
    const span: Label = { x: frame.width - 1, y, text: range, anchor: 'end', size: 11 };
    return [name, ...(fits ? [span] : []), ...ends(row, i, frame)];
  });
}

const items = [
  { label: 'à la valeur basse', paint: lowPaint },
  { label: 'à la valeur haute', paint: highPaint },
];

/** The total, from its amount down, broken where it would cross words. */
function axis(rows: readonly SensitivityRow[], frame: Frame): Mark {
  const x = frame.x(0);
  return strokes(
    rows.map((_, i) => ({
      points: [
        [x, frame.y(i + bar.from) - 3],
        [x, frame.y(i + bar.to) + 3],
      ],
      width: 1.2,
    })),
  );
}

/** A tornado: what moves the total most comes first; the low value's effect is striped, the high value's is plain. */
export function sensitivity(data: SensitivityData, options: FigureOptions): SVGElement {
  const rows = sorted(data);
  const frame = frameOf(rows, options.width);
  const marks: Mark[] = [
    ...surfaces(frame, bars(rows)),
    axis(rows, frame),
    labels(
      [
        { x: frame.x(0), y: 12, text: wholeEuros(data.total), fill: theme.accent, bold: true },
        ...words(rows, frame),
      ],
      frame.width,
    ),
  ];
  marks.push(...legend(frame, items, frame.height - 9));
  return draw('sensibilite', frame, marks, options);
}
