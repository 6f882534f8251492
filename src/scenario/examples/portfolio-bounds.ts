import type { NumberBounds } from '../chance/question-bounds.ts';
import { counts } from '../format/counts.ts';

const [least, most] = counts.groupements;

/** What an invented portfolio is asked by. */
export const portfolioBounds = {
  groupements: { least, most, whole: true },
  graine: { least: 0, most: 4_294_967_295, whole: true },
} as const satisfies Readonly<Record<string, NumberBounds>>;
