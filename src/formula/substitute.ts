import { type Node, type Only, type Reader, type Rule, reading } from './node.ts';

interface Pair {
  readonly left: Node;
  readonly right: Node;
}

/**
 * The same graph with some of its rules replaced by others: the nodes that are written with a replaced rule are made again,
 * the others are shared. A replacement is taken as it is: what it is written with is its own, and may be the rule that it
 * replaces. Throws if it has another id, unit or role than that rule: readers ask for values by them.
 */
export function substituting(by: ReadonlyMap<Rule, Rule>): <N extends Node>(node: N) => N {
  for (const [rule, other] of by) {
    if (rule.id !== other.id || rule.unit !== other.unit || rule.role !== other.role)
      throw new TypeError(`"${other.id}" (${other.unit}) cannot stand for "${rule.id}" (${rule.unit})`);
  }
  // A node keeps its kind, and a rule its unit: see above.
  return reading(substituter(by)) as <N extends Node>(node: N) => N;
}

function substituter(by: ReadonlyMap<Rule, Rule>): Reader<Node> {
  const same = (node: Node): Node => node;
  const pair = <N extends Pair>(node: N, read: (child: Node) => Node): N => {
    const [left, right] = [read(node.left), read(node.right)];
    return left === node.left && right === node.right ? node : { ...node, left, right };
  };
  return {
    literal: same,
    parameter: same,
    input: same,
    rule: (node, read) => by.get(node) ?? rewritten(node, read),
    add: pair,
    subtract: pair,
    multiply: pair,
    divide: pair,
    min: pair,
    max: pair,
    cases: (node, read) => {
      const branches = node.branches.map((branch) => {
        const [when, value] = [pair(branch.when, read), read(branch.value)];
        return when === branch.when && value === branch.value ? branch : { ...branch, when, value };
      });
      const otherwise = read(node.otherwise);
      const unchanged =
        otherwise === node.otherwise && branches.every((branch, rank) => branch === node.branches[rank]);
      return unchanged ? node : { ...node, branches, otherwise };
    },
    total: (node, read) => {
      const of = read(node.of);
      return of === node.of ? node : { ...node, of };
    },
  };
}

function rewritten(node: Rule, read: (child: Node) => Node): Rule {
  const formula = read(node.formula);
  const only = node.only && placed(node.only, read);
  if (formula === node.formula && only === node.only) return node;
  return { ...node, formula, ...(only && { only }) };
}

/** What tells where a value exists may be a rule that has been replaced. */
function placed(only: Only, read: (child: Node) => Node): Only {
  const where = read(only.where) as Only['where'];
  return where === only.where ? only : { ...only, where };
}
