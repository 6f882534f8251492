import { sayStep, type WordedStep } from '../../cahier/told-step.ts';
import type { Rule } from '../../formula/node.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import { showValue, stepsOf } from '../../formula/steps.ts';
import type { View } from '../../formula/view.ts';

/** A rule and the steps that lead to it, told for one row of a table of patients. */
export function stepsOn(table: ExactTable, rule: Rule, row: number): WordedStep[] {
  const view: View = {
    show: (node) => showValue(table.value(node, row), node.unit),
    held: (node) => table.mark(node, row)?.held ?? node.branches.length,
  };
  return stepsOf(table, rule, row).map((evaluated) => sayStep(evaluated, view, []));
}
