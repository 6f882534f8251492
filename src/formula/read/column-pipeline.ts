import {
  type Cases,
  type Input,
  type Level,
  type Node,
  type Reader,
  type Rule,
  reading,
  type Total,
} from '../node.ts';
import { holds, kernels, order, selects } from './column-kernels.ts';

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
}

/** The items of all the rows, in any order; `rows` gives the row that holds each. */
interface ItemColumns {
  readonly length: number;
  readonly inputs: Readonly<Record<string, Float64Array>>;
  readonly rows: Uint32Array;
}

export const NO_ITEMS: ItemColumns = { length: 0, inputs: {}, rows: new Uint32Array(0) };

/** What the passes before have summed: by group for a total over rows, by row for one over items (0 without items). */
export type Totals = ReadonlyMap<Total, Column>;

/** Rows are computed by blocks that stay in the processor's cache. */
const BLOCK = 512;

/** A cell of the pipeline: a block of values, filled again for each block of rows unless it is constant. */
interface Cell {
  block: Float64Array;
  readonly constant: boolean;
}

type Move = (from: number, length: number) => void;
/** The pipeline of one pass over a table's rows, or its items: cells, and the moves that fill them by blocks. */
export class Pipeline {
  readonly moves: Move[] = [];
  readonly cell: (node: Node) => Cell;
  readonly #table: ColumnTable;
  readonly #items: ItemColumns | undefined;

  constructor(level: Level, table: ColumnTable, totals: Totals, outputs: ReadonlyMap<Rule, Float64Array>) {
    this.#table = table;
    this.#items = level === 'item' ? (table.items ?? NO_ITEMS) : undefined;
    this.cell = reading(this.#reader(totals, outputs));
  }

  /** The row of a rank of the pass. */
  #rowOf(rank: number): number {
    return this.#items === undefined ? rank : (this.#items.rows[rank] as number);
  }

  #constant(value: number): Cell {
    return { block: new Float64Array(BLOCK).fill(value), constant: true };
  }

  /** A cell filled from others: once if they are constant, else by a move. */
  #filled(from: readonly Cell[], fill: (out: Float64Array, length: number) => void): Cell {
    const cell: Cell = { block: new Float64Array(BLOCK), constant: from.every((each) => each.constant) };
    if (cell.constant) fill(cell.block, BLOCK);
    else this.moves.push((_, length) => fill(cell.block, length));
    return cell;
  }

  /** A cell that is a window on a whole column. */
  #window(column: Float64Array): Cell {
    const cell: Cell = { block: column, constant: false };
    this.moves.push((from, length) => {
      cell.block = column.subarray(from, from + length);
    });
    return cell;
  }

  /** A cell of a column by row; each item reads it at the row that holds it. */
  #byRow(column: Column): Cell {
    if (typeof column === 'number') return this.#constant(column);
    return this.#items === undefined ? this.#window(column) : this.#gathered((row) => column[row] as number);
  }

  #gathered(valueOf: (row: number) => number): Cell {
    const cell: Cell = { block: new Float64Array(BLOCK), constant: false };
    this.moves.push((from, length) => {
      for (let i = 0; i < length; i++) cell.block[i] = valueOf(this.#rowOf(from + i));
    });
    return cell;
  }

  #input({ id, level }: Input): Cell {
    if (level === 'row') return this.#byRow(given('input', id, this.#table.inputs[id]));
    return this.#window(given('input of an item', id, this.#items?.inputs[id]));
  }

  #total(node: Total, sums: Column): Cell {
    if (node.over === 'items' || typeof sums === 'number') return this.#byRow(sums);
    const { groups } = this.#table;
    if (groups === undefined) return this.#constant(sums[0] as number);
    return this.#gathered((row) => sums[groups[row] as number] as number);
  }

  /** The lines of a case from a rank on. What is the same for all rows is decided once, and the rest never read. */
  #cases(node: Cases, read: (child: Node) => Cell, rank = 0): Cell {
    const branch = node.branches[rank];
    if (branch === undefined) return read(node.otherwise);
    const { when, value } = branch;
    const [a, b] = [read(when.left), read(when.right)];
    if (a.constant && b.constant) {
      const held = holds[when.operator](order(a.block[0] as number, b.block[0] as number));
      return held ? read(value) : this.#cases(node, read, rank + 1);
    }
    const [yes, no, select] = [read(value), this.#cases(node, read, rank + 1), selects[when.operator]];
    return this.#filled([a, b, yes, no], (out, length) =>
      select(out, a.block, b.block, yes.block, no.block, length),
    );
  }

  #reader(totals: Totals, outputs: ReadonlyMap<Rule, Float64Array>): Reader<Cell> {
    const pair = (
      node: { left: Node; right: Node; kind: keyof typeof kernels },
      read: (child: Node) => Cell,
    ) => {
      const [a, b, kernel] = [read(node.left), read(node.right), kernels[node.kind]];
      return this.#filled([a, b], (out, length) => kernel(out, a.block, b.block, length));
    };
    return {
      literal: ({ value }) => this.#constant(Number(value)),
      parameter: ({ id }) => this.#constant(given('parameter', id, this.#table.parameters[id])),
      input: (node) => this.#input(node),
      rule: (node, read) => {
        const formula = read(node.formula);
        const column = outputs.get(node);
        if (column !== undefined)
          this.moves.push((from, length) => column.set(formula.block.subarray(0, length), from));
        return formula;
      },
      add: pair,
      subtract: pair,
      multiply: pair,
      divide: pair,
      min: pair,
      max: pair,
      cases: (node, read) => this.#cases(node, read),
      total: (node) => this.#total(node, given('total', 'of a later pass', totals.get(node))),
    };
  }

  run(each?: Move): void {
    const { length } = this.#items ?? this.#table;
    for (let from = 0; from < length; from += BLOCK) {
      const count = Math.min(BLOCK, length - from);
      for (const move of this.moves) move(from, count);
      each?.(from, count);
    }
  }
}

function given<T>(kind: string, id: string, value: T | undefined): T {
  if (value === undefined) throw new TypeError(`the ${kind} "${id}" was not given`);
  return value;
}
