/* Apart from what draws: a page shows a table before it loads its figure. */

import { SUMS_ROUNDED } from '../../french/rounding.ts';
import type { FigureTable } from './figure.ts';

/** The caption of a table as it is shown, with what is to be said of its sums. */
export function captionOf({ caption, sums }: FigureTable): string {
  return sums ? `${caption}. ${SUMS_ROUNDED}` : caption;
}
