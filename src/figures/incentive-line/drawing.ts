import { count, euros, moneyUnit } from '../kit/amounts.ts';
import { axisTicks, gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { boxOf, freeLabels, type Stroke } from '../kit/free-labels.ts';
import { labels } from '../kit/labels.ts';
import { legend } from '../kit/legend.ts';
import { curve, dots, type Place, type Style } from '../kit/marks.ts';
import { type Label, lifted } from '../kit/placement.ts';
import { linear } from '../kit/scale.ts';
import type { Mark } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { type IncentiveLineData, type LinePiece, rankName, type SavingLine } from './table.ts';

const height = 320;
const [top, foot] = [40, 44];

/** By line: the one that lasts, the one of a year. */
const styles: readonly Style[] = [
  { stroke: theme.accent, strokeWidth: 2.4 },
  { stroke: theme.ink, strokeWidth: 1.6, dash: '6,4' },
];

function frameOf({ lines, most }: IncentiveLineData, width: number): Frame {
  const ends = lines.flatMap(({ pieces }) => pieces.flatMap(({ gained }) => gained));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Nothing is ever gained: the line is that of nought.
  const room = high - low || 1;
  const domain = [low - (low < 0 ? 0.05 * room : 0), high + 0.1 * room] as const;
  return {
    width,
    height,
    x: linear([0, most], [gutter(domain, { format: shown(domain) }) + 4, width - 14]),
    y: linear(domain, [height - foot, top]),
  };
}

/** Amounts in the unit of the largest. */
function shown([low, high]: readonly [number, number]): (value: number) => string {
  const { one, sign } = moneyUnit(Math.max(Math.abs(low), Math.abs(high)));
  return (value) => `${count(value / one, 1)}\u00a0${sign}`;
}

/** A line goes up or down at once where what is paid jumps. */
const placesOf = ({ pieces }: SavingLine): Place[] =>
  pieces.flatMap(({ from, to, gained }) => [
    { x: from, y: gained[0] },
    { x: to, y: gained[1] },
  ]);

/** Whether one more € brings nothing, or less. */
const isFlat = ({ slope }: LinePiece): boolean => slope <= 0;

/** The pieces that bring nothing more, thick and pale under their line. */
const flat = (frame: Frame, { pieces }: SavingLine): Mark[] =>
  pieces.filter(isFlat).map((piece) =>
    curve(frame, placesOf({ nom: '', pieces: [piece] }), {
      stroke: theme.ochre,
      strokeWidth: 9,
      strokeOpacity: 0.35,
    }),
  );

/** Where a piece begins that another one comes before. */
const jointsOf = ({ pieces }: SavingLine): Place[] =>
  pieces.slice(1).map(({ from, gained }) => ({ x: from, y: gained[0] }));

/** The number of each piece, over its middle. */
const numbers = ({ x, y }: Frame, { pieces }: SavingLine, line: number): Label[] =>
  pieces.map(({ from, to, gained }, rank) => ({
    x: (x(from) + x(to)) / 2,
    y: (y(gained[0]) + y(gained[1])) / 2 - 9,
    text: rankName(line, rank),
    fill: styles[line]?.stroke ?? theme.ink,
    bold: true,
  }));

/** The names of joints, around each, where they cover no line and no other word; the table has those that have no room. */
function jointNames(frame: Frame, lines: readonly SavingLine[], placed: readonly Label[]): Label[] {
  const { x, y, width } = frame;
  const strokes = lines.flatMap((line) => strokesOf(frame, line));
  const wanted = lines.flatMap(({ pieces }, line) =>
    pieces.slice(1).map(({ from, gained, mark }): Label[] => {
      const [at, up] = [x(from), y(gained[0])];
      const words = { text: mark, fill: styles[line]?.stroke ?? theme.ink, size: 11 };
      return [
        { ...words, x: at + 7, y: up + 14, anchor: 'start' },
        { ...words, x: at - 7, y: up - 6, anchor: 'end' },
        { ...words, x: at + 7, y: up - 6, anchor: 'start' },
        { ...words, x: at - 7, y: up + 14, anchor: 'end' },
        { ...words, x: at, y: up - 18 },
        { ...words, x: at, y: up + 24 },
      ];
    }),
  );
  const taken = placed.map(boxOf);
  const within = { left: x.range[0], right: width - 2, top: top - 14, bottom: height - foot - 2 };
  return freeLabels(wanted, { within, taken, strokes }, true);
}

const strokesOf = ({ x, y }: Frame, line: SavingLine): Stroke[] =>
  line.pieces.map(({ from, to, gained }) => [x(from), y(gained[0]), x(to), y(gained[1])]);

function axis(frame: Frame): Mark {
  const { width, x } = frame;
  const ticks = axisTicks(frame, euros, 6).map(
    (tick): Label => ({ x: x(tick), y: height - foot + 16, text: euros(tick), size: 11 }),
  );
  const title: Label = {
    x: (x.range[0] + x.range[1]) / 2,
    y: height - 8,
    text: 'économisés par patient',
    size: 11,
  };
  return labels([...ticks, title], width);
}

/** What is gained for what is saved, as two broken lines. */
export function incentiveLine(data: IncentiveLineData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const { lines } = data;
  const ranks = lifted(
    lines.flatMap((line, rank) => numbers(frame, line, rank)),
    options.width,
  );
  const marks: Mark[] = [
    ...valueGrid(frame, { format: shown(frame.y.domain) }),
    zeroLine(frame),
    ...lines.flatMap((line) => flat(frame, line)),
    ...lines.map((line, rank) => curve(frame, placesOf(line), styles[rank] ?? {})),
    ...lines.map((line, rank) =>
      dots(frame, jointsOf(line), {
        r: 4,
        fill: theme.sheet,
        strokeWidth: 1.6,
        stroke: styles[rank]?.stroke ?? theme.ink,
      }),
    ),
    labels([...ranks, ...jointNames(frame, lines, ranks)], options.width),
    axis(frame),
    ...legend(
      frame,
      lines.map(({ nom }, rank) => ({
        label: nom,
        paint: rank === 0 ? { fill: theme.accent } : { fill: 'none', outline: theme.ink, dashed: true },
      })),
      14,
    ),
  ];
  return draw('incitation', frame, marks, options);
}
