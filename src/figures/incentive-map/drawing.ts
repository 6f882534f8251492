import { count } from '../kit/amounts.ts';
import { axisTicks } from '../kit/axes.ts';
import { draw, type FigureOptions } from '../kit/figure.ts';
import type { Frame } from '../kit/frame.ts';
import { labels } from '../kit/labels.ts';
import { legend } from '../kit/legend.ts';
import { dots, horizontals, verticals } from '../kit/marks.ts';
import type { Label } from '../kit/placement.ts';
import { planeBox, room } from '../kit/plane-room.ts';
import { clamp, niceTicks } from '../kit/scale.ts';
import { group, type Mark, rounded, type Shape } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { mapFrame } from './map-frame.ts';
import { mapLabels, triedLabel } from './map-labels.ts';
import type { IncentiveMapData } from './table.ts';

/** Each band over the one below it: what is paid most is the darkest. */
const SHADE = 0.1;

function pathOf({ x, y }: Frame, outlines: readonly (readonly number[])[], closed = false): string {
  return outlines
    .map((outline) => {
      let d = '';
      for (let at = 0; at < outline.length; at += 2)
        d += `${at === 0 ? 'M' : 'L'}${rounded(x(outline[at] as number))},${rounded(y(outline[at + 1] as number))}`;
      return closed ? `${d}Z` : d;
    })
    .join('');
}

const path = (attributes: Shape['attributes']): Mark =>
  attributes['d'] === '' ? null : { name: 'path', attributes };

function bands(frame: Frame, data: IncentiveMapData): Mark[] {
  return data.bands.map(({ regions }) =>
    path({
      d: pathOf(frame, regions, true),
      fill: theme.accent,
      'fill-opacity': SHADE,
      'fill-rule': 'evenodd',
      stroke: theme.accent,
      'stroke-width': 0.8,
      'stroke-opacity': 0.6,
    }),
  );
}

/** The edges of the interval and the two noughts, then the limits that lie across the plane. */
function lines(frame: Frame, { interval, lines: across }: IncentiveMapData): Mark[] {
  const [left, right] = frame.x.domain;
  const edges = [-interval, interval].filter((edge) => interval > 0 && edge > left && edge < right);
  return [
    verticals(frame, [0], { stroke: theme.axis }),
    horizontals(frame, [0], { stroke: theme.ink, strokeWidth: 1.4, dash: '2,3' }),
    verticals(frame, edges, { stroke: theme.ink, strokeWidth: 1.4, dash: '2,3' }),
    ...across.map(({ lines: outlines }) =>
      path({ d: pathOf(frame, outlines), fill: 'none', stroke: theme.ink, 'stroke-width': 2 }),
    ),
  ];
}

function axes(frame: Frame): Mark {
  const { x, y, width, height } = frame;
  const signed = (value: number): string => `${count(value, 0, true)}\u00a0€`;
  const base = height - room.bottom;
  const across = axisTicks(frame, signed, 7).map(
    (tick): Label => ({ x: x(tick), y: base + 15, text: signed(tick), size: 11 }),
  );
  const up = niceTicks(...y.domain, 5).map(
    (tick): Label => ({ x: room.left - 6, y: y(tick) + 4, text: signed(tick), size: 11, anchor: 'end' }),
  );
  const middle = (x.range[0] + x.range[1]) / 2;
  const titles: Label[] = [
    {
      x: middle,
      y: height - 8,
      text: width > 430 ? 'dépense sous la dépense ajustée, par patient' : 'sous l’ajustée, par patient',
      size: 11,
    },
    { x: 1, y: room.top - 8, text: 'évolution, par patient', size: 11, anchor: 'start' },
  ];
  return labels([...across, ...up, ...titles], width);
}

/** What one more € brings where the strokes are. */
function deadWords({ zones }: IncentiveMapData): string {
  const slopes = zones.map(({ slopes: { both } }) => both).filter((both) => both <= 0);
  if (slopes.every((both) => both === 0)) return 'ne rapporte rien';
  return slopes.includes(0) ? 'ne rapporte rien, ou coûte' : 'coûte';
}

/** A place that is tried, at the edge of the plane where it is beyond, under its name. It is the figure's only group of groups, by which a page knows it: pictures that a carnet keeps have no classes. */
function triedMark(data: IncentiveMapData, frame: Frame, placed: readonly Label[]): Mark {
  const { tried } = data;
  if (tried === undefined) return null;
  const within = {
    under: clamp(tried.under, ...frame.x.domain),
    evolution: clamp(tried.evolution, ...frame.y.domain),
  };
  const ring = { r: 9, fill: 'none', stroke: theme.warn, strokeWidth: 3 };
  const marks = [
    dots(frame, [{ x: within.under, y: within.evolution }], ring),
    labels(triedLabel(data, frame, within, placed), frame.width),
  ];
  return group(
    {},
    marks.filter((mark) => mark !== null),
  );
}

/** The whole plane of the two comparisons: what is paid, its limits, its dead zones, and where the groupement is. */
export function incentiveMap(data: IncentiveMapData, options: FigureOptions): SVGElement {
  const frame = mapFrame(data, options.width);
  const words = mapLabels(data, frame);
  const marks: Mark[] = [
    planeBox(frame, { fill: theme.sheet }),
    ...bands(frame, data),
    path({ d: pathOf(frame, data.dead), fill: 'none', stroke: theme.ochre, 'stroke-width': 1.2 }),
    ...lines(frame, data),
    planeBox(frame, { fill: 'none', stroke: theme.axis }),
    dots(frame, [{ x: data.own.under, y: data.own.evolution }], {
      r: 5,
      fill: theme.warn,
      stroke: theme.sheet,
      strokeWidth: 2,
    }),
    axes(frame),
    labels(words, options.width),
    triedMark(data, frame, words),
    ...legend(
      frame,
      [
        {
          label: `un euro de plus ${deadWords(data)}`,
          paint: { fill: 'none', texture: 'up', textureColor: theme.ochre, outline: theme.ochre },
        },
      ],
      12,
    ),
  ];
  return draw('carte', frame, marks, options);
}
