/* Apart from what draws: a page shows a table before it loads its figure. */

import { SUMS_ROUNDED } from '../../french/rounding.ts';

/** The data of a figure as text: every figure has its table. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Some of its numbers are sums of others, rounded on their own: it is said. */
  readonly sums?: true;
}

/** The caption of a table as it is shown, with what is to be said of its sums. */
export function captionOf({ caption, sums }: FigureTable): string {
  return sums ? `${caption}. ${SUMS_ROUNDED}` : caption;
}
