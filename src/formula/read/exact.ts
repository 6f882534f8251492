import type { Decimal } from 'decimal.js';
import { graph, levelOf, type Node, type Rule, reading } from '../node.ts';
import { type Decisive, exactReader, type Group, type Mark, type State } from './exact-nodes.ts';

export { Exact } from './exact-arithmetic.ts';
export type { Mark } from './exact-nodes.ts';

type Inputs = Readonly<Record<string, Decimal>>;

/** One row: its inputs by id, those of its items, and the group over which totals are taken. */
export interface ExactRow {
  readonly inputs: Inputs;
  readonly items?: readonly Inputs[];
  readonly group: number;
}

/** The rows of one run, ready to be asked. A value is computed when it is first asked for, once. */
export interface ExactTable {
  /** The value of any node of the graph, on a row or on one of its items. */
  value(node: Node, row: number, item?: number): Decimal;
  /** How many items a row holds. */
  items(row: number): number;
  /** What a deciding node compared there; `undefined` where the row, or the item, never came to it. */
  mark(node: Decisive, row: number, item?: number): Mark | undefined;
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
      const states = statesOf(parameters, rows, slots.size);
      const at = (node: Node, row: number, item?: number): State => {
        const state = states[row];
        if (state === undefined) throw new RangeError(`row ${row} of ${states.length}`);
        if (levelOf(node) === 'row') return state;
        const held = state.items[item ?? -1];
        if (held === undefined) throw new RangeError(`item ${item} of ${state.items.length}, row ${row}`);
        return held;
      };
      return {
        value: (node, row, item) => read(node)(at(node, row, item)),
        items: (row) => states[row]?.items.length ?? 0,
        mark: (node, row, item) => at(node, row, item).marks[slots.get(node) ?? -1],
      };
    },
  };
}

/** `slots`: how many values and marks a row keeps, so that their room is made once. */
function statesOf(
  parameters: State['parameters'],
  rows: readonly ExactRow[],
  slots: number,
): readonly State[] {
  const groups = new Map<number, Group>();
  const kept = () => ({ parameters, values: new Array(slots), marks: new Array(slots) });
  return rows.map(({ inputs, items = [], group: key }) => {
    const group: Group = groups.get(key) ?? { rows: [], totals: new Map() };
    groups.set(key, group);
    const state: State = { inputs, group, items: [], ...kept() };
    for (const own of items) state.items.push({ inputs: own, group, items: [], row: state, ...kept() });
    group.rows.push(state);
    return state;
  });
}
