import { count } from '../kit/amounts.ts';
import { gutter, valueGrid } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { type LegendItem, legend, legendHeight } from '../kit/legend.ts';
import { type Label, spread } from '../kit/placement.ts';
import { clamp, linear } from '../kit/scale.ts';
import { type Stroke, strokes } from '../kit/strokes.ts';
import { type Surface, surfaces } from '../kit/surfaces.ts';
import type { Mark } from '../kit/svg.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Paint, theme } from '../kit/theme.ts';
import type { ScoreData, ScoreSegment } from './table.ts';

const plotBottom = 286;

const top = 16;

const lineHeight = 15;

const paints = {
  socle: { fill: theme.accentMid, outline: theme.sheet },
  carte: { fill: theme.accentSoft, texture: 'up', textureColor: theme.accent, outline: theme.accent },
  experience: { fill: theme.ochre, texture: 'level', textureColor: theme.sheet, outline: theme.sheet },
  donne: { fill: theme.accentMid, outline: theme.sheet },
  lost: { fill: theme.sheet, texture: 'cross', textureColor: theme.warn, outline: theme.warn },
  place: { fill: 'none', outline: theme.soft, dashed: true },
} as const satisfies Record<string, Paint>;

/** Where a segment stands, in points: above zero what is earned, below it what is lost. */
interface Place {
  readonly segment: ScoreSegment;
  readonly from: number;
  readonly to: number;
}

function stack(segments: readonly ScoreSegment[]): Place[] {
  let [high, low] = [0, 0];
  return segments.map((segment) => {
    const from = segment.points < 0 ? low : high;
    const to = from + segment.points;
    if (segment.points < 0) low = to;
    else high = to;
    return { segment, from, to };
  });
}

/** What stands to the right of the bar, from top to bottom. */
interface Line {
  readonly at: number;
  readonly nom: string;
  readonly valeur: string;
  readonly kind: 'segment' | 'score' | 'maximum';
}

/** Narrower than this, what an indicator could have brought is told by a stroke. */
const NARROW = 400;

function linesOf({ score, maximum, segments }: ScoreData, places: readonly Place[], width: number): Line[] {
  const sur = width < NARROW ? '/' : ' sur ';
  const lines = places.map(({ segment, from, to }): Line => {
    const { mark, nom, points, poids, sort } = segment;
    const of = sort === 'donne' ? '' : `${sur}${count(poids, 2)}`;
    return {
      at: (from + to) / 2,
      nom: mark === '' ? nom : `${mark} · ${nom}`,
      valeur: `${count(points, 2)}${of}`,
      kind: 'segment',
    };
  });
  const most: Line = { at: maximum, nom: 'maximum', valeur: count(maximum, 2), kind: 'maximum' };
  const own: Line = { at: score, nom: 'score', valeur: count(score, 2), kind: 'score' };
  return [...lines, ...(segments.some(({ sort }) => sort === 'donne') ? [] : [own]), most];
}

interface Layout extends Frame {
  /** The right edge of the bar, and where its names start, in pixels. */
  readonly edge: number;
  readonly names: number;
}

const values = { format: (value: number) => count(value, 1), count: 5 };

function layoutOf(data: ScoreData, places: readonly Place[], width: number): Layout {
  const ends = places.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, data.score, ...ends);
  const high = Math.max(data.maximum, ...ends, 1);
  const left = gutter([low, high], values);
  const bar = clamp(width * 0.17, 44, 84);
  const edge = left + bar;
  const height = plotBottom + 14 + legendHeight(itemsOf(data), width);
  return {
    width,
    height,
    x: linear([0, 1], [left, edge]),
    y: linear([low, high], [plotBottom, top]),
    edge,
    names: edge + 22,
  };
}

function itemsOf({ segments }: ScoreData): LegendItem[] {
  const has = (sort: ScoreSegment['sort']) => segments.some((each) => each.sort === sort);
  const items: LegendItem[] = [];
  if (has('donne')) items.push({ label: 'score donné', paint: paints.donne });
  if (has('socle')) items.push({ label: 'socles', paint: paints.socle });
  if (has('carte')) items.push({ label: 'à la carte', paint: paints.carte });
  if (has('experience')) items.push({ label: 'expérience patient', paint: paints.experience });
  if (segments.some(({ points }) => points < 0)) items.push({ label: 'perdu', paint: paints.lost });
  return items;
}

