import { count } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend, legendHeight } from '../kit/legend.ts';
import { curve, dots } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { SelectionData } from './table.ts';

const height = 240;
const bottom = height - 40;

const taken: Paint = { fill: theme.accent };
const tried: Paint = { fill: theme.sheet, outline: theme.soft };

const keys = [
  { label: 'variable ajoutée', paint: taken },
  { label: 'autres variables essayées', paint: tried },
];

const format = (value: number): string => count(value, 4);

function frameOf({ etapes: stepList }: SelectionData, width: number): Frame {
  const values = stepList.flatMap(({ arrival, essais: trials }) => [
    arrival,
    ...trials.flatMap(({ r2 }) => (r2 === null ? [] : [r2])),
  ]);
  const [low, high] = [Math.min(0, ...values), Math.max(0.001, ...values)];
  const left = gutter([low, high * 1.06], { format });
  return {
    width,
    height,
    x: linear([0.5, Math.max(1, stepList.length) + 0.5], [left, width - 6]),
    y: linear([low, high * 1.06], [bottom, legendHeight(keys, width) + 24]),
  };
}

/** The variables under their steps; where there is no room, the number of the step. */
function names({ etapes: stepList }: SelectionData, frame: Frame): Label[] {
  const each = frame.x(1) - frame.x(0);
  const texts = stepList.map(({ added }) => added?.shortText ?? 'rien');
  const fits = Math.max(0, ...texts.map((text) => textWidth(text, 11))) + 4 <= each;
  const [left, right] = frame.x.range;
  return [
    ...stepList.map(({ numero }, i) => ({
      x: frame.x(i + 1),
      y: bottom + 15,
      text: fits ? (texts[i] ?? '') : String(numero),
      size: 11,
      fill: theme.ink,
    })),
    {
      x: (left + right) / 2,
      y: height - 6,
      text: fits ? 'ajoutée à chaque étape' : "numéro de l'étape",
      size: 11,
    },
    { x: 2, y: frame.y.range[1] - 8, text: 'R² ajusté', anchor: 'start', size: 11 },
  ];
}

/** The adjusted R² of every candidate at each step, and the path of those that are taken. */
export function selection(data: SelectionData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const path = data.etapes.flatMap(({ added, arrival }, i) =>
    added === null ? [] : [{ x: i + 1, y: arrival }],
  );
  const others = data.etapes.flatMap(({ essais: trials, added }, i) =>
    trials.flatMap(({ nom, r2 }) => (r2 === null || nom === added?.nom ? [] : [{ x: i + 1, y: r2 }])),
  );
  const marks: Mark[] = [
    ...legend(frame, keys, 10),
    ...valueGrid(frame, { format }),
    zeroLine(frame),
    curve(frame, path, { stroke: theme.accent, strokeWidth: 1.6 }),
    dots(frame, others, { r: 3.6, fill: theme.sheet, stroke: theme.soft, strokeWidth: 1.4 }),
    dots(frame, path, { r: 4.2, fill: theme.accent }),
    labels(names(data, frame), frame.width),
  ];
  return draw('selection', frame, marks, options);
}
