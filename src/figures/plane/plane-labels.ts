import { euros } from '../kit/amounts.ts';
import type { Frame } from '../kit/frame.ts';
import { type Box, boxOf, freeLabels, type Stroke } from '../kit/free-labels.ts';
import type { Label } from '../kit/placement.ts';
import { room } from '../kit/plane-room.ts';
import { clamp } from '../kit/scale.ts';
import { theme } from '../kit/theme.ts';
import { type Line, seenLine, valueAt } from './clipped-line.ts';
import type { PlaneData } from './table.ts';

/** How far from the point the two distances stand, in pixels. */
export const ASIDE = 5;

/** The room of a point that is dragged, in pixels. */
const RING = 16;

type Words = Omit<Label, 'x' | 'y'>;

/** The words on the plane, from the most to the least needed: each where it covers no other, nor a line if it can. */
export function planeLabels(data: PlaneData, frame: Frame): Label[] {
  const { now, own, kept, lines, annee, since } = data;
  const strong: Words = { text: '', fill: theme.ink, bold: true };
  const places = [now, own.past, ...(kept ? [kept.past] : [])];
  return freeLabels(
    [
      beside(frame, now, { ...strong, text: String(annee) }),
      beside(frame, own.past, { ...strong, text: String(since) }),
      ...(kept ? [beside(frame, kept.past, { text: `${since}, autre passé`, size: 11 })] : []),
      ...distanceWords(frame, data),
      ...zoneWords(frame, data),
      alongLine(frame, data.span.ajustee, { text: 'réelle = ajustée', size: 11 }),
      alongLine(frame, lines.expected, { text: `tendance de ${since}`, size: 11, fill: theme.ink }),
      intervalWords(frame, data),
    ],
    {
      within: {
        left: room.left + 2,
        right: frame.width - room.right - 2,
        top: room.top + 2,
        bottom: frame.height - room.bottom - 2,
      },
      taken: places.map((place) => ringOf(frame, place)),
      strokes: [data.span.ajustee, lines.low, lines.high, lines.expected].flatMap((line) =>
        strokesOf(frame, line),
      ),
    },
  );
}

function ringOf({ x, y }: Frame, { ajustee, reelle }: PlaneData['now']): Box {
  const [at, line] = [x(ajustee), y(reelle)];
  return { left: at - RING, right: at + RING, top: line - RING, bottom: line + RING };
}

function strokesOf(frame: Frame, line: Line): Stroke[] {
  const seen = seenLine(frame, line);
  const [from, to] = [seen[0], seen.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [[frame.x(from.x), frame.y(from.y), frame.x(to.x), frame.y(to.y)]];
}

/** Under, right, left and over the ring around a place. */
function beside({ x, y }: Frame, { ajustee, reelle }: PlaneData['now'], words: Words): Label[] {
  const [at, line, far] = [x(ajustee), y(reelle), RING + 3];
  return [
    { ...words, x: at, y: line + far + 9 },
    { ...words, x: at, y: line - far },
    { ...words, x: at - far, y: line + 4, anchor: 'end' },
    { ...words, x: at + far, y: line + 4, anchor: 'start' },
    { ...words, x: at + 12, y: line + far + 9, anchor: 'start' },
    { ...words, x: at - 12, y: line + far + 9, anchor: 'end' },
  ];
}

/** Right of the point, how far it is from the interval; left of it, from the trend. */
function distanceWords({ x, y }: Frame, { now, edges, own }: PlaneData): Label[][] {
  const [foot, head] = y.domain;
  const middle = (from: number): number => (y(clamp(from, foot, head)) + y(now.reelle)) / 2 + 4;
  const around = (at: number, gap: number, words: Words, toRight: boolean): Label[] => {
    const right: Label = { ...words, x: x(now.ajustee) + gap, y: at, anchor: 'start' };
    const left: Label = { ...words, x: x(now.ajustee) - gap, y: at, anchor: 'end' };
    const both = toRight ? [right, left] : [left, right];
    return [...both, ...[-16, 16, -32, 32].flatMap((up) => both.map((one) => ({ ...one, y: one.y + up })))];
  };
  const edge = own.ecart > 0 ? edges[0] : edges[1];
  const found: Label[][] = [];
  if (own.ecart !== 0)
    found.push(
      around(
        middle(edge),
        RING + 4,
        { text: `écart ${euros(own.ecart, true)}`, fill: theme.accent, bold: true },
        true,
      ),
    );
  if (own.evolution !== 0)
    found.push(
      around(
        middle(own.expected),
        RING + 4,
        { text: `évolution ${euros(own.evolution, true)}`, fill: theme.ink, bold: true },
        false,
      ),
    );
  return found;
}

/** What is paid in each part of the plane, where it has room for its name. */
function zoneWords(frame: Frame, { lines, pays }: PlaneData): Label[][] {
  const zone = (text: string, ecart: boolean, evolution: boolean): Label[] =>
    inside(frame, { text, size: 12, fill: theme.ink }, (at, value) => {
      const underLow = pays.ecart && value < valueAt(frame, lines.low, at);
      const underTrend = pays.evolution && value < valueAt(frame, lines.expected, at);
      return underLow === ecart && underTrend === evolution;
    });
  return [
    zone('les deux paient', true, true),
    zone("l'évolution paie", false, true),
    zone("l'écart paie", true, false),
    zone('rien ne paie', false, false),
  ];
}

/** Steps of the places that are tried for a name, in parts of the plane. */
const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];

/** Places of a text that lie whole in a part of the plane, nearest to the plane's middle first. */
function inside(frame: Frame, words: Words, isIn: (at: number, value: number) => boolean): Label[] {
  const { x, y } = frame;
  const along = ([low, high]: readonly [number, number], part: number): number => low + part * (high - low);
  const data = (
    [low, high]: readonly [number, number],
    [from, to]: readonly [number, number],
    pixel: number,
  ) => low + ((high - low) * (pixel - from)) / (to - from);
  const fits = (label: Label): boolean => {
    const { left, right, top, bottom } = boxOf(label);
    return [left, right].every((px) =>
      [top, bottom].every((py) => isIn(data(x.domain, x.range, px), data(y.domain, y.range, py))),
    );
  };
  return PARTS.flatMap((up) => PARTS.map((right) => [right, up] as const))
    .map(([right, up]): Label => ({ ...words, x: along(x.range, right), y: along(y.range, up) }))
    .filter(fits);
}

/** Places beside a line, near its ends first. */
function alongLine(frame: Frame, line: Line, words: Words): Label[] {
  const seen = seenLine(frame, line);
  const [from, to] = [seen[0], seen.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [0.93, 0.85, 0.75, 0.1, 0.2, 0.3, 0.5, 0.6].flatMap((part): Label[] => {
    const at = from.x + part * (to.x - from.x);
    const [px, py] = [frame.x(at), frame.y(valueAt(frame, line, at))];
    return [
      { ...words, x: px - 7, y: py - 3, anchor: 'end' },
      { ...words, x: px + 7, y: py + 12, anchor: 'start' },
    ];
  });
}

/** The interval's name, inside it. */
function intervalWords(frame: Frame, { lines }: PlaneData): Label[] {
  return inside(frame, { text: 'intervalle', size: 11 }, (at, value) => {
    const [low, high] = [valueAt(frame, lines.low, at), valueAt(frame, lines.high, at)];
    return value > low && value < high;
  });
}
