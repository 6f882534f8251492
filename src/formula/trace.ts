import type { Decimal } from 'decimal.js';
import {
  type Cases,
  children,
  type Input,
  type Max,
  type Min,
  type Node,
  type Parameter,
  type Rule,
} from './node.ts';
import type { ExactTable, Mark } from './read/exact.ts';
import { difference } from './read/exact-arithmetic.ts';

/** One comparison that was made, and by how much its two sides differ (left − right). */
export interface Test {
  readonly left: Decimal;
  readonly right: Decimal;
  readonly distance: Decimal;
}

/** A choice between cases, or of a bound: which side holds (the branch's rank, or 0 left, 1 right). */
export interface Decision {
  readonly node: Cases | Min | Max;
  readonly held: number;
  readonly tests: readonly Test[];
}

export interface Operand {
  readonly node: Rule | Input | Parameter;
  readonly value: Decimal;
}

/** One rule, evaluated on one row: its value, what it was computed from, and what it decided. */
export interface Trace {
  readonly rule: Rule;
  readonly value: Decimal;
  readonly operands: readonly Operand[];
  readonly decisions: readonly Decision[];
}

/** What of a rule's own formula counts on a row; other rules stay closed. */
interface Shape {
  readonly operands: readonly (Rule | Input | Parameter)[];
  readonly decisive: readonly (Cases | Min | Max)[];
}

interface Outline {
  /** The definitions by cases of the formula, on which depends what counts. */
  readonly cases: readonly Cases[];
  /** By the branches that hold: rows that decide alike share their shape. */
  readonly shapes: Map<string, Shape>;
}

const outlines = new WeakMap<Rule, Outline>();

function outline(rule: Rule): Outline {
  const known = outlines.get(rule);
  if (known !== undefined) return known;
  const cases = visited(rule.formula, written).filter((node) => node.kind === 'cases');
  const found: Outline = { cases, shapes: new Map() };
  outlines.set(rule, found);
  return found;
}

/** Where a trace is read: a table's row, and for a rule of items, one of its items. */
interface Spot {
  readonly table: ExactTable;
  readonly row: number;
  readonly item: number | undefined;
}

/**
 * The trace of a rule on a row, or on one of its items. Operands that it never came to are left out: they did not count.
 */
export function trace(table: ExactTable, rule: Rule, row: number, item?: number): Trace {
  const spot = { table, row, item };
  const value = table.value(rule, row, item);
  const { operands, decisive } = shape(spot, rule);
  return {
    rule,
    value,
    operands: operands.map((node) => ({ node, value: table.value(node, row, item) })),
    decisions: decisive.map((node) => decision(spot, node)),
  };
}

function decision({ table, row, item }: Spot, node: Decision['node']): Decision {
  const { held, compared } = table.mark(node, row, item) as Mark;
  const tests = compared.map(([left, right]) => ({ left, right, distance: difference(left, right) }));
  return { node, held, tests };
}

/** What counted on a row: what was compared, and the branch that holds. */
function shape({ table, row, item }: Spot, rule: Rule): Shape {
  const { cases, shapes } = outline(rule);
  const held = (node: Cases): number => table.mark(node, row, item)?.held ?? -1;
  const key = cases.map(held).join();
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const reached = visited(rule.formula, (node) =>
    node.kind === 'cases' ? taken(node, held(node)) : written(node),
  );
  const found: Shape = {
    operands: reached.filter(
      (node) => node.kind === 'rule' || node.kind === 'input' || node.kind === 'parameter',
    ),
    decisive: reached.filter((node) => node.kind === 'cases' || node.kind === 'min' || node.kind === 'max'),
  };
  shapes.set(key, found);
  return found;
}

/** What a row reads of a definition by cases: the comparisons up to the branch that holds, and its value. */
export function taken({ branches, otherwise }: Cases, held: number): readonly Node[] {
  const compared = branches.slice(0, held + 1).flatMap(({ when }) => [when.left, when.right]);
  return [...compared, branches[held]?.value ?? otherwise];
}

/** The nodes that a node is written with, rules left closed, and sums over items, which are told item by item. */
function written(node: Node): readonly Node[] {
  const closed = node.kind === 'rule' || (node.kind === 'total' && node.over === 'items');
  return closed ? [] : children(node);
}

/** Every node that a formula leads to, each once, in the order in which it is read. */
function visited(formula: Node, next: (node: Node) => readonly Node[]): Node[] {
  const found = new Set<Node>();
  const visit = (node: Node): void => {
    if (found.has(node)) return;
    found.add(node);
    next(node).forEach(visit);
  };
  visit(formula);
  return [...found];
}
