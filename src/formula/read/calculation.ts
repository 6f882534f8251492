import { type Node, type Reader, type Rule, reading } from '../node.ts';
import { isWorkedOut, type View } from '../view.ts';

/** Text, and how tightly it binds: 0 words, 1 a sum or a negative number, 2 a product or a fraction, 3 an atom. */
interface Piece {
  readonly text: string;
  readonly level: 0 | 1 | 2 | 3;
}

const wrap = (piece: Piece, level: number): string => (piece.level < level ? `(${piece.text})` : piece.text);

function calculationReader(view: View): Reader<Piece> {
  const leaf = (node: Node): Piece => {
    const text = view.show(node);
    return { text, level: text.startsWith('−') ? 1 : text.includes('/') ? 2 : 3 };
  };
  const infix =
    (sign: string, level: 1 | 2, right: 1 | 2 | 3) =>
    (node: Node & { left: Node; right: Node }, read: (child: Node) => Piece): Piece =>
      isWorkedOut(node)
        ? leaf(node)
        : { text: `${wrap(read(node.left), level)} ${sign} ${wrap(read(node.right), right)}`, level };
  const call =
    (name: string) =>
    (node: { left: Node; right: Node }, read: (child: Node) => Piece): Piece => ({
      text: `${name} de ${wrap(read(node.left), 1)} et ${wrap(read(node.right), 1)}`,
      level: 0,
    });
  return {
    literal: leaf,
    parameter: leaf,
    input: leaf,
    rule: leaf,
    total: leaf,
    add: infix('+', 1, 2),
    subtract: infix('−', 1, 2),
    multiply: infix('×', 2, 2),
    divide: infix('÷', 2, 3),
    min: call('le plus petit'),
    max: call('le plus grand'),
    cases: (node, read) => read(node.branches[view.held(node)]?.value ?? node.otherwise),
  };
}

/** A rule's calculation on one row in plain text, « 2 610,00 × 0,95 »: the branch that holds, with numbers. */
export function calculation(rule: Rule, view: View): string {
  return expression(rule.formula, view);
}

/** Any expression on one row in plain text. */
export function expression(node: Node, view: View): string {
  return reading(calculationReader(view))(node).text;
}
