import type { Input, Rule } from '../formula/node.ts';
import { formatNumber, formatPercent, formatValue } from '../french/numbers.ts';
import { unitLabel } from '../french/units.ts';

/** Whether a value is typed and shown per cent: a share, and not a ratio such as 1,025 nor a count. */
export function isPerCent(node: Input | Rule): boolean {
  if (node.unit !== '1' || node.choice) return false;
  return node.kind === 'input' || node.isPart === true || node.shown?.as === 'share';
}

const isMark = (node: Input | Rule): boolean => node.kind === 'rule' && node.shown?.as === 'mark';

/** What follows the field of an answer. */
export const fieldUnit = (node: Rule): string => (isPerCent(node) ? '%' : unitLabel(node.unit));

/** A value as a learner reads it, with its unit; without a sign where it has none to tell. */
export function shownValue(node: Input | Rule, value: string): string {
  if (node.kind === 'input' && node.choice) return value === '1' ? 'oui' : 'non';
  const signed = node.kind === 'rule' && node.shown?.signed === true;
  if (isPerCent(node)) return formatPercent(value, { maximumFractionDigits: 2, signed });
  if (isMark(node)) return formatNumber(value, { maximumFractionDigits: 4 });
  const words =
    node.unit === '€' || node.unit === '€/patient' ? '' : unitLabel(node.unit, Math.abs(Number(value)) < 2);
  const number = formatValue(value, node.unit, { signed });
  const after = node.unit === '€/patient' ? ' par patient' : words && `\u00a0${words}`;
  return number + after;
}

/** The label of a value; a choice that the graph writes with numbers, « comptée (1) ou non (0) », is told by yes or no. */
export const shownLabel = ({ label }: Input | Rule): string => label.replace(/ \(1\) ou .*$/u, '');
