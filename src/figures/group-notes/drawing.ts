import { count } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { dots, verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { GroupNotesData } from './table.ts';

const rowHeight = 46;
const top = 4;
/** The middle of a row's line, and how far an interval goes above and below it, in rows. */
const middle = 0.68;
const reach = 0.13;

const track: Paint = { fill: theme.sheet, outline: theme.axis };
const band: Paint = { fill: theme.accentSoft, outline: theme.accent };
const empty: Paint = { fill: 'none', outline: theme.soft, dashed: true };

function frameOf({ lignes }: GroupNotesData, width: number): Frame {
  return rowFrame(width, {
    count: lignes.length,
    rowHeight,
    top,
    foot: 20,
    x: linear([0, 100], [7, width - 7]),
  });
}

function rows({ lignes }: GroupNotesData): Surface[] {
  return lignes.flatMap(({ note, low, high }, i): Surface[] => {
    const line = { x1: 0, x2: 100, y1: i + middle - 0.035, y2: i + middle + 0.035 };
    if (note === null) return [{ ...line, paint: empty }];
    const whole = { ...line, paint: track };
    if (low === undefined || high === undefined) return [whole];
    return [whole, { x1: low, x2: high, y1: i + middle - reach, y2: i + middle + reach, paint: band }];
  });
}

function points({ lignes }: GroupNotesData, frame: Frame): Mark[] {
  const placed = lignes.flatMap(({ note, nom }, i) =>
    note === null ? [] : [{ x: note, y: i + middle, nom }],
  );
  return [dots(frame, placed, { r: 4.2, fill: theme.ochre, stroke: theme.ink, strokeWidth: 1.2 })];
}

function words({ lignes }: GroupNotesData, frame: Frame): Label[] {
  return lignes.flatMap(({ nom, note, low, high }, i): Label[] => {
    const y = frame.y(i + middle - reach) - 8;
    const right = frame.width - 2;
    const value: Label = {
      x: right,
      y,
      text: note === null ? 'aucune' : count(note, 1),
      anchor: 'end',
      bold: note !== null,
      fill: theme.ink,
    };
    const name: Label = { x: 2, y, text: nom, anchor: 'start', fill: theme.ink, bold: i === 0 };
    if (note === null || low === undefined || high === undefined) return [name, value];
    const range = `de ${count(low, 1)} à ${count(high, 1)}`;
    const between = right - textWidth(value.text, undefined, true) - 8;
    return [name, value, { x: between, y, text: range, anchor: 'end', size: 11 }];
  });
}

/** The notes of a group from 0 to 100, one line each, on their intervals. */
export function groupNotes(data: GroupNotesData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const scale = [0, 50, 100].map((value) => ({
    x: frame.x(value),
    y: frame.height - 4,
    text: String(value),
    size: 11,
  }));
  const marks: Mark[] = [
    verticals(frame, [50], { stroke: theme.line, dash: '1,3' }),
    ...surfaces(frame, rows(data)),
    ...points(data, frame),
    labels([...words(data, frame), ...scale], frame.width),
  ];
  return draw('notes-groupe', frame, marks, options);
}
