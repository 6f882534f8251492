import { euros } from '../kit/amounts.ts';
import type { Frame } from '../kit/frame.ts';
import { type Box, boxOf, freeLabels, type LabelRoom, type Stroke } from '../kit/free-labels.ts';
import type { Label } from '../kit/placement.ts';
import { room } from '../kit/plane-room.ts';
import { theme } from '../kit/theme.ts';
import { type IncentiveMapData, zoneLetter } from './table.ts';

/** Zones less deep than this part of the map have no room for their letter; the table has them. */
const DEEP = 0.02;

/** The room of the point that is dragged, which starts over the groupement's own place, in pixels. */
const RING = 18;

type Words = Omit<Label, 'x' | 'y'>;

/** The words on the map, from the most to the least needed: each where it covers no other, nor a line if it can. */
export function mapLabels(data: IncentiveMapData, frame: Frame): Label[] {
  const strong: Words = { text: '', fill: theme.ink, bold: true };
  return freeLabels(
    [
      beside(frame, data.own, { ...strong, text: 'le groupement' }),
      intervalWords(data, frame),
      ...data.zones.flatMap((zone, rank) =>
        zone.depth < DEEP ? [] : [zoneWords(frame, zone, { ...strong, text: zoneLetter(rank), size: 13 })],
      ),
      ...data.lines.map(({ nom, lines }) => alongLines(frame, lines, { ...strong, text: nom }, true)),
      ...data.bands.map(({ paid, regions }) => alongLines(frame, regions, { text: euros(paid), size: 11 })),
    ],
    roomOf(data, frame, [data.own]),
  );
}

/** The name of a place that is tried, where it covers nothing of what stands. */
export function triedLabel(
  data: IncentiveMapData,
  frame: Frame,
  tried: MapPlace,
  placed: readonly Label[],
): Label[] {
  const { taken, ...others } = roomOf(data, frame, [data.own, tried]);
  const words = { text: 'point essayé', fill: theme.ink, bold: true };
  return freeLabels([beside(frame, tried, words)], { ...others, taken: [...taken, ...placed.map(boxOf)] });
}

/** The plane, its lines, and the rings around some places. */
function roomOf(data: IncentiveMapData, frame: Frame, places: readonly MapPlace[]): LabelRoom {
  const { width, height } = frame;
  return {
    within: {
      left: room.left + 1,
      right: width - room.right - 1,
      top: room.top + 1,
      bottom: height - room.bottom - 1,
    },
    taken: places.map((place) => ringOf(frame, place)),
    strokes: strokesOf(frame, data),
  };
}

type MapPlace = IncentiveMapData['own'];

/** What the ring around a place covers. */
function ringOf({ x, y }: Frame, { under, evolution }: MapPlace): Box {
  const [at, line] = [x(under), y(evolution)];
  return { left: at - RING, right: at + RING, top: line - RING, bottom: line + RING };
}

/** The lines that no word should cover: those of the axes, of the interval, and where a limit begins to hold. */
function strokesOf({ x, y }: Frame, { interval, lines }: IncentiveMapData): Stroke[] {
  const [left = 0, right = 0] = x.range;
  const [foot = 0, head = 0] = y.range;
  const upright = (at: number): Stroke => [x(at), foot, x(at), head];
  return [
    ...[-interval, 0, interval].map(upright),
    [left, y(0), right, y(0)],
    ...lines.flatMap(({ lines: outlines }) => outlines.flatMap((outline) => strokesAlong({ x, y }, outline))),
  ];
}

function strokesAlong({ x, y }: Pick<Frame, 'x' | 'y'>, outline: readonly number[]): Stroke[] {
  return Array.from({ length: outline.length / 2 - 1 }, (_, rank): Stroke => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = outline.slice(2 * rank, 2 * rank + 4);
    return [x(x1), y(y1), x(x2), y(y2)];
  });
}

/** Over, under, right and left of the ring around a place. */
function beside({ x, y }: Frame, { under, evolution }: MapPlace, words: Words): Label[] {
  const [at, line, far] = [x(under), y(evolution), RING + 4];
  return [
    { ...words, x: at, y: line - far },
    { ...words, x: at, y: line + far + 9 },
    { ...words, x: at + far, y: line + 4, anchor: 'start' },
    { ...words, x: at - far, y: line + 4, anchor: 'end' },
    { ...words, x: at + 9, y: line - far, anchor: 'start' },
    { ...words, x: at - 9, y: line - far, anchor: 'end' },
    { ...words, x: at + 9, y: line + far + 9, anchor: 'start' },
    { ...words, x: at - 9, y: line + far + 9, anchor: 'end' },
  ];
}

/** What lies between the two dashed edges, where it is wide enough for its name. */
function intervalWords({ interval }: IncentiveMapData, { x, height }: Frame): Label[] {
  if (interval <= 0 || x(interval) - x(-interval) <= 66) return [];
  const label = { y: height - room.bottom - 7, text: 'intervalle', size: 11 };
  return [
    { ...label, x: x(0) + 4, anchor: 'start' },
    { ...label, x: x(0) - 4, anchor: 'end' },
    { ...label, x: x(0) },
  ];
}

/** The ways around a place, in parts of how far one may go, the place itself first. */
const AROUND = [
  [0, 0],
  ...[0.5, 0.9].flatMap((far) =>
    [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
      [0.7, 0.7],
      [-0.7, -0.7],
      [0.7, -0.7],
      [-0.7, 0.7],
    ].map(([x = 0, y = 0]) => [far * x, far * y] as const),
  ),
] as const;

/** The letter of a zone, well inside it. */
function zoneWords({ x, y }: Frame, { at, depth }: IncentiveMapData['zones'][number], words: Words): Label[] {
  const [wide, tall] = [x.range[1] - x.range[0], y.range[1] - y.range[0]].map((side) => depth * side);
  return AROUND.map(([along, up]) => ({
    ...words,
    x: x(at.under) + along * (wide as number),
    y: y(at.evolution) + up * (tall as number) + 4,
  }));
}

/** Places along lines, or beside them, those of the longest strokes first. */
function alongLines(
  frame: Frame,
  lines: readonly (readonly number[])[],
  words: Words,
  isBeside = false,
): Label[] {
  const length = ([x1, y1, x2, y2]: Stroke): number => Math.hypot(x2 - x1, y2 - y1);
  return lines
    .flatMap((line) => strokesAlong(frame, line))
    .toSorted((a, b) => length(b) - length(a))
    .flatMap(([x1, y1, x2, y2]) =>
      [0.5, 0.3, 0.7, 0.15, 0.85].flatMap((part): Label[] => {
        const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
        if (!isBeside) return [{ ...words, x, y: y + 4 }];
        return [
          { ...words, x, y: y - 6 },
          { ...words, x, y: y + 15 },
          { ...words, x: x - 6, y: y - 2, anchor: 'end' },
          { ...words, x: x + 6, y: y - 2, anchor: 'start' },
          { ...words, x: x - 6, y: y + 14, anchor: 'end' },
          { ...words, x: x + 6, y: y + 14, anchor: 'start' },
        ];
      }),
    );
}
