import type { Decimal } from 'decimal.js';
import type { Node, Rule } from './node.ts';
import type { ExactTable } from './read/exact.ts';
import { type Trace, trace } from './trace.ts';
import type { Unit } from './unit.ts';
import { showNumber } from './view.ts';

/**
 * A rule and the steps that it was computed or compared with on a row, or on one of its items, what is needed first;
 * each once, and none of those that are told already.
 */
export function stepsOf(
  table: ExactTable,
  rule: Rule,
  row: number,
  item?: number,
  told = new Set<Rule>(),
): Trace[] {
  if (told.has(rule)) return [];
  told.add(rule);
  const own = trace(table, rule, row, item);
  const met = new Set([...compared(rule.formula), ...own.operands.map(({ node }) => node)]);
  const steps = [...met].filter((node): node is Rule => node.kind === 'rule' && node.role === 'step');
  return [...steps.flatMap((step) => stepsOf(table, step, row, item, told)), own];
}

/** What a definition by cases compares, even past the branch that holds; a choice leaves the others without object. */
function compared(formula: Node): Node[] {
  if (formula.kind !== 'cases') return [];
  const sides = formula.branches.flatMap(({ when }) => [when.left, when.right]);
  return sides.some((side) => 'choice' in side) ? [] : sides;
}

/** A computed value inside a formula; a ratio that is a simple fraction is shown as one: 2/3 rather than 0,666667. */
export function showValue(value: Decimal, unit: Unit): string {
  if (unit === '1' && value.decimalPlaces() > 6 && isNearSimple(value.toNumber())) {
    const [numerator, denominator] = value.toFraction(12);
    if (numerator !== undefined && denominator !== undefined && numerator.div(denominator).equals(value)) {
      return showNumber(`${numerator.toFixed()}/${denominator.toFixed()}`, unit);
    }
  }
  return showNumber(value.toFixed(), unit);
}

/** A multiple of all the denominators of a simple fraction, 1 to 12. */
const COMMON = 27_720;

/** Whether a number may be a simple fraction: finding which one costs a hundred times more. */
function isNearSimple(value: number): boolean {
  const scaled = value * COMMON;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled));
}
