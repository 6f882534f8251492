import type { CitationId } from '../cahier/text/citations/all-citations.ts';
import type { PointId } from './points.ts';
import type { PublicTextId } from './public-texts.ts';

/** What a cell stands on: a passage of the five documents, or a public text that is named and paraphrased. */
export type CellSource =
  | { readonly citation: CitationId }
  /** `at` is where in the text: « (b) », « (d) et (e) ». */
  | { readonly text: PublicTextId; readonly at?: string };

/** What a model does on a point: in a few words, then in a sentence of ours, and what says it. */
interface Told {
  readonly short: string;
  readonly words: string;
  readonly sources: readonly [CellSource, ...CellSource[]];
}

/** What no text that was read says. */
export const untold = null;

/** A model: every point, so that none is forgotten. */
export interface Model {
  readonly id: string;
  readonly nom: string;
  /** Its whole name, and where it is. */
  readonly title: string;
  readonly cells: Readonly<Record<PointId, Told | typeof untold>>;
}
