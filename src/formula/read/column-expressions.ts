import type { Comparison, Node, Operator, Reader } from '../node.ts';
import { EQUAL, NOTHING } from './column-numbers.ts';

/** Code that reads a node: a name, a number, or an expression. */
export type Read = (child: Node) => string;
type Pair = { readonly left: Node; readonly right: Node };

/** The absolute value of a name, or of a number that is written out. */
const magnitude = (name: string): string => (/^\d/.test(name) ? name : `abs(${name})`);

/** How far below, or above, one of two values is of the other, as a part of either: `order` of column-numbers.ts. */
const tests: Readonly<Record<Operator, { readonly apart: string; readonly joined: '&&' | '||' }>> = {
  '<': { apart: `< -${EQUAL}`, joined: '&&' },
  '≤': { apart: `<= ${EQUAL}`, joined: '||' },
  '>': { apart: `> ${EQUAL}`, joined: '&&' },
  '≥': { apart: `>= -${EQUAL}`, joined: '||' },
};

/** A comparison as a condition, both sides being names or numbers: the gap is held to a part of the larger side. */
export function condition({ left, operator, right }: Comparison, read: Read): string {
  const [a, b] = [read(left), read(right)];
  const { apart, joined } = tests[operator];
  const gap = b === '0' ? a : `${a} - ${b}`;
  const sides = b === '0' ? [a] : a === '0' ? [b] : [a, b];
  return sides.map((side) => `${gap} ${apart} * ${magnitude(side)}`).join(` ${joined} `);
}

/** What the lines of a difference do after it: what rounding has left of nothing is nothing. */
export const settled = (name: string, from: string): string =>
  `if (abs(${name}) <= ${NOTHING} * ${magnitude(from)}) ${name} = 0;`;

const infix =
  (sign: string) =>
  ({ left, right }: Pair, read: Read): string =>
    `(${read(left)} ${sign} ${read(right)})`;
const call =
  (name: string) =>
  ({ left, right }: Pair, read: Read): string =>
    `${name}(${read(left)}, ${read(right)})`;

/** The operations that are expressions: the same, in the same order, as the exact reader's, on doubles. */
export const operations: Pick<Reader<string>, 'literal' | 'add' | 'multiply' | 'divide' | 'min' | 'max'> = {
  literal: ({ value }) => String(Number(value)),
  add: infix('+'),
  multiply: infix('*'),
  divide: infix('/'),
  min: call('min'),
  max: call('max'),
};
