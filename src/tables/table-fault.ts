import type { MisreadText } from './cell-fault.ts';

/** A column of a header: its place from 1, its name as typed. */
export interface HeaderColumn {
  readonly place: number;
  readonly name: string;
}

/** Why a whole table is refused: where, what was expected, what came. */
export type TableFault =
  | { readonly code: 'empty'; readonly limits: { readonly columns: readonly string[] } }
  /** What the first bytes say that the file is. */
  | { readonly code: 'not-csv'; readonly received: 'workbook' | 'old-workbook' | 'pdf' | 'parquet' }
  | {
      readonly code: 'too-many-columns';
      readonly limits: { readonly max: number };
      readonly received: number;
    }
  /** The header is in another encoding than the one that it was read in. */
  | { readonly code: 'header-encoding'; readonly received: HeaderColumn & MisreadText }
  | {
      readonly code: 'no-known-column';
      readonly limits: { readonly columns: readonly string[] };
      readonly received: readonly HeaderColumn[];
    }
  /** Columns of ours, each with the places where the header has it. */
  | {
      readonly code: 'repeated-columns';
      readonly received: readonly (readonly [column: string, places: readonly number[]])[];
    }
  /** `received`: the columns of the file that are none of ours. */
  | {
      readonly code: 'missing-columns';
      readonly limits: { readonly columns: readonly string[] };
      readonly received: readonly HeaderColumn[];
    }
  /** A column of a type that no cell of ours is written in; `types`: those that are, in French. */
  | {
      readonly code: 'column-type';
      readonly limits: { readonly types: readonly string[] };
      readonly received: HeaderColumn & { readonly type: string };
    }
  /** One column of the file that its reader chose for two of ours. */
  | {
      readonly code: 'column-chosen-twice';
      readonly place: number;
      readonly received: readonly [one: string, other: string];
    }
  /** A quoted cell that never ends: the line of its quote, what follows it, and its characters where they are too many. */
  | {
      readonly code: 'open-quote';
      readonly row: number;
      readonly received: string;
      readonly characters?: number;
    }
  | { readonly code: 'row-too-long'; readonly row: number; readonly characters: number };

/** A table that cannot be read. */
export interface TableRefusal {
  readonly ok: false;
  readonly fault: TableFault;
}

export const refuseTable = (fault: TableFault): TableRefusal => ({ ok: false, fault });
