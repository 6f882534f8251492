import { children, graph, type Level, levelOf, type Node, type Rule, type Total } from '../node.ts';
import { compares } from './column-expressions.ts';
import { isTolerant } from './sql-expressions.ts';

/** What has a column of its own, and in which pass: each pass computes what the passes before have all of. */
export interface Layers {
  /** Every node, what is needed first. */
  readonly nodes: readonly Node[];
  /** How many passes there are. */
  readonly count: number;
  hasColumn(node: Node): boolean;
  /** Two sums of the same values are one. */
  same(node: Node): Node;
  /** The columns of a pass, 1 being the first, in the order in which they are read. */
  columns(pass: number, level: Level): readonly Node[];
}

/** Beyond so many nodes, an expression is not written several times. */
const SHORT = 4;

/** Sorts the nodes of some rules by pass; `after` gives what an input is taken from, where that is a rule. */
export function layersOf(rules: readonly Rule[], after: (node: Node) => Rule | undefined): Layers {
  const nodes = graph([...new Set(rules.flatMap((rule) => reached(rule, after)))]);
  const totals = nodes.filter((node) => node.kind === 'total');
  const same = (node: Node): Node =>
    node.kind === 'total'
      ? (totals.find(({ of, over }) => of === node.of && over === node.over) ?? node)
      : node;
  const own = ownColumns(nodes, after);
  const passes = new Map<Node, number>();
  const passOf = (node: Node): number => {
    const known = passes.get(node);
    if (known !== undefined) return known;
    const source = after(node);
    const operands = source === undefined ? children(node) : [source];
    const pass = Math.max(0, ...operands.map(passOf)) + (own.has(node) ? 1 : 0);
    passes.set(node, pass);
    return pass;
  };
  const count = Math.max(0, ...nodes.map(passOf));
  return {
    nodes,
    count,
    hasColumn: (node) => own.has(node),
    same,
    columns: (pass, level) =>
      nodes.filter(
        (node) => own.has(node) && same(node) === node && passOf(node) === pass && levelOf(node) === level,
      ),
  };
}

/** A rule and what its inputs are taken from, what is needed first. */
function reached(rule: Rule, after: (node: Node) => Rule | undefined): Rule[] {
  const sources = graph([rule]).flatMap((node) => after(node) ?? []);
  return [...sources.flatMap((source) => reached(source, after)), rule];
}

/** Named values, sums, and what would be written at length several times. */
function ownColumns(nodes: readonly Node[], after: (node: Node) => Rule | undefined): ReadonlySet<Node> {
  const written = new Map<Node, number>();
  const write = (node: Node, times = 1): void => {
    written.set(node, (written.get(node) ?? 0) + times);
  };
  const several = ({ left, right }: { readonly left: Node; readonly right: Node }): void => {
    write(left, 3);
    write(right, 2);
  };
  for (const node of nodes) {
    if (node.kind === 'subtract' && isTolerant(node)) several(node);
    else for (const child of children(node)) write(child);
    if (node.kind === 'cases')
      for (const { when } of node.branches) if (compares(when) === 'order') several(when);
  }
  const named = (node: Node): boolean => node.kind === 'rule' || after(node) !== undefined;
  const own = new Set(nodes.filter(named));
  const whole = new Set<Total>(
    nodes.flatMap((node) => (node.kind === 'rule' && node.formula.kind === 'total' ? [node.formula] : [])),
  );
  for (const node of nodes) {
    if (own.has(node)) continue;
    const times = written.get(node) ?? 0;
    if (node.kind === 'total' ? !(whole.has(node) && times === 1) : times > 1 && isLong(node, own))
      own.add(node);
  }
  return own;
}

/** Whether an expression takes lines, or many names. */
function isLong(node: Node, own: ReadonlySet<Node>): boolean {
  let count = 0;
  const visit = (each: Node): boolean => {
    if (own.has(each) || children(each).length === 0) return false;
    count += 1;
    return count >= SHORT || each.kind === 'cases' || isTolerant(each) || children(each).some(visit);
  };
  return visit(node);
}
