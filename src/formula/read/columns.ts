import { graph, levelOf, type Node, type Rule } from '../node.ts';
import { Binding } from './column-binding.ts';
import { lengthOf, planner } from './column-plan.ts';
import type { ColumnTable, Pass, PassTable } from './column-table.ts';

export interface ColumnProgram {
  /**
   * The columns of some rules of the graph (all by default), by id, in the table's order: one value a row, or for a
   * rule of items one value an item. Only what they need is read, and nothing else is held than these columns and the
   * totals. Throws if an input or a parameter that they need is missing.
   */
  run(table: ColumnTable, asked?: readonly Rule[]): Record<string, Float64Array>;
}

/** The program of a graph, from the passes that columns-source.ts wrote of it: one loop each, without code to compile. */
export function columns(rules: readonly Rule[], passes: readonly Pass[]): ColumnProgram {
  const nodes = graph(rules);
  const known = new Set<Node>(nodes);
  const totals = nodes.filter((node) => node.kind === 'total');
  const planned = planner(passes, totals);
  return {
    run(table, asked = rules) {
      const unknown = asked.find((rule) => !known.has(rule));
      if (unknown !== undefined) throw new RangeError(`no rule "${unknown.id}" in the graph`);
      const written = new Map(
        asked.map((rule) => [rule.id, new Float64Array(lengthOf(levelOf(rule), table))]),
      );
      const shared = { table, totals, sums: new Map(), written };
      for (const step of planned(asked, table)) {
        const binding = new Binding(step, shared);
        runPass(step.pass, binding, lengthOf(step.pass.over, table));
        binding.settle();
      }
      return Object.fromEntries(written);
    },
  };
}

/**
 * Passes run by blocks of rows: a function that is called often is compiled for good, where one that is called once
 * would start again slow at each run, to be replaced in the middle of its loop.
 */
const BLOCK = 8_192;

function runPass(pass: Pass, table: PassTable, length: number): void {
  for (let from = 0; from < length; from += BLOCK) pass.run(table, from, Math.min(from + BLOCK, length));
}
