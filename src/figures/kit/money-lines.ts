import { count, moneyUnit, percent } from './amounts.ts';
import { axisTicks, gutter, valueGrid, zeroLine } from './axes.ts';
import { draw, type FigureOptions } from './figure.ts';
import type { Frame } from './frame.ts';
import { labels } from './labels.ts';
import { type KeyItem, lineKey, lineKeyHeight } from './line-key.ts';
import { band, curve, dots, type Place, type Style, verticals } from './marks.ts';
import { type Label, lifted } from './placement.ts';
import { linear } from './scale.ts';
import { theme } from './theme.ts';

/** Amounts, in €, against a ratio. */
export interface MoneyLines {
  /** The id of the figure. */
  readonly name: string;
  readonly right: number;
  /** What is over it is cut. */
  readonly top: number;
  readonly bottom: number;
  /** « ralentissement par an » */
  readonly along: string;
  readonly lines: readonly {
    readonly text: string;
    readonly style: Style;
    readonly places: readonly Place[];
  }[];
  /** A surface between two lines, under them. */
  readonly area?: {
    readonly text: string;
    readonly fill: string;
    readonly opacity: number;
    readonly places: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  };
  /** Ratios that are named over the graph. */
  readonly marked: readonly { readonly at: number; readonly text: string; readonly stroke: string }[];
  /** Places that are named beside them. */
  readonly points: readonly (Place & { readonly text: string })[];
}

const plot = 200;
const foot = 40;

/** The part of a broken line under the top. */
function under(places: readonly Place[], top: number): Place[] {
  const at = places.findIndex(({ y }) => y > top);
  if (at < 0) return [...places];
  const [before, after] = [places[at - 1], places[at]];
  if (before === undefined || after === undefined) return [];
  const part = (top - before.y) / (after.y - before.y);
  return [...places.slice(0, at), { x: before.x + part * (after.x - before.x), y: top }];
}

const within = <P extends { readonly x: number }>(places: readonly P[], right: number): P[] =>
  places.filter(({ x }) => x <= right * (1 + 1e-9));

/** Lines against a ratio, their key above, the places where they meet as named dots. */
export function moneyLines(data: MoneyLines, options: FigureOptions): SVGElement {
  const { width } = options;
  const { right, top, bottom, area, marked, points } = data;
  const unit = moneyUnit(Math.max(top, -bottom));
  const format = (value: number): string => count(value / unit.one, 1);
  const items: KeyItem[] = [
    ...data.lines,
    ...(area ? [{ text: area.text, paint: { fill: area.fill, opacity: area.opacity } }] : []),
  ];
  const start = lineKeyHeight(items, width) + 36;
  const height = start + plot + foot;
  const frame: Frame = {
    width,
    height,
    x: linear([0, right], [gutter([bottom, top], { format }), width - 12]),
    y: linear([bottom, top], [height - foot, start]),
  };
  const { x, y } = frame;
  const ticks = axisTicks(frame, percent, 6);
  const named: Label[] = [
    { x: 1, y: start - 20, text: unit.words, anchor: 'start', size: 11 },
    ...marked.map(
      ({ at, text, stroke }): Label => ({ x: x(at), y: start - 6, text, fill: stroke, bold: true }),
    ),
    ...points
      .filter(({ text }) => text !== '')
      .map(
        (point): Label => ({
          x: x(point.x) + 6,
          y: y(point.y) - 7,
          text: point.text,
          anchor: 'start',
          fill: theme.ink,
          bold: true,
        }),
      ),
  ];
  return draw(
    data.name,
    frame,
    [
      ...lineKey(items, width, 8),
      area ? band(frame, within(area.places, right), { fill: area.fill, fillOpacity: area.opacity }) : null,
      ...valueGrid(frame, { format }),
      zeroLine(frame),
      ...marked.map(({ at, stroke }) => verticals(frame, [at], { stroke, strokeWidth: 1.6, dash: '4,3' })),
      ...data.lines.map(({ places, style }) => curve(frame, under(within(places, right), top), style)),
      dots(frame, points, { r: 4, fill: theme.sheet, stroke: theme.ink, strokeWidth: 1.8 }),
      labels(
        [
          ...ticks.map((tick) => ({ x: x(tick), y: height - foot + 16, text: percent(tick), size: 11 })),
          { x: (x.range[0] + x.range[1]) / 2, y: height - 8, text: data.along, size: 11 },
          ...lifted(named, width),
        ],
        width,
      ),
    ],
    options,
  );
}
