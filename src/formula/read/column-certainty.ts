import type { Node } from '../node.ts';

/**
 * Whether doubles hold a value as the exact reader does, where they were given it with as many digits as they tell
 * apart: what is given, the number of a choice, and years, which are whole.
 */
export function isGiven(node: Node): boolean {
  if (node.unit === 'an') return true;
  if (node.kind === 'rule') return node.choice === true;
  return node.kind === 'literal' || node.kind === 'parameter' || node.kind === 'input';
}

/** Whether a value is what a product or a quotient gives: two that are the same double may differ all the same. */
export function isRounded(node: Node): boolean {
  if (node.kind === 'rule') return isRounded(node.formula);
  return node.kind === 'multiply' || node.kind === 'divide';
}
