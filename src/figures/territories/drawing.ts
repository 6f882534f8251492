import { formatPercent } from '../../french/numbers.ts';
import { count } from '../kit/amounts.ts';
import { gutter, valueGrid, zeroLine } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { verticals } from '../kit/marks.ts';
import { type Label, spreadRow } from '../kit/placement.ts';
import { linear, niceTicks } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import { type AreasData, binList, type Level } from './table.ts';

const height = 236;
const top = 56;
const bottom = 38;

const bars: Paint = { fill: theme.accentSoft, outline: theme.accentMid };

const percent = (value: number): string => formatPercent(value.toFixed(12), { maximumFractionDigits: 2 });

/** Whole territories: no finer than one. */
const values = { format: (value: number) => (Number.isInteger(value) ? count(value) : '') };

function frameOf(data: AreasData, width: number): Frame {
  const bins = binList(data);
  const ends = [...bins.flatMap(({ from, a }) => [from, a]), ...data.levels.map(({ valeur }) => valeur)];
  const most = Math.max(1, ...bins.map(({ howMany }) => howMany));
  return {
    width,
    height,
    x: linear([Math.min(...ends), Math.max(...ends)], [gutter([0, most * 1.05], values), width - 10]),
    y: linear([0, most * 1.05], [height - bottom, top]),
  };
}

const strokeOf = ({ cle }: Level): string => (cle === 'cible' ? theme.ochre : theme.accent);

/** The levels as lines over the bars, each with its name and its value above. */
function levels({ levels }: AreasData, frame: Frame): Mark[] {
  const wanted: Label[] = levels.map(({ nom, valeur }) => ({
    x: frame.x(valeur),
    y: 14,
    text: `${nom} ${percent(valeur)}`,
    fill: theme.ink,
    bold: true,
  }));
  const placed = spreadRow(wanted, 1, frame.width - 1);
  const leaders: Stroke[] = levels.map((level, i) => ({
    points: [
      [placed[i]?.x ?? 0, 19],
      [frame.x(level.valeur), top - 8],
      [frame.x(level.valeur), height - bottom],
    ],
    stroke: strokeOf(level),
    width: 2.2,
    ...(level.cle === 'cible' ? {} : { dash: '6,3' }),
  }));
  return [strokes(leaders), labels(placed, frame.width)];
}

/** Values under the axis; the deciles as ticks on it. */
function scale({ deciles }: AreasData, frame: Frame): Mark[] {
  const { x, width } = frame;
  const base = height - bottom;
  const texts: Label[] = niceTicks(...x.domain, Math.floor(width / 90)).map((value) => ({
    x: x(value),
    y: base + 20,
    text: percent(value),
    size: 11,
  }));
  const [short, long] = [
    'territoires par tranche',
    'territoires par tranche ; traits courts : les neuf déciles',
  ];
  const said = deciles.length > 0 && x.range[0] + textWidth(long, 11) < width ? long : short;
  return [
    verticals(frame, deciles, { y1: 0, y2: frame.y.domain[1] * 0.05, stroke: theme.ink, strokeWidth: 1.2 }),
    labels(spreadRow(texts, 1, width - 1), width),
    labels([{ x: x.range[0], y: base + 34, text: said, anchor: 'start', size: 11 }], width),
  ];
}

/** How the territories are spread, as bars, with the levels that follow from them as lines. */
export function areaMap(data: AreasData, options: FigureOptions): SVGElement {
  const frame = frameOf(data, options.width);
  const areas = binList(data).map(({ from, a, howMany }) => ({
    x1: from,
    x2: a,
    y1: 0,
    y2: howMany,
    paint: bars,
  }));
  const marks: Mark[] = [
    ...valueGrid(frame, values),
    ...surfaces(frame, areas),
    zeroLine(frame),
    ...scale(data, frame),
    ...levels(data, frame),
  ];
  return draw('territoires', frame, marks, options);
}
