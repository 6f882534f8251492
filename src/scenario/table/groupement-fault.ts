import type { Expected } from '../format/faults.ts';
import type { GroupementColumn } from './groupement-columns.ts';

/** What was expected where a table is refused, beside what a scenario expects of its values. */
export type GroupementExpected =
  /** Nothing could be read of the table, or of the cell: in a French sentence, as the readers of tables say it. */
  | { readonly code: 'table' | 'cell'; readonly limits: { readonly advice: string } }
  | { readonly code: 'empty' }
  /** No row of the groupement gives what one of them must; of two columns, either. */
  | { readonly code: 'somewhere'; readonly limits: { readonly columns: readonly GroupementColumn[] } }
  /** Another row of the groupement gives another value, or another column that stands for this one. */
  | { readonly code: 'same-value' | 'other-column'; readonly limits: GivenAt }
  | { readonly code: 'year-once'; readonly limits: { readonly line: number } }
  /** Years of the groupement that have no row; `base` is its base year. */
  | {
      readonly code: 'missing-years';
      readonly limits: { readonly years: readonly number[]; readonly base: number };
    }
  | { readonly code: 'fewer-rows'; readonly limits: { readonly max: number } };

interface GivenAt {
  readonly line: number;
  readonly column: GroupementColumn;
  readonly value: string;
}

/**
 * One refusal of a table. `line` counts as a text editor does, `column` is a column of the format or « colonne 12 », and
 * `received` the cell as it was typed, cut at 120 characters. Of the table as a whole: line 0, and no column.
 */
export type GroupementFault = (Expected | GroupementExpected) & {
  readonly line: number;
  readonly column: string;
  readonly received: string;
};
