import {
  type Cases,
  type Comparison,
  type Input,
  type Literal,
  type Node,
  type Only,
  type Operator,
  type Reader,
  type Rule,
  reading,
} from './node.ts';

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

/**
 * The same graph with some of its inputs given once and for all, by a constant or by another node. The lines of a case that
 * constants decide are left out, and with them what only they are written with.
 */
export function giving(given: ReadonlyMap<Input, Node>): <N extends Node>(node: N) => N {
  const { cases, ...same } = substituter(new Map());
  const reader: Reader<Node> = {
    ...same,
    input: (node) => given.get(node) ?? node,
    cases: (node, read) => decided(cases(node, read) as Cases),
  };
  return reading(reader) as <N extends Node>(node: N) => N;
}

const holds: Readonly<Record<Operator, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '≤': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '≥': (left, right) => left >= right,
};

const isDecided = ({ left, right }: Comparison): boolean =>
  left.kind === 'literal' && right.kind === 'literal';

function decided(node: Cases): Node {
  const open = node.branches.filter(({ when }) => !isDecided(when) || isHeld(when));
  const last = open.findIndex(({ when }) => isDecided(when));
  if (last === -1 && open.length === node.branches.length) return node;
  const branches = last === -1 ? open : open.slice(0, last);
  const otherwise = open[last]?.value ?? node.otherwise;
  return branches.length === 0
    ? otherwise
    : { ...node, branches, otherwise, words: open[last]?.words ?? node.words };
}

const isHeld = ({ operator, left, right }: Comparison): boolean =>
  holds[operator](Number((left as Literal).value), Number((right as Literal).value));

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
