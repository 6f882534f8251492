import { draw, type FigureOptions } from '../kit/figure.ts';
import { labels } from '../kit/labels.ts';
import { strokes } from '../kit/strokes.ts';
import { group, type Mark, rounded, type Shape } from '../kit/svg.ts';
import { theme } from '../kit/theme.ts';
import { arrowsOf, boxesOf, LINE, type MapArrow, type MapBox, SIZE } from './layout.ts';
import { type ArrowMark, marksOf, RADIUS } from './marks.ts';
import type { Places } from './places.ts';

/** What is followed: its boxes, its arrows in order, and those of the boxes that are nobody. */
export interface FlowMap {
  readonly places: Places;
  readonly arrows: readonly MapArrow[];
  readonly things: readonly string[];
}

/** A thing has a dashed outline and round corners; an actor, a plain one. */
function outline({ left, right, top, bottom }: MapBox, isThing: boolean): Shape {
  const size = { x: left, y: top, width: right - left, height: bottom - top };
  return {
    name: 'rect',
    attributes: {
      ...size,
      rx: isThing ? 14 : 3,
      fill: theme.sheet,
      stroke: isThing ? theme.accent : theme.ink,
      'stroke-dasharray': isThing ? '4,3' : undefined,
    },
  };
}

const named = ({ left, right, top, bottom, lines }: MapBox) =>
  lines.map((text, rank) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2 + (rank - (lines.length - 1) / 2) * LINE + 4.5,
    text,
    size: SIZE,
    bold: true,
    fill: theme.ink,
  }));

/** The number of a step in its disc. */
function numbered({ at: [x, y], arrow }: ArrowMark): Mark {
  return group({ 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600 }, [
    { name: 'circle', attributes: { cx: rounded(x), cy: rounded(y), r: RADIUS, fill: theme.accent } },
    {
      name: 'text',
      attributes: { x: rounded(x), y: rounded(y + 4.3), fill: theme.sheet },
      inside: `${arrow.step}`,
    },
  ]);
}

const told = ({ room, lines }: ArrowMark) =>
  room === undefined
    ? []
    : lines.map((text, rank) => ({
        x: (room.left + room.right) / 2,
        y: room.top + rank * (LINE - 2) + 11,
        text,
        size: SIZE,
      }));

/** Boxes joined by arrows, each with the number of its step: that of the row that tells it. */
export function flowMap({ places, arrows, things }: FlowMap, options: FigureOptions): SVGElement {
  const { width } = options;
  const { boxes, height } = boxesOf(places, arrows, width);
  const frame = { left: 1, right: width - 1, top: 0, bottom: height };
  const marks = marksOf(arrowsOf(arrows, boxes), boxes, frame);
  return draw(
    'flow-map',
    { width, height },
    [
      strokes(
        marks.map(({ arrow }) => ({ points: arrow.line, stroke: theme.accent, width: 1.6, arrow: true })),
      ),
      ...boxes.map((box) => outline(box, things.includes(box.nom))),
      labels(boxes.flatMap(named), width),
      labels(marks.flatMap(told), width),
      ...marks.map(numbered),
    ],
    options,
  );
}
