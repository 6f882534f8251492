import { formatPercent } from '../../french/numbers.ts';
import { count } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { curve, dots } from '../kit/marks.ts';
import { extent, type Label, spreadRow } from '../kit/placement.ts';
import { clamp, linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { jumps, pieces, placeOf } from './curve-pieces.ts';
import { regimes } from './regimes.ts';
import type { NoteData } from './table.ts';

const height = 268;
const top = 40;
const bottom = 58;

const values = { format: (value: number) => count(value, 1) };

function frameOf(data: NoteData, width: number): Frame {
  const known = [data.valeur, data.precedente, data.intermediaire, data.cible];
  const drawn = [...known, ...data.curve.map(({ valeur }) => valeur)];
  const notes = [...data.curve.map(({ note }) => note), data.note, 0, 1];
  const reach = [Math.min(...notes), Math.max(...notes)] as const;
  return {
    width,
    height,
    x: linear([Math.min(...drawn), Math.max(...drawn)], [gutter(reach, values), width - 6]),
    y: linear(reach, [height - bottom, top]),
  };
}

const percent = (value: number): string => formatPercent(value.toFixed(12), { maximumFractionDigits: 2 });

function ticks(data: NoteData, frame: Frame): Mark[] {
  const { intermediaire, cible, precedente } = data;
  const base = height - bottom;
  const under = (value: number, text: string): Label => ({
    x: frame.x(value),
    y: base + 32,
    text,
    size: 11,
  });
  const levels = spreadRow(
    [
      under(intermediaire, `intermédiaire ${percent(intermediaire)}`),
      under(cible, `cible ${percent(cible)}`),
    ],
    1,
    frame.width - 1,
  );
  const before: Label = {
    x: frame.x(precedente),
    y: base + 51,
    text: `l'année d'avant ${percent(precedente)}`,
    size: 11,
  };
  return [
    strokes([
      ...[intermediaire, cible].map((value, i) => ({
        points: [
          [frame.x(value), base],
          [clamp(levels[i]?.x ?? 0, 1, frame.width - 1), base + 22],
        ] as const,
        stroke: theme.accent,
      })),
      {
        points: [
          [frame.x(precedente), base],
          [frame.x(precedente), base + 40],
        ],
        stroke: theme.soft,
        dash: '1,3',
      },
    ]),
    labels([...levels, before], frame.width),
  ];
}

/** The reader's point, and the one that a point better would be: the better side of the curve is left free. */
function reader(data: NoteData, frame: Frame): Mark[] {
  const { x, y, width } = frame;
  const rises = data.sens === 'hausse';
  const own = { x: x(data.valeur), y: y(data.note) };
  const better = data.unPoint && { x: x(data.unPoint.valeur), y: y(data.unPoint.note) };
  const texts: Label[] = [
    {
      x: own.x + (rises ? 9 : -9),
      y: own.y + 17,
      text: `vous ${percent(data.valeur)} : ${count(data.note, 2)}`,
      anchor: rises ? 'start' : 'end',
      fill: theme.ink,
      bold: true,
      size: 12.5,
    },
  ];
  if (better && data.unPoint)
    texts.push({
      x: better.x + (rises ? -9 : 9),
      y: better.y - 9,
      text: `un point de mieux : ${count(data.unPoint.note, 2)}`,
      anchor: rises ? 'end' : 'start',
      fill: theme.ink,
      size: 11.5,
    });
  const onSide = texts.map((label) => {
    const [left, right] = extent(label);
    if (left < x.range[0] + 2) return { ...label, x: x.range[0] + 2, anchor: 'start' as const };
    return right > width - 2 ? { ...label, x: width - 2, anchor: 'end' as const } : label;
  });
  return [
    dots(frame, (data.unPoint ? [data.unPoint] : []).map(placeOf), {
      r: 5,
      fill: theme.sheet,
      stroke: theme.ochre,
      strokeWidth: 2.2,
    }),
    dots(frame, [placeOf(data)], { r: 5.5, fill: theme.ochre, stroke: theme.ink, strokeWidth: 1.2 }),
    labels(onSide, width),
  ];
}

/**
 * The note along the values of an indicator: a broken line with its three regimes named, the reader's point and the one
 * that a point better would be; a jump is drawn as a jump.
 */
export function note(data: NoteData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const list = pieces(data, frame);
  const marks: Mark[] = [
    ...regimes(data, frame),
    ...valueGrid(frame, values),
    zeroLine(frame),
    ...list.map((piece) => curve(frame, piece.map(placeOf), { stroke: theme.accent, strokeWidth: 2.4 })),
    ...jumps(list, data, frame),
    ...ticks(data, frame),
    ...reader(data, frame),
  ];
  return draw('note', frame, marks, options);
}
