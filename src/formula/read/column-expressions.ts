import type { Comparison, Level, Node, Operator, Reader } from '../node.ts';
import { isGiven, isRounded } from './column-certainty.ts';
import { isConstant } from './column-lines.ts';

/** Code that reads a node: a name, a number, or an expression. */
export type Read = (child: Node) => string;
type Pair = { readonly left: Node; readonly right: Node };

const signs: Readonly<Record<Operator, string>> = { '<': '<', '≤': '<=', '>': '>', '≥': '>=' };

const isZero = (node: Node): boolean => node.kind === 'literal' && Number(node.value) === 0;

/** How two values are compared: as they are where doubles hold both, else by what rounding leaves certain. */
export function compares({ left, right }: Comparison): 'values' | 'order' {
  const certain = (isGiven(left) && isGiven(right)) || isZero(left) || isZero(right);
  return certain ? 'values' : 'order';
}

/** What hears a doubt, and of which turn of a loop over rows or items; of none, for what is computed before it. */
const heard = ({ left, right }: Pair, over: Level): string =>
  isConstant(left) && isConstant(right) ? 'table' : `table, ${over}`;

/** A comparison as a condition, in a loop over rows or items. */
export function condition(comparison: Comparison, read: Read, over: Level): string {
  const [a, b] = [read(comparison.left), read(comparison.right)];
  const sign = signs[comparison.operator];
  return compares(comparison) === 'values'
    ? `${a} ${sign} ${b}`
    : `order(${bare(a)}, ${bare(b)}, ${heard(comparison, over)}) ${sign} 0`;
}

/** The function of column-numbers.ts that takes a difference. */
export function subtraction({ left, right }: Pair): 'gap' | 'difference' | 'order' {
  if (isGiven(left) && isGiven(right)) return 'gap';
  const fromLiteral = left.kind === 'literal' || right.kind === 'literal';
  return !fromLiteral && (isRounded(left) || isRounded(right)) ? 'order' : 'difference';
}

const infix =
  (sign: string) =>
  ({ left, right }: Pair, read: Read): string =>
    `(${read(left)} ${sign} ${read(right)})`;
const call =
  (name: string) =>
  ({ left, right }: Pair, read: Read): string =>
    `${name}(${bare(read(left))}, ${bare(read(right))})`;

type Operations = Pick<
  Reader<string>,
  'literal' | 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'
>;

/** The operations that are expressions: the same, in the same order, as the exact reader's, on doubles. */
export const operationsOver = (over: Level): Operations => ({
  literal: ({ value }) => String(Number(value)),
  add: infix('+'),
  subtract: (node, read) =>
    `${subtraction(node)}(${bare(read(node.left))}, ${bare(read(node.right))}, ${heard(node, over)})`,
  multiply: infix('*'),
  divide: infix('/'),
  min: call('min'),
  max: call('max'),
});

/** An expression without the parentheses around the whole of it, which only an operator writes. */
export const bare = (text: string): string => (text.startsWith('(') ? text.slice(1, -1) : text);
