import { graph, type Node, type Operator, type Reader, type Rule, reading, type Total } from '../node.ts';

/** A table by columns; `groups` gives each row's group (0 … groupCount − 1), all rows in one when absent. */
interface ColumnTable {
  readonly length: number;
  readonly inputs: Readonly<Record<string, Float64Array>>;
  readonly parameters: Readonly<Record<string, number>>;
  readonly groups?: Uint32Array;
  readonly groupCount?: number;
}

/** Rows are computed by blocks that stay in the processor's cache. */
const BLOCK = 512;

/** A cell of the pipeline: a block of values, filled again for each block of rows unless it is constant. */
interface Cell {
  block: Float64Array;
  readonly constant: boolean;
}

type Move = (from: number, length: number) => void;
type Kernel = (out: Float64Array, a: Float64Array, b: Float64Array, length: number) => void;
type Select = (
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  yes: Float64Array,
  no: Float64Array,
  length: number,
) => void;

/** A difference below this part of its terms is what rounding has left of nothing. */
const NOTHING = 1e-13;

/** Values nearer than this part of the larger are equal where a choice depends on it, as the exact reader has it. */
const EQUAL = 1e-11;

function difference(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= NOTHING * Math.abs(a) ? 0 : gap;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function order(a: number, b: number): number {
  const gap = a - b;
  return Math.abs(gap) <= EQUAL * Math.max(Math.abs(a), Math.abs(b)) ? 0 : gap;
}

/* The loops are written one by one so that each stays monomorphic and is compiled to a bare loop. */
const kernels = {
  add: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) + (b[i] as number);
  },
  subtract: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = difference(a[i] as number, b[i] as number);
  },
  multiply: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) * (b[i] as number);
  },
  divide: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = (a[i] as number) / (b[i] as number);
  },
  min: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = Math.min(a[i] as number, b[i] as number);
  },
  max: (out, a, b, length) => {
    for (let i = 0; i < length; i++) out[i] = Math.max(a[i] as number, b[i] as number);
  },
} satisfies Record<string, Kernel>;

const selects: Record<Operator, Select> = {
  '<': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) < 0 ? (yes[i] as number) : (no[i] as number);
  },
  '≤': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) <= 0 ? (yes[i] as number) : (no[i] as number);
  },
  '>': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) > 0 ? (yes[i] as number) : (no[i] as number);
  },
  '≥': (out, a, b, yes, no, length) => {
    for (let i = 0; i < length; i++)
      out[i] = order(a[i] as number, b[i] as number) >= 0 ? (yes[i] as number) : (no[i] as number);
  },
};

/** The pipeline of one pass over a table: cells, and the moves that fill them for a block of rows. */
class Pipeline {
  readonly moves: Move[] = [];
  readonly cell: (node: Node) => Cell;

  constructor(
    table: ColumnTable,
    totals: ReadonlyMap<Total, Float64Array>,
    outputs: Map<Rule, Float64Array>,
  ) {
    this.cell = reading(this.#reader(table, totals, outputs));
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

  #reader(
    table: ColumnTable,
    totals: ReadonlyMap<Total, Float64Array>,
    outputs: Map<Rule, Float64Array>,
  ): Reader<Cell> {
    const pair = (
      node: { left: Node; right: Node; kind: keyof typeof kernels },
      read: (child: Node) => Cell,
    ) => {
      const [a, b, kernel] = [read(node.left), read(node.right), kernels[node.kind]];
      return this.#filled([a, b], (out, length) => kernel(out, a.block, b.block, length));
    };
    return {
      literal: ({ value }) => this.#constant(Number(value)),
      parameter: ({ id }) => this.#constant(given('parameter', id, table.parameters[id])),
      input: ({ id }) => this.#window(given('input', id, table.inputs[id])),
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
      cases: (node, read) =>
        node.branches.reduceRight((no, { when, value }) => {
          const [a, b, yes, select] = [
            read(when.left),
            read(when.right),
            read(value),
            selects[when.operator],
          ];
          return this.#filled([a, b, yes, no], (out, length) =>
            select(out, a.block, b.block, yes.block, no.block, length),
          );
        }, read(node.otherwise)),
      total: (node) => {
        const sums = given('total', 'of a later pass', totals.get(node));
        const { groups } = table;
        if (groups === undefined) return this.#constant(sums[0] as number);
        const cell: Cell = { block: new Float64Array(BLOCK), constant: false };
        this.moves.push((from, length) => {
          for (let i = 0; i < length; i++) cell.block[i] = sums[groups[from + i] as number] as number;
        });
        return cell;
      },
    };
  }

  run(length: number, each?: Move): void {
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

function sum(table: ColumnTable, totals: ReadonlyMap<Total, Float64Array>, node: Total): Float64Array {
  const pipeline = new Pipeline(table, totals, new Map());
  const cell = pipeline.cell(node.of);
  const sums = new Float64Array(table.groupCount ?? 1);
  pipeline.run(table.length, (from, length) => {
    for (let i = 0; i < length; i++) {
      const group = table.groups?.[from + i] ?? 0;
      sums[group] = (sums[group] as number) + (cell.block[i] as number);
    }
  });
  return sums;
}

export interface ColumnProgram {
  /** The column of each rule, by its id, in the table's order. Throws if an input or a parameter is missing. */
  run(table: ColumnTable): Record<string, Float64Array>;
}

/**
 * Compiles a graph into passes over columns of doubles, without generating code (the content policy forbids
 * it): one pass a total, then one for all the rules. Every branch of a case is computed and one is kept.
 */
export function columns(rules: readonly Rule[]): ColumnProgram {
  const needed = graph(rules).filter((node) => node.kind === 'total');
  return {
    run(table) {
      const totals = new Map<Total, Float64Array>();
      for (const node of needed) totals.set(node, sum(table, totals, node));
      const outputs = new Map(rules.map((rule) => [rule, new Float64Array(table.length)]));
      const pipeline = new Pipeline(table, totals, outputs);
      rules.forEach(pipeline.cell);
      pipeline.run(table.length);
      return Object.fromEntries([...outputs].map(([rule, column]) => [rule.id, column]));
    },
  };
}
