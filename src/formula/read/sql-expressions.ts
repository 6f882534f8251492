import { type Comparison, children, type Node, type Operator, type Reader } from '../node.ts';
import { compares, subtraction } from './column-expressions.ts';
import { NOTHING } from './column-numbers.ts';

/** Text, and how tightly it binds: 1 a sum or a negative number, 2 a product or a quotient, 3 the rest. */
export interface SqlPiece {
  readonly text: string;
  readonly level: 1 | 2 | 3;
}

type ReadSql = (child: Node) => SqlPiece;
type Pair = { readonly left: Node; readonly right: Node };

const wrap = (piece: SqlPiece, level: number): string =>
  piece.level < level ? `(${piece.text})` : piece.text;
const atom = (text: string): SqlPiece => ({ text, level: 3 });

/** Lines, two spaces further in. */
export const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A part of a value that rounding may have left of nothing: the same as the columns reader's. */
const nothing = NOTHING.toExponential().toUpperCase();

/** A constant as every engine reads it: those of a power of ten are doubles. */
function sqlNumber(value: string): SqlPiece {
  const text = String(Number(value)).toUpperCase();
  return { text, level: text.startsWith('-') ? 1 : 3 };
}

const wholes = new WeakMap<Node, boolean>();

/**
 * Whether an engine may take an expression for a whole or a decimal number, no double being among what gives it. A column
 * of such a value is made one of doubles.
 */
export function mayBeWhole(node: Node): boolean {
  const known = wholes.get(node);
  if (known !== undefined) return known;
  const values =
    node.kind === 'cases' ? [...node.branches.map(({ value }) => value), node.otherwise] : children(node);
  const whole =
    node.kind === 'literal' ||
    (node.kind !== 'rule' && node.kind !== 'divide' && values.length > 0 && values.every(mayBeWhole));
  wholes.set(node, whole);
  return whole;
}

const infix =
  (sign: string, level: 1 | 2, right: 1 | 2 | 3) =>
  (node: Pair, read: ReadSql): SqlPiece => ({
    text: `${wrap(read(node.left), level)} ${sign} ${wrap(read(node.right), right)}`,
    level,
  });

const call =
  (name: string) =>
  ({ left, right }: Pair, read: ReadSql): SqlPiece =>
    atom(`${name}(${read(left).text}, ${read(right).text})`);

/** Whether a difference of which a term is computed is taken for nothing where rounding alone makes it. */
export const isTolerant = (node: Node): boolean => node.kind === 'subtract' && subtraction(node) !== 'gap';

const minus = infix('-', 1, 2);

/** By operator, how a difference is compared with what rounding may have left of its first term. */
const beyond: Readonly<Record<Operator, readonly [sign: string, margin: string]>> = {
  '<': ['<', '-'],
  '≤': ['<=', ''],
  '>': ['>', ''],
  '≥': ['>=', '-'],
};

const signs: Readonly<Record<Operator, string>> = { '<': '<', '≤': '<=', '>': '>', '≥': '>=' };

/** A comparison: of values where doubles hold both, else of what rounding leaves certain (column-expressions.ts). */
function condition(comparison: Comparison, read: ReadSql): string {
  const { left, right, operator } = comparison;
  if (compares(comparison) === 'values') return `${read(left).text} ${signs[operator]} ${read(right).text}`;
  const [sign, margin] = beyond[operator];
  return `${minus({ left, right }, read).text} ${sign} ${margin}${nothing} * abs(${read(left).text})`;
}

/**
 * The operations as expressions of SQL, the same as the columns reader's. A quotient by nothing is null, where an engine
 * would stop: it is in a line that does not hold.
 */
export const sqlOperations: Pick<
  Reader<SqlPiece>,
  'literal' | 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'cases'
> = {
  literal: ({ value }) => sqlNumber(value),
  add: infix('+', 1, 2),
  subtract: (node, read) => {
    const plain = minus(node, read);
    if (!isTolerant(node)) return plain;
    const least = `abs(${plain.text}) <= ${nothing} * abs(${read(node.left).text})`;
    return atom(`case when ${least} then 0 else ${plain.text} end`);
  },
  multiply: infix('*', 2, 3),
  divide: (node, read) => {
    const [above, below] = [wrap(read(node.left), 2), read(node.right)];
    // Two whole numbers would be divided as whole numbers.
    const left = mayBeWhole(node.left) ? `1E0 * ${above}` : above;
    const isSure = node.right.kind === 'literal' && Number(node.right.value) !== 0;
    return { text: `${left} / ${isSure ? wrap(below, 3) : `nullif(${below.text}, 0)`}`, level: 2 };
  },
  min: call('least'),
  max: call('greatest'),
  cases: ({ branches, otherwise, words }, read) => {
    const lines = branches.map(
      ({ when, value, words: why }) => `when ${condition(when, read)} then ${read(value).text} -- ${why}`,
    );
    const last = `else ${read(otherwise).text} -- ${words}`;
    return atom(`case\n${indented([...lines, last].join('\n'))}\nend`);
  },
};
