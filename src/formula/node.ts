import type { Bounds } from './bounds.ts';
import type { Unit } from './unit.ts';

/** How a name is written in a formula: a base, an index, an exponent. */
export interface MathSymbol {
  readonly base: string;
  readonly sub?: string;
  readonly sup?: string;
}

/** Where a named value comes from: the ids are those of the work that the formulas express. */
export interface Origin {
  readonly status: string;
  readonly section: string;
  readonly citations: readonly string[];
  readonly hypotheses: readonly string[];
  /** The text states the formula, but not the numbers that it is computed on: those rest on the hypotheses. */
  readonly numbersAreSupposed?: true;
}

/** How a value is written where it is shown alone: a share per cent, a mark with four decimals, a difference with its sign. */
export interface Shown {
  readonly as?: 'share' | 'mark';
  readonly signed?: boolean;
}

interface Named<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly symbol: MathSymbol;
  /** A ratio whose label says of what it is a part, « Part de qualité »: nothing else is said of its unit. */
  readonly isPart?: true;
  /** A choice written as a number (an option, a phase): comparing it is telling which, not how far. */
  readonly choice?: true;
}

interface Valued<U extends Unit> {
  readonly unit: U;
}

interface Pair<U extends Unit> extends Valued<U> {
  readonly left: Node;
  readonly right: Node;
}

/** A constant, as decimal text. */
export interface Literal<U extends Unit = Unit> extends Valued<U> {
  readonly kind: 'literal';
  readonly value: string;
}

/** A value of the rules that a reader may change; the same for every row. */
export interface Parameter<U extends Unit = Unit, Id extends string = string> extends Valued<U>, Named<Id> {
  readonly kind: 'parameter';
}

/** What a value belongs to: a row, or an item of a row (a row may hold any number of them). */
export type Level = 'row' | 'item';

/** A value given for each row, or for each of its items. */
export interface Input<U extends Unit = Unit, Id extends string = string> extends Valued<U>, Named<Id> {
  readonly kind: 'input';
  readonly level: Level;
  /** What may be given; absent of a choice, and of what follows from elsewhere. */
  readonly bounds?: Bounds;
}

/** The rows on which a value exists: those where a choice has this value. Elsewhere it may be computed, and says nothing. */
export interface Only {
  readonly where: Rule | Input;
  readonly is: string;
}

/** A named value: a rule bears the name of a result, a step is an intermediate inside a rule. */
export interface Rule<U extends Unit = Unit, Id extends string = string> extends Valued<U>, Named<Id> {
  readonly kind: 'rule';
  readonly role: 'rule' | 'step';
  readonly origin: Origin;
  readonly formula: Node<U>;
  readonly shown?: Shown;
  readonly only?: Only;
}

export interface Add<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'add';
}
export interface Subtract<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'subtract';
}
export interface Multiply<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'multiply';
}
export interface Divide<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'divide';
}

/** What a trace says when the left, or the right, operand of a bound holds; `equal`: when they are the same. */
export interface BoundWords {
  readonly left: string;
  readonly right: string;
  readonly equal?: string;
}

export interface Min<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'min';
  readonly words: BoundWords;
}
export interface Max<U extends Unit = Unit> extends Pair<U> {
  readonly kind: 'max';
  readonly words: BoundWords;
}

export type Operator = '<' | '≤' | '>' | '≥';

export interface Comparison {
  readonly operator: Operator;
  readonly left: Node;
  readonly right: Node;
}

/**
 * One line of a definition by cases; `words` says what it means that the line holds. `condition` is how a formula
 * writes a comparison that tells a choice, where « solde < 1 » would mean nothing to its reader.
 */
export interface Branch<U extends Unit = Unit> {
  readonly when: Comparison;
  readonly value: Node<U>;
  readonly words: string;
  readonly condition?: string;
  /** What a rule that this line decides still rests on, where that is less than its whole origin. */
  readonly hypotheses?: readonly string[];
}

/** The first branch whose comparison holds gives the value. */
export interface Cases<U extends Unit = Unit> extends Valued<U> {
  readonly kind: 'cases';
  readonly branches: readonly Branch<U>[];
  readonly otherwise: Node<U>;
  readonly words: string;
}

/** The sum of a value over all the rows of a group (a simulation's year), or over the items of one row. */
export interface Total<U extends Unit = Unit> extends Valued<U> {
  readonly kind: 'total';
  readonly over: 'rows' | 'items';
  readonly of: Node<U>;
}

export type Node<U extends Unit = Unit> =
  | Literal<U>
  | Parameter<U>
  | Input<U>
  | Rule<U>
  | Add<U>
  | Subtract<U>
  | Multiply<U>
  | Divide<U>
  | Min<U>
  | Max<U>
  | Cases<U>
  | Total<U>;

export type Kind = Node['kind'];
type NodeOf<K extends Kind> = Extract<Node, { kind: K }>;

/** A reader: one function a kind, so that a new kind does not compile until every reader reads it. */
export type Reader<T> = {
  readonly [K in Kind]: (node: NodeOf<K>, read: (child: Node) => T) => T;
};

/** Applies a reader to a graph. The graph is shared, not a tree: each node is read once. */
export function reading<T>(reader: Reader<T>): (node: Node) => T {
  const done = new Map<Node, T>();
  const read = (node: Node): T => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const result = (reader[node.kind] as (node: Node, read: (child: Node) => T) => T)(node, read);
    done.set(node, result);
    return result;
  };
  return read;
}

/** The nodes that a node is written with, in the order in which they are read. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'literal':
    case 'parameter':
    case 'input':
      return [];
    case 'rule':
      return [node.formula];
    case 'total':
      return [node.of];
    case 'cases':
      return [
        ...node.branches.flatMap((branch) => [branch.when.left, branch.when.right, branch.value]),
        node.otherwise,
      ];
    default:
      return [node.left, node.right];
  }
}

/** Every node that the given ones are written with, themselves included, each once, what is needed first. */
export function graph(roots: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const ordered: Node[] = [];
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    children(node).forEach(visit);
    ordered.push(node);
  };
  roots.forEach(visit);
  return ordered;
}

/** Whether a value is made of constants and parameters alone: the same for every row. */
export const isFixed = (node: Node): boolean => graph([node]).every(({ kind }) => kind !== 'input');

const levels = new WeakMap<Node, Level>();

/** Whether a value differs from item to item; a sum over the items belongs to their row again. */
export function levelOf(node: Node): Level {
  const known = levels.get(node);
  if (known !== undefined) return known;
  const level: Level =
    node.kind === 'input'
      ? node.level
      : node.kind !== 'total' && children(node).some((child) => levelOf(child) === 'item')
        ? 'item'
        : 'row';
  levels.set(node, level);
  return level;
}

/** The named values that a formula is written with: a rule's own operands, without opening other rules. */
export function operands(formula: Node): (Rule | Input | Parameter)[] {
  const seen = new Set<Node>();
  const found: (Rule | Input | Parameter)[] = [];
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'rule' || node.kind === 'input' || node.kind === 'parameter') found.push(node);
    else children(node).forEach(visit);
  };
  visit(formula);
  return found;
}
