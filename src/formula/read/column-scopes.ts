import type { Cases, Node, Rule } from '../node.ts';
import { isConstant, operandsOf } from './column-lines.ts';

/** A block of the generated code, inside another one. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly #depth: number;

  constructor(parent?: Scope) {
    this.parent = parent;
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
  }

  /** The innermost block that holds both. */
  static common(one: Scope, other: Scope): Scope {
    if (one === other) return one;
    if (one.#depth < other.#depth) return Scope.common(one, other.parent ?? one);
    return Scope.common(one.parent ?? other, other);
  }
}

/** Where each node of a pass is computed: in the innermost block that holds all that reads it. */
export interface Placement {
  /** Before the loop, and at the top of each turn. */
  readonly before: Scope;
  readonly turn: Scope;
  readonly of: ReadonlyMap<Node, Scope>;
  /** The block of what is computed only if it is needed: a rule, by itself; what a total sums, by its rank. */
  readonly guards: ReadonlyMap<Rule | number, Scope>;
  /** The block of each line of a case, and the one where the lines after it are read. */
  readonly lines: ReadonlyMap<Cases, readonly { readonly held: Scope; readonly after: Scope }[]>;
}

/** Places the nodes, in the order of computation, of a pass that writes some of its rules and sums some values. */
export function placed(nodes: readonly Node[], rules: ReadonlySet<Node>, summed: readonly Node[]): Placement {
  const [before, turn] = [new Scope(), new Scope()];
  const of = new Map<Node, Scope>();
  const guards = new Map<Rule | number, Scope>();
  const lines = new Map<Cases, { held: Scope; after: Scope }[]>();
  const use = (node: Node, scope: Scope): void => {
    if (isConstant(node)) of.set(node, before);
    else of.set(node, Scope.common(of.get(node) ?? scope, scope));
  };
  const inside = (key: Rule | number): Scope => {
    const scope = new Scope(turn);
    guards.set(key, scope);
    return scope;
  };
  const useCases = (node: Cases, scope: Scope): void => {
    let at = scope;
    const own = node.branches.map(({ when, value }) => {
      use(when.left, at);
      use(when.right, at);
      const line = { held: new Scope(at), after: new Scope(at) };
      use(value, line.held);
      at = line.after;
      return line;
    });
    lines.set(node, own);
    use(node.otherwise, at);
  };
  for (const rule of rules) use(rule, turn);
  for (const [rank, node] of summed.entries()) use(node, inside(rank));
  for (const node of nodes.toReversed()) {
    const scope = of.get(node) ?? turn;
    if (node.kind === 'cases') useCases(node, scope);
    else {
      const own = node.kind === 'rule' && scope === turn ? inside(node) : scope;
      for (const child of operandsOf(node)) use(child, own);
    }
  }
  return { before, turn, of, guards, lines };
}
