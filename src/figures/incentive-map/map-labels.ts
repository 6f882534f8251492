import { euros } from '../kit/amounts.ts';
import type { Frame } from '../kit/frame.ts';
import { extent, type Label } from '../kit/placement.ts';
import { theme } from '../kit/theme.ts';
import { room } from './map-frame.ts';
import { type IncentiveMapData, zoneLetter } from './table.ts';

/** Zones less deep than this part of the map have no room for their letter; the table has them. */
const DEEP = 0.02;

/** The words on the map, from the most to the least needed: each at the first of its places where no other stands. */
export function mapLabels(data: IncentiveMapData, frame: Frame): Label[] {
  const { x, y } = frame;
  const at = (place: { readonly under: number; readonly evolution: number }) => ({
    x: x(place.under),
    y: y(place.evolution) + 4,
  });
  const wanted: readonly (readonly Label[])[] = [
    ownWords(data, frame),
    intervalWords(data, frame),
    ...data.zones.flatMap((zone, rank) =>
      zone.depth < DEEP
        ? []
        : [[{ ...at(zone.at), text: zoneLetter(rank), fill: theme.ink, bold: true, size: 13 }]],
    ),
    ...data.lines.map(({ nom, lines }) =>
      alongLines(frame, lines, { text: nom, fill: theme.ink, bold: true }),
    ),
    ...data.bands.map(({ paid, regions }) => alongLines(frame, regions, { text: euros(paid), size: 11 })),
  ];
  const placed: Label[] = [];
  for (const places of wanted) {
    const free = places.find((label) => isFree(label, placed, frame));
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** The room of the point that is dragged, which starts over the groupement's own place, in pixels. */
const RING = 18;

function ownWords({ own }: IncentiveMapData, { x, y }: Frame): Label[] {
  const words = { text: 'vos chiffres', fill: theme.ink, bold: true };
  const [at, line] = [x(own.under), y(own.evolution)];
  return [
    { ...words, x: at, y: line - RING },
    { ...words, x: at, y: line + RING + 9 },
    { ...words, x: at + RING, y: line + 4, anchor: 'start' },
    { ...words, x: at - RING, y: line + 4, anchor: 'end' },
  ];
}

/** What lies between the two dashed edges, where it is wide enough for its name. */
function intervalWords({ interval }: IncentiveMapData, { x, height }: Frame): Label[] {
  const label: Label = { x: x(0), y: height - room.bottom - 7, text: 'intervalle', size: 11 };
  return interval > 0 && x(interval) - x(-interval) > 66 ? [label] : [];
}

/** Places along lines, those of the longest strokes first. */
function alongLines(
  { x, y }: Frame,
  lines: readonly (readonly number[])[],
  label: Omit<Label, 'x' | 'y'>,
): Label[] {
  return lines
    .flatMap((line) =>
      Array.from({ length: line.length / 2 - 1 }, (_, rank) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(2 * rank, 2 * rank + 4);
        const [from, to] = [
          [x(x1), y(y1)],
          [x(x2), y(y2)],
        ] as const;
        return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
      }),
    )
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ from, to }) =>
      [0.5, 0.3, 0.7, 0.15, 0.85].map((part) => ({
        ...label,
        x: from[0] + part * (to[0] - from[0]),
        y: from[1] + part * (to[1] - from[1]) + 4,
      })),
    );
}

/** Whether a label stands within the plane, clear of its edges, and of other labels. */
function isFree(label: Label, placed: readonly Label[], { width, height }: Frame): boolean {
  const [left, right] = extent(label);
  const size = label.size ?? 11.5;
  const inside =
    left > room.left + 3 &&
    right < width - room.right - 3 &&
    label.y - size > room.top &&
    label.y < height - room.bottom - 4;
  return (
    inside &&
    placed.every((other) => {
      const [otherLeft, otherRight] = extent(other);
      const apart = 1.1 * Math.max(size, other.size ?? 11.5);
      return left > otherRight + 4 || right < otherLeft - 4 || Math.abs(label.y - other.y) > apart;
    })
  );
}
