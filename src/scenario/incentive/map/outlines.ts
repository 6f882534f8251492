import { contours } from 'd3';
import type { Plane } from './plane.ts';
import { SIDE } from './side.ts';

/** A broken line of the plane: x, y, x, y… in € per patient, to the cent. */
export type Outline = readonly number[];

type Point = readonly [x: number, y: number];

/** Where values of the cells reach a level: whole regions, each ring closed. */
export function regionsOver(values: Float64Array, level: number, plane: Plane): Outline[] {
  return ringsOver(values, level).map((ring) => inEuros(simplified(cornered(ring)), plane));
}

/** The same, without what is the edge of the map. */
export function linesAt(values: Float64Array, level: number, plane: Plane): Outline[] {
  return ringsOver(values, level)
    .flatMap(opened)
    .map((line) => inEuros(simplified(line), plane));
}

/** Values of no limit are −∞: no level reaches them. */
function ringsOver(values: Float64Array, level: number): Point[][] {
  // Read by rank alone: a copy of each level's would cost as much as its line.
  const cells = values as unknown as number[];
  const [found] = contours().size([SIDE, SIDE]).thresholds([level])(cells);
  return (found?.coordinates ?? []).flatMap((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])),
  );
}

const edgeOf = ([x, y]: Point): string =>
  `${x <= 0 ? 'l' : x >= SIDE ? 'r' : ''}${y <= 0 ? 'b' : y >= SIDE ? 't' : ''}`;

/** A ring cuts the corners of the map by half a cell: they are put back. */
function cornered(ring: readonly Point[]): Point[] {
  return ring.flatMap((point, rank) => {
    const before = ring[rank - 1];
    if (before === undefined || edgeOf(before) === '' || edgeOf(point) === '') return [point];
    if (edgeOf(before) === edgeOf(point)) return [point];
    const corner: Point = /[lr]/.test(edgeOf(point)) ? [point[0], before[1]] : [before[0], point[1]];
    return [corner, point];
  });
}

/** A ring without its parts along the edges of the map. */
function opened(ring: readonly Point[]): Point[][] {
  const inside = ring
    .slice(1)
    .map((point, rank) => edgeOf(point) === '' || edgeOf(ring[rank] as Point) === '');
  const first = inside.indexOf(false);
  if (first < 0) return [[...ring]];
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (let step = 1; step <= inside.length; step++) {
    const at = (first + step) % inside.length;
    if (inside[at])
      line =
        line.length === 0 ? [ring[at] as Point, ring[at + 1] as Point] : [...line, ring[at + 1] as Point];
    else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

/** How far, in cells, a point may be left out of a line. */
const NEAR = 0.04;

/** The same line with fewer points, by the algorithm of Douglas and Peucker. */
function simplified(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const far = line.map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (most <= NEAR) return [first, last];
  const at = far.indexOf(most);
  return [...simplified(line.slice(0, at + 1)), ...simplified(line.slice(at)).slice(1)];
}

/** Of a point to the segment between two others; to the first of them where they are one. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / length;
}

function inEuros(line: readonly Point[], { under, evolution }: Plane): Outline {
  const cents = (value: number): number => Math.round(value * 100) / 100;
  const along = ([low, high]: readonly [number, number], at: number): number =>
    cents(low + (at / SIDE) * (high - low));
  return line.flatMap(([x, y]) => [along(under, x), along(evolution, y)]);
}
