import { formatNumber, formatValue } from '../french/numbers.ts';
import { type Cases, children, type Node } from './node.ts';
import type { Unit } from './unit.ts';

/** One row's numbers, as a written formula shows them. */
export interface View {
  /** A value as it is written among other numbers, without its unit. */
  readonly show: (node: Node) => string;
  /** The branch that holds: its rank, or the number of branches for the last line. */
  readonly held: (node: Cases) => number;
}

const DECIMALS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  '€': [2, 2],
  '€/patient': [2, 2],
  patient: [0, 0],
  point: [0, 2],
  an: [0, 0],
  '1': [0, 6],
};

/** A number inside a formula: rounded to its unit's use, years without thousands; a fraction stays one. */
export function showNumber(value: string, unit: Unit): string {
  const [minimumFractionDigits, maximumFractionDigits] = DECIMALS[unit];
  if (value.includes('/'))
    return value
      .split('/')
      .map((part) => formatNumber(part))
      .join('/');
  if (unit === 'an') return value;
  // As the value of a step is shown, so that the two read the same.
  if (unit === '1') return formatValue(value, unit);
  return formatNumber(value, { minimumFractionDigits, maximumFractionDigits });
}

/** Whether a node is an expression of constants alone, « 1 − 5 % », that a reader would rather see worked out. */
export function isWorkedOut(node: Node): boolean {
  return node.kind !== 'rule' && children(node).length > 0 && children(node).every(isConstant);
}

function isConstant(node: Node): boolean {
  if (node.kind === 'literal' || node.kind === 'parameter') return true;
  return isWorkedOut(node);
}
