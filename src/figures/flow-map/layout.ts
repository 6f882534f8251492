import { widest } from '../kit/text-width.ts';
import { foldedText } from './folded-text.ts';
import { clipped, type Line, type Rect, shifted } from './geometry.ts';
import type { Places } from './places.ts';

/** An arrow from a box to another, with the number of its step. */
export interface MapArrow {
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

export interface MapBox extends Rect {
  readonly nom: string;
  readonly lines: readonly string[];
}

export interface PlacedArrow extends MapArrow {
  readonly line: Line;
}

/** Of names and of labels: height of a line, size of its type. */
export const [LINE, SIZE] = [16, 12.5] as const;

const COLUMNS = 3;
/** Between two rows where arrows pass, with their words: more where the map is narrow. */
const rowGap = (width: number): number => (width < 480 ? 104 : 84);
/** Between two rows where no arrow passes. */
const EMPTY_GAP = 40;
/** How far an arrow is moved aside where another joins the same boxes. */
const ASIDE = 13;

/** The boxes of a map in a width, in pixels, and its height: a row is as high as its longest name. */
export function boxesOf(
  places: Places,
  arrows: readonly MapArrow[],
  width: number,
): { boxes: readonly MapBox[]; height: number } {
  const across = Math.min(176, Math.floor((width - 2 * 14) / COLUMNS));
  const pitch = (width - across - 2) / (COLUMNS - 1);
  const named = Object.entries(places).map(([nom, [column, row]]) => ({
    nom,
    column,
    row,
    lines: foldedText(nom, across - 12, SIZE, true),
  }));
  const rowOf = (nom: string): number => places[nom]?.[1] ?? 0;
  const isCrossed = (row: number): boolean =>
    arrows.some(({ from, to }) => {
      const ends = [rowOf(from), rowOf(to)];
      return Math.min(...ends) <= row && Math.max(...ends) > row;
    });
  const last = Math.max(...named.map(({ row }) => row));
  let top = 1;
  const boxes: MapBox[] = [];
  for (let row = 0; row <= last; row += 1) {
    const here = named.filter((each) => each.row === row);
    const bottom = top + Math.max(...here.map(({ lines }) => lines.length)) * LINE + 16;
    for (const { nom, column, lines } of here) {
      const left = 1 + column * pitch;
      boxes.push({ nom, lines, left, right: left + across, top, bottom });
    }
    top = bottom + (isCrossed(row) ? rowGap(width) : EMPTY_GAP);
  }
  return { boxes, height: Math.max(...boxes.map(({ bottom }) => bottom)) + 1 };
}

/** Each arrow from edge to edge; those that join the same two boxes stand side by side. */
export function arrowsOf(arrows: readonly MapArrow[], boxes: readonly MapBox[]): readonly PlacedArrow[] {
  const named = new Map(boxes.map((box) => [box.nom, box]));
  const joined = ({ from, to }: MapArrow): string => [from, to].sort().join('\n');
  return arrows.map((arrow) => {
    const [from, to] = [named.get(arrow.from), named.get(arrow.to)];
    if (from === undefined || to === undefined)
      throw new RangeError(`no place on the map: ${arrow.from}, ${arrow.to}`);
    const alike = arrows.filter((other) => joined(other) === joined(arrow));
    const rank = alike.indexOf(arrow) - (alike.length - 1) / 2;
    // Aside of a line that has one direction, whichever way its arrow goes.
    const turn = arrow.from === alike[0]?.from ? 1 : -1;
    return { ...arrow, line: clipped(shifted(from, to, 2 * ASIDE * rank * turn), from, to) };
  });
}

/** The room of some lines of words: their width and height. */
export const roomOf = (lines: readonly string[]): readonly [number, number] => [
  widest(lines, SIZE),
  lines.length * (LINE - 2),
];
