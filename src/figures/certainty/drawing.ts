import { wholeEuros } from '../kit/amounts.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import { type Frame, rowFrame } from '../kit/frame.ts';
import { amountRoom, barPlace, type LabelledBar, labelledBars } from '../kit/labelled-bars.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { linear } from '../kit/scale.ts';
import { strokes } from '../kit/strokes.ts';
import type { Mark } from '../kit/svg.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { type CertaintyData, type CertaintyKind, certainties, floorText, stacked } from './table.ts';

const paintOf: Readonly<Record<CertaintyKind, Paint>> = {
  certain: { fill: theme.accent },
  depense: { fill: theme.accentMid, texture: 'up', textureColor: theme.sheet },
  score: { fill: theme.ochre, texture: 'level', textureColor: theme.sheet },
  hypothese: { fill: theme.sheet, texture: 'down', textureColor: theme.ochre, outline: theme.ochre },
};

const top = 20;
const rowHeight = 38;

/** The floor, from its amount down, broken where it would cross words. */
function floorLine(data: CertaintyData, frame: Frame): Mark[] {
  const x = frame.x(data.floor);
  const line = strokes(
    data.parts.map((_, i) => ({
      points: [
        [x, frame.y(i + barPlace.from) - 2],
        [x, frame.y(i + barPlace.to) + 2],
      ],
      stroke: theme.ink,
      width: 1.6,
      dash: '3,2',
    })),
  );
  const text = floorText(data);
  return [line, labels([{ x, y: 12, text, fill: theme.ink, bold: true }], frame.width)];
}

/** A staircase: a total part by part, what waits for least first, and how far its floor goes. */
export function certainty(data: CertaintyData, options: FigureOptions): SVGElement {
  const { width } = options;
  const steps = stacked(data);
  const bars = steps.map(
    ({ label, certainty, amount, from, to }): LabelledBar => ({
      name: label,
      from,
      to,
      amount: wholeEuros(amount, amount < 0),
      paint: paintOf[certainty],
    }),
  );
  const ends = [0, data.floor, ...steps.map(({ to }) => to)];
  const x = linear([Math.min(...ends), Math.max(1, ...ends)], [1, width - 1 - amountRoom(bars)]);
  const kinds = [...new Set(steps.map(({ certainty }) => certainty))];
  const items = kinds.map((kind) => ({ label: certainties[kind], paint: paintOf[kind] }));
  const foot = legendHeight(items, width) + 8;
  const frame = rowFrame(width, { count: bars.length, rowHeight, top, foot, x });
  const marks = [
    ...labelledBars(bars, frame),
    ...floorLine(data, frame),
    ...legend(frame, items, top + bars.length * rowHeight + 16),
  ];
  return draw('certitude', frame, marks, options);
}
