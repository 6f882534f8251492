import { graph, levelOf, type Node } from '../../src/formula/node.ts';
import { Exact, type ExactTable, exact } from '../../src/formula/read/exact.ts';
import type { Program } from './arbitrary.ts';

/* What readers of generated programs are held to. */

const decimals = (numbers: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, new Exact(value)]));

export function runExact({ rules, parameters, rows }: Program): ExactTable {
  return exact(rules).run(
    decimals(parameters),
    rows.map(({ group, inputs, items }) => ({ group, inputs: decimals(inputs), items: items.map(decimals) })),
  );
}

/** Where a node has a value: on every row, or on every item of each. */
export function spots(node: Node, { rows }: Program): (readonly [row: number, item?: number])[] {
  if (levelOf(node) === 'row') return rows.map((_, row) => [row]);
  return rows.flatMap(({ items }, row) => items.map((_, item) => [row, item] as const));
}

/**
 * Whether doubles can be held to the exact values: they may take another branch where two computed sides are
 * closer than their errors, and lose nine digits where large numbers cancel. Sides that are given compare exactly.
 */
export function isFair(program: Program, table: ExactTable): boolean {
  const given = new Set(['literal', 'parameter', 'input']);
  return graph(program.rules).every((node) =>
    spots(node, program).every((spot) => {
      if (
        table
          .value(node, ...spot)
          .abs()
          .greaterThan(1e5)
      )
        return false;
      if (node.kind !== 'cases') return true;
      return (table.mark(node, ...spot)?.compared ?? []).every(([left, right], rank) => {
        const when = node.branches[rank]?.when;
        const exactly = when !== undefined && given.has(when.left.kind) && given.has(when.right.kind);
        return exactly || left.minus(right).abs().greaterThan(1e-9);
      });
    }),
  );
}
