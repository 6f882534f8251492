/* Apart from what draws: a page shows a table before it loads its figure. */

import { SUMS_ROUNDED } from '../../french/rounding.ts';
import { type ShownCell, shownText } from '../../french/shown-number.ts';

/** Lines under a head. */
export interface TableLines {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

/** The data of a figure as text, with the numbers that some of it is of: every figure has its table. */
export interface FigureTable extends TableLines {
  readonly caption: string;
  /** Some of its numbers are sums of others, rounded on their own: it is said. */
  readonly sums?: true;
  /** What is taken away of it, where one of its cells says several things: made once it is asked for. */
  readonly file?: () => Promise<TableLines>;
}

/** Its lines, in the words that are shown. */
export const shownRows = ({ rows }: TableLines): string[][] => rows.map((row) => row.map(shownText));

/** The caption of a table as it is shown, with what is to be said of its sums. */
export function captionOf({ caption, sums }: FigureTable): string {
  return sums ? `${caption}. ${SUMS_ROUNDED}` : caption;
}
