import { children, type Node } from '../node.ts';

/** What a node is computed from in its own pass: what a total sums is for the passes before. */
export const operandsOf = (node: Node): readonly Node[] => (node.kind === 'total' ? [] : children(node));

/** Every node that some are written with, in the order of computation. */
export function within(roots: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const ordered: Node[] = [];
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    operandsOf(node).forEach(visit);
    ordered.push(node);
  };
  roots.forEach(visit);
  return ordered;
}

const constants = new WeakMap<Node, boolean>();

/** Whether a value is the same for all rows, whatever the table. */
export function isConstant(node: Node): boolean {
  const known = constants.get(node);
  if (known !== undefined) return known;
  const constant = node.kind !== 'input' && node.kind !== 'total' && children(node).every(isConstant);
  constants.set(node, constant);
  return constant;
}

/**
 * The nodes that have a line of their own: those with a name, those read more than once, those that take several
 * lines (unless they are all that a rule is), and constants, which are computed before the loop.
 */
export function lined(nodes: readonly Node[], roots: readonly Node[]): Set<Node> {
  const uses = new Map<Node, number>();
  const use = (node: Node, times = 1) => uses.set(node, (uses.get(node) ?? 0) + times);
  const several = ({ kind }: Node): boolean => kind === 'cases';
  for (const root of roots) use(root, several(root) ? 2 : 1);
  for (const node of nodes) {
    for (const child of operandsOf(node)) {
      const apart = (several(child) && node.kind !== 'rule') || (isConstant(child) && !isConstant(node));
      use(child, apart ? 2 : 1);
    }
  }
  const isNamed = (node: Node) => 'id' in node || node.kind === 'total';
  return new Set(
    nodes.filter((node) => node.kind !== 'literal' && (isNamed(node) || (uses.get(node) ?? 0) > 1)),
  );
}
