import type { HypothesisId } from '../../cahier/ids.ts';
import type { ShownTable } from '../notebook.ts';

/** What a result or a comparison shows today, given by who computed and drew it. */
export interface CellContent {
  readonly title: string;
  readonly table?: ShownTable;
  /** A whole SVG of ours, as `figures/kit/svg-file.ts` writes it. */
  readonly svg?: string;
  /** Whose it is and how it stands to today's rules, in sentences. */
  readonly notes: readonly string[];
  /** What its amounts rest on. */
  readonly hypotheses: readonly HypothesisId[];
}