function bars(data: ScoreData, places: readonly Place[]): Surface[] {
  const track: Surface = { x1: 0, x2: 1, y1: 0, y2: data.maximum, paint: paints.place };
  return [
    track,
    ...places.map(({ segment, from, to }) => ({
      x1: 0,
      x2: 1,
      y1: from,
      y2: to,
      paint: segment.points < 0 ? paints.lost : paints[segment.sort],
    })),
  ];
}

/** The marks inside the segments that have the room. */
function inside(places: readonly Place[], { x, y }: Layout): Label[] {
  return places
    .filter(({ segment, from, to }) => segment.mark !== '' && Math.abs(y(from) - y(to)) >= 12)
    .map(({ segment, from, to }) => ({
      x: x(0.5),
      y: (y(from) + y(to)) / 2 + 4,
      text: segment.mark,
      fill: theme.ink,
      bold: true,
      size: 11,
    }));
}

/** A text cut to a width, with what was cut told by an ellipsis. */
function cut(text: string, width: number, size: number, bold: boolean): string {
  if (textWidth(text, size, bold) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size, bold) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function words(lines: readonly Line[], layout: Layout): { texts: Label[]; leaders: Stroke[] } {
  const { y, width, edge, names } = layout;
  const wanted = lines.map(({ at }) => y(at));
  const placed = spread(
    wanted,
    lines.map(() => lineHeight),
    top - 8,
    plotBottom + 8,
    0,
  );
  const texts = lines.flatMap(({ nom, valeur, kind }, i): Label[] => {
    const bold = kind === 'score';
    const fill = kind === 'segment' ? theme.ink : kind === 'score' ? theme.accent : theme.soft;
    const room = width - 1 - textWidth(valeur, 11, true) - 8 - names;
    const at = { y: (placed[i] ?? 0) + 4, size: 11, fill, bold };
    return [
      { ...at, x: names, text: cut(nom, room, 11, bold), anchor: 'start' },
      { ...at, x: width - 1, text: valeur, anchor: 'end' },
    ];
  });
  const leaders = lines.map(
    ({ kind }, i): Stroke => ({
      points: [
        [edge + 2, wanted[i] ?? 0],
        [edge + 8, wanted[i] ?? 0],
        [names - 8, placed[i] ?? 0],
        [names - 3, placed[i] ?? 0],
      ],
      stroke: kind === 'score' ? theme.accent : theme.axis,
      ...(kind === 'maximum' && { dash: '3,2' }),
    }),
  );
  return { texts, leaders };
}

/** A line across the bar, at a number of points. */
function across({ x, y }: Layout, at: number, stroke: Omit<Stroke, 'points'>): Stroke {
  return {
    points: [
      [x.range[0] - 4, y(at)],
      [x.range[1] + 4, y(at)],
    ],
    ...stroke,
  };
}

/**
 * How the points add up: one bar, a segment an indicator, what is lost below zero, the score as a thick line (what is
 * earned less what is lost), and the highest score of the year.
 */
export function score(data: ScoreData, options: FigureOptions): SVGElement {
  const places = stack(data.segments);
  const layout = layoutOf(data, places, options.width);
  const { texts, leaders } = words(linesOf(data, places, options.width), layout);
  const marks: Mark[] = [
    ...valueGrid(layout, values),
    ...surfaces(layout, bars(data, places)),
    strokes([
      ...leaders,
      across(layout, 0, { stroke: theme.ink, width: 1.4 }),
      across(layout, data.maximum, { stroke: theme.soft, width: 1.4, dash: '5,3' }),
      across(layout, data.score, { stroke: theme.sheet, width: 6 }),
      across(layout, data.score, { stroke: theme.accent, width: 3 }),
    ]),
    labels([...inside(places, layout), ...texts], layout.width),
    ...legend(layout, itemsOf(data), plotBottom + 24),
  ];
  return draw('score', layout, marks, options);
}
