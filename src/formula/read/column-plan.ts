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

type Planner = (asked: readonly Rule[], table: ColumnTable) => readonly Step[];

/** Plans runs, and keeps the plans: those of tables whose inputs are all columns differ by their parameters alone. */
export function planner(passes: readonly Pass[], totals: readonly Total[]): Planner {
  const kept = new WeakMap<
    readonly Rule[],
    WeakMap<ColumnTable['parameters'], Map<string, readonly Step[]>>
  >();
  return (asked, table) => {
    if (table.length === 0 || Object.values(table.inputs).some((column) => typeof column === 'number'))
      return planned(passes, totals, asked, table);
    const ofRules = kept.get(asked) ?? new WeakMap();
    const known = ofRules.get(table.parameters) ?? new Map();
    const items = table.items === undefined ? 'none' : `${table.items.length > 0}`;
    const steps = known.get(items) ?? planned(passes, totals, asked, table);
    kept.set(asked, ofRules.set(table.parameters, known.set(items, steps)));
    return steps;
  };
}

/** The passes that the asked rules need, in their order: what the last ones read decides what the first ones sum. */
function planned(
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
