import { advanceWidth } from '../../figures/kit/advance-width.ts';

/** The widths of a card, in rem, from which styles/kit/folding-table.css can lay a table in columns. */
const PLACES = [18, 24, 34, 42, 50, 60] as const;

/** The sizes of a table's head and of its cells, in pixels, and what a cell adds to its words: tokens of the styles. */
export const [HEAD, CELL, PADDING] = [12.8, 13.76, 9.6];

/** Letters moved to whole pixels, as some screens have them, and the bold ones of a head, take up to this much more. */
const LARGER = 1.06;

/** The words of a cell go to a second line beyond this width, in pixels; a number never does. */
const LINE = 96;

function widthOf(text: string, head: boolean): number {
  const width = (words: string) => LARGER * advanceWidth(words, head ? HEAD : CELL);
  return Math.max(...text.split(/[ -]/).map(width), Math.min(LINE, width(text))) + PADDING;
}

/** The narrowest place where columns of these texts fit, head first; undefined where none is wide enough. */
export function columnPlaces(rows: readonly (readonly string[])[]): number | undefined {
  const widths = (rows[0] ?? []).map((_, rank) =>
    Math.max(...rows.map((row, line) => widthOf(row[rank] ?? '', line === 0))),
  );
  const room = widths.reduce((sum, width) => sum + width, 0) / 16;
  return PLACES.find((place) => place >= room);
}

/**
 * The classes of a table that fits its card whatever its numbers: in columns where these have room, else folded, a line for
 * each cell, under the name that its `data-nom` gives.
 */
export function pliable(rows: readonly (readonly string[])[]): string {
  const place = columnPlaces(rows);
  return place === undefined ? 'pliable' : `pliable tient-${place}`;
}
