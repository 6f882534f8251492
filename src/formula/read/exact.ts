import type { Decimal } from 'decimal.js';
import { graph, type Node, type Rule, reading } from '../node.ts';
import { type Decisive, exactReader, type Group, type Mark, type State } from './exact-nodes.ts';

export { Exact } from './exact-arithmetic.ts';
export type { Mark } from './exact-nodes.ts';

/** One row: its inputs by id, and the group over which totals are taken. */
export interface ExactRow {
  readonly inputs: Readonly<Record<string, Decimal>>;
  readonly group: number;
}

/** The rows of one run, ready to be asked. A value is computed when it is first asked for, once. */
export interface ExactTable {
  /** The value of any node of the graph, on a row. */
  value(node: Node, row: number): Decimal;
  /** What a deciding node compared on a row; `undefined` where the row never came to it. */
  mark(node: Decisive, row: number): Mark | undefined;
}

export interface ExactProgram {
  run(parameters: Readonly<Record<string, Decimal>>, rows: readonly ExactRow[]): ExactTable;
}

/** Compiles a graph once, for any number of runs. Throws if a run asks for an input that it was not given. */
export function exact(rules: readonly Rule[]): ExactProgram {
  const slots = new Map<Node, number>();
  const read = reading(exactReader(slots));
  for (const node of graph(rules)) read(node);
  return {
    run(parameters, rows) {
      const states = statesOf(parameters, rows);
      const at = (row: number): State => {
        const state = states[row];
        if (state === undefined) throw new RangeError(`row ${row} of ${states.length}`);
        return state;
      };
      return {
        value: (node, row) => read(node)(at(row)),
        mark: (node, row) => at(row).marks[slots.get(node) ?? -1],
      };
    },
  };
}

function statesOf(parameters: State['parameters'], rows: readonly ExactRow[]): readonly State[] {
  const groups = new Map<number, Group>();
  return rows.map(({ inputs, group: key }) => {
    const group: Group = groups.get(key) ?? { rows: [], totals: new Map() };
    groups.set(key, group);
    const state: State = { inputs, parameters, group, values: [], marks: [] };
    group.rows.push(state);
    return state;
  });
}
