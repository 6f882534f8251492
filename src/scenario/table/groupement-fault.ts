import type { NumberFault } from '../../french/number-reading.ts';
import type { RecordFault, TextFault } from '../../tables/cell-fault.ts';
import type { TableFault as UnreadTable } from '../../tables/table-fault.ts';
import type { Expected } from '../format/faults.ts';
import type { GroupementColumn, NumberColumn } from './groupement-columns.ts';

/** What was expected where a table is refused, beside what a scenario expects of its values. */
export type GroupementExpected =
  /** Nothing could be read of the table. */
  | { readonly code: 'table'; readonly limits: { readonly fault: UnreadTable | HeaderFault } }
  /** Nothing could be read of the cell, or its record is doubtful as a whole. */
  | { readonly code: 'cell'; readonly limits: { readonly fault: CellFault } }
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

/** What the kit of tables does not ask of a header: one of two columns, and rows below it. */
export type HeaderFault =
  | { readonly code: 'credits-column' }
  | { readonly code: 'header-alone'; readonly row: number };

/** Why a cell cannot be read, whatever stands in the others. */
export type CellFault =
  | TextFault
  | RecordFault
  | { readonly code: 'no-number'; readonly column: NumberColumn; readonly number: NumberFault };

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
