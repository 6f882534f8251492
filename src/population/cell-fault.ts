import type { NumberFault } from '../french/number-reading.ts';
import type { RecordFault, TextFault } from '../tables/cell-fault.ts';
import type { Refused } from '../tables/refused-cells.ts';
import type { Kind } from './patients/cell-kind.ts';

/** A line that lacks cells at its end: how many it has, of how many. */
interface ShortRow {
  readonly code: 'short-row';
  readonly limits: { readonly cells: number };
  readonly received: number;
}

/** What is wrong with a patient's cell, in a column of a kind. */
export type PatientCellFault =
  | TextFault
  | { readonly code: 'undecipherable' }
  | { readonly code: 'missing-value'; readonly kind: Kind; readonly received: string }
  | { readonly code: 'spreadsheet-error'; readonly kind: Kind; readonly received: string }
  /** Nothing more to say than what the kind expects; `too-large` is of spending. */
  | { readonly code: 'empty' | 'unlike' | 'negative' | 'too-large'; readonly kind: Kind }
  /** No flag, or no sex: what was written may tell how the file writes them. */
  | { readonly code: 'no-flag' | 'no-sex'; readonly received: string }
  | { readonly code: 'no-number'; readonly kind: Kind; readonly number: NumberFault }
  /** A power of ten that would take too many characters to write. */
  | {
      readonly code: 'long-exponent';
      readonly kind: Kind;
      readonly limits: { readonly max: number };
      readonly received: string;
    };

/** What is wrong with a cell of answers: the words of the options of its question. */
export type AnswerCellFault =
  | TextFault
  | { readonly code: 'no-answer'; readonly limits: { readonly options: readonly string[] } };

/** Why a cell refuses its row. */
export type CellFault = RecordFault | ShortRow | PatientCellFault | AnswerCellFault;

/** A cell for which its row is refused. */
export type RefusedCell = Refused<CellFault>;
