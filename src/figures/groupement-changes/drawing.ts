import { euros } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { dots } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import { atSize, sizeAxis } from '../kit/sizes.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { theme } from '../kit/theme.ts';
import type { GroupementChange, GroupementChangesData } from './table.ts';

const height = 320;
const [top, foot] = [24, 40];
/** Of a change that is shorter than its arrow's head, in pixels. */
const SHORT = 3;
/** Half a cent of the largest groupements, € per patient and year. */
const NOTHING = 1e-8;

const values = { format: (value: number) => euros(value) };

function frameOf({ groupements }: GroupementChangesData, width: number): Frame {
  const high = 1.08 * Math.max(1, ...groupements.flatMap(({ from, to }) => [from, to]));
  const low = Math.min(0, ...groupements.flatMap(({ from, to }) => [from, to]));
  const sizes = groupements.map(({ patients }) => Math.max(1, patients));
  // Arrows at the ends stand off the axis.
  const ends = [atSize(Math.min(...sizes)) - 0.04, atSize(Math.max(...sizes)) + 0.04] as const;
  return {
    width,
    height,
    x: linear(ends, [gutter([low, high], values), width - 10]),
    y: linear([low, high], [height - foot, top]),
  };
}

const placeOf = ({ patients, from, to }: GroupementChange, { x, y }: Frame) => ({
  at: x(atSize(Math.max(1, patients))),
  start: y(from),
  end: y(to),
});

function arrow(groupement: GroupementChange, frame: Frame): Stroke | undefined {
  const { at, start, end } = placeOf(groupement, frame);
  if (Math.abs(end - start) < SHORT) return undefined;
  const wins = end < start;
  return {
    points: [
      [at, start],
      [at, end],
    ],
    stroke: wins ? theme.accent : theme.ochre,
    width: 1.8,
    ...(!wins && { dash: '4,3' }),
    arrow: true,
  };
}

/** An arrow a groupement, along its size: all of them, and not their mean. */
export function groupementChanges(data: GroupementChangesData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const short = data.groupements.filter((each) => arrow(each, frame) === undefined);
  const round = (fill: string, stroke: string, is: (change: number) => boolean) =>
    dots(
      frame,
      short
        .filter(({ from, to }) => is(to - from))
        .map(({ patients, to }) => ({ x: atSize(Math.max(1, patients)), y: to })),
      { r: 3.2, fill, stroke, strokeWidth: 1.4 },
    );
  const words: Label = {
    x: frame.x.range[0],
    y: 12,
    text: 'par patient et par an',
    anchor: 'start',
    size: 11,
  };
  return draw(
    'changements',
    frame,
    [
      ...valueGrid(frame, values),
      zeroLine(frame),
      round(theme.sheet, theme.soft, (change) => Math.abs(change) < NOTHING),
      round(theme.accent, theme.accent, (change) => change >= NOTHING),
      round(theme.ochre, theme.ochre, (change) => change <= -NOTHING),
      strokes(data.groupements.map((each) => arrow(each, frame))),
      sizeAxis(frame, height - foot + 16),
      labels([words], options.width),
    ],
    options,
  );
}
