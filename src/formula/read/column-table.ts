import type { Level } from '../node.ts';
import type { Doubter } from './column-numbers.ts';

/** What is given for each row, or once for all of them. */
export type Column = Float64Array | number;

/** A table by columns; `groups` gives each row's group (0 … groupCount − 1), all rows in one when absent. */
export interface ColumnTable {
  readonly length: number;
  readonly inputs: Readonly<Record<string, Column>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly groups?: Uint32Array;
  readonly groupCount?: number;
  readonly items?: ItemColumns;
  /**
   * Hears, any number of times, that two values of the table are too near for doubles: the columns may be wrong. Of a row
   * and those of its group alone, if it is said which.
   */
  readonly onDoubt?: (row?: number) => void;
}

/** The items of all the rows, in any order; `rows` gives the row that holds each. */
interface ItemColumns {
  readonly length: number;
  readonly inputs: Readonly<Record<string, Float64Array>>;
  readonly rows: Uint32Array;
}

/**
 * A column and the mask of its ranks: `values[rank & mask]` is the value of a rank, or the only one there is. A loop
 * reads both alike, and stays one loop.
 */
export interface Window<A = Float64Array> {
  readonly values: A;
  readonly mask: number;
}

/** Where a pass writes, and whether anything needs it. */
export interface Target extends Window {
  readonly needed: boolean;
}

export interface ItemTarget extends Target {
  readonly lost: Float64Array;
}

/** What a pass works on; what the table does not ask of it is bound to a single cell that nobody reads. */
export interface PassTable extends Doubter {
  /** The row of each item, and the group of each row. */
  readonly rows: Window<Uint32Array>;
  readonly groups: Window<Uint32Array>;
  parameter(id: string): number;
  input(id: string): Window;
  itemInput(id: string): Window;
  /** What a pass before has summed. */
  total(rank: number): Window;
  /** Where to sum over rows. */
  sum(rank: number): Target;
  /** Where to sum over items, and to keep what rounding loses. */
  itemSum(rank: number): ItemTarget;
  /** Where to write a rule. */
  rule(id: string): Target;
  /** Whether a rule is to be computed, where it is not written. */
  needs(id: string): boolean;
}

/** A loop over rows or items that column-source.ts writes from the graph; see there. */
export interface Pass {
  readonly over: Level;
  /** The totals that it sums, by their ranks in the graph; none: it writes the rules of its level. */
  readonly totals: readonly number[];
  /** Runs over the rows, or items, `from` to `to`. */
  run(table: PassTable, from: number, to: number): void;
}
