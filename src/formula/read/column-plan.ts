import { type Level, levelOf, type Rule, type Total } from '../node.ts';
import { type Needs, needing } from './column-needs.ts';
import type { ColumnTable, Pass } from './column-table.ts';

/** A pass of one run: the totals that it is to sum, and all that it comes to. */
export interface Step {
  readonly pass: Pass;
  readonly summed: ReadonlySet<Total>;
  readonly needs: Needs;
}

/** How many rows, or items, a table has. */
export const lengthOf = (level: Level, { length, items }: ColumnTable): number =>
  level === 'row' ? length : (items?.length ?? 0);

/** The passes that the asked rules need, in their order: what the last ones read decides what the first ones sum. */
export function planned(
  passes: readonly Pass[],
  totals: readonly Total[],
  asked: readonly Rule[],
  table: ColumnTable,
): Step[] {
  const need = needing(table);
  const wanted = new Set<Total>();
  const steps: Step[] = [];
  for (const pass of passes.toReversed()) {
    const summed = pass.totals.map((rank) => totals[rank] as Total).filter((total) => wanted.has(total));
    const own = pass.totals.length > 0 ? [] : asked.filter((rule) => levelOf(rule) === pass.over);
    const roots = [...own, ...summed.map(({ of }) => of)];
    if (roots.length === 0 || lengthOf(pass.over, table) === 0) continue;
    const needs = need(roots);
    for (const total of needs.totals) wanted.add(total);
    steps.unshift({ pass, summed: new Set(summed), needs });
  }
  return steps;
}
