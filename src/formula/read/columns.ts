import { graph, type Level, levelOf, type Rule, type Total } from '../node.ts';
import { type Column, type ColumnTable, NO_ITEMS, Pipeline, type Totals } from './column-pipeline.ts';

function sum(table: ColumnTable, totals: Totals, node: Total): Column {
  const overItems = node.over === 'items';
  // Without items there is nothing to sum, nor to ask of the table.
  if (overItems && table.items === undefined) return 0;
  const sums = new Float64Array(overItems ? table.length : (table.groupCount ?? 1));
  const pipeline = new Pipeline(overItems ? 'item' : 'row', table, totals, new Map());
  const cell = pipeline.cell(node.of);
  const into = overItems ? table.items?.rows : table.groups;
  pipeline.run((from, length) => {
    for (let i = 0; i < length; i++) {
      const at = into?.[from + i] ?? 0;
      sums[at] = (sums[at] as number) + (cell.block[i] as number);
    }
  });
  return sums;
}

/** The columns of the rules of one level, by id. */
function outputsOf(level: Level, rules: readonly Rule[], table: ColumnTable, totals: Totals) {
  const own = rules.filter((rule) => levelOf(rule) === level);
  const { length } = level === 'row' ? table : (table.items ?? NO_ITEMS);
  const outputs = new Map(own.map((rule) => [rule, new Float64Array(length)]));
  if (length > 0) {
    const pipeline = new Pipeline(level, table, totals, outputs);
    own.forEach(pipeline.cell);
    pipeline.run();
  }
  return [...outputs].map(([rule, column]) => [rule.id, column] as const);
}

export interface ColumnProgram {
  /**
   * The column of each rule, by its id, in the table's order: one value a row, or for a rule of items one value an
   * item. Throws if an input or a parameter is missing.
   */
  run(table: ColumnTable): Record<string, Float64Array>;
}

/**
 * Compiles a graph into passes over columns of doubles, without generating code (the content policy forbids
 * it): one pass a total, then one for the rules of rows and one for those of items. Every branch of a case is computed
 * and one is kept, unless the choice is the same for all rows.
 */
export function columns(rules: readonly Rule[]): ColumnProgram {
  const needed = graph(rules).filter((node) => node.kind === 'total');
  return {
    run(table) {
      const totals = new Map<Total, Column>();
      for (const node of needed) totals.set(node, sum(table, totals, node));
      return Object.fromEntries([
        ...outputsOf('row', rules, table, totals),
        ...outputsOf('item', rules, table, totals),
      ]);
    },
  };
}
