import type { Node, Rule } from '../../src/formula/node.ts';
import { Exact, type ExactTable, exact } from '../../src/formula/read/exact.ts';
import { showNumber, type View } from '../../src/formula/view.ts';

export type Numbers = Readonly<Record<string, string | number>>;

const decimals = (numbers: Numbers) =>
  Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, new Exact(value)]));

/** Rows of one group, run by the exact reader. */
export function tableOf(
  rules: readonly Rule[],
  rows: readonly Numbers[],
  parameters: Numbers = {},
): ExactTable {
  const groups = rows.map((inputs) => ({ inputs: decimals(inputs), group: 0 }));
  return exact(rules).run(decimals(parameters), groups);
}

/** A row's numbers as a formula shows them. */
export function viewOf(table: ExactTable, row = 0): View {
  return {
    show: (node: Node) => showNumber(table.value(node, row).toFixed(), node.unit),
    held: (node) => table.mark(node, row)?.held ?? node.branches.length,
  };
}
