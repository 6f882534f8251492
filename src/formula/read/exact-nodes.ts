import type { Decimal } from 'decimal.js';
import { type Cases, levelOf, type Max, type Min, type Node, type Operator, type Reader } from '../node.ts';
import { difference, Exact, order, sum } from './exact-arithmetic.ts';

/** What was compared, left and right, by a node that decides; `held` is the branch, or the side, that holds. */
export interface Mark {
  readonly held: number;
  readonly compared: readonly (readonly [left: Decimal, right: Decimal])[];
}

export type Decisive = Cases | Min | Max;

/** The rows over which totals are taken, and the totals already taken. */
export interface Group {
  readonly rows: State[];
  readonly totals: Map<Node, Decimal>;
}

/** One row, or one of its items, in the making: what it is given, what it has computed and decided, by slot. */
export interface State {
  /** Of an item, the row that holds it. */
  readonly row?: State;
  readonly items: State[];
  readonly inputs: Readonly<Record<string, Decimal>>;
  readonly parameters: Readonly<Record<string, Decimal>>;
  readonly group: Group;
  readonly values: (Decimal | undefined)[];
  readonly marks: (Mark | undefined)[];
}

export type Evaluate = (state: State) => Decimal;

type Read = (child: Node) => Evaluate;
type Pair = { readonly left: Node; readonly right: Node };
type Test = (left: Decimal, right: Decimal) => boolean;

const holds: Readonly<Record<Operator, Test>> = {
  '<': (left, right) => order(left, right) < 0,
  '≤': (left, right) => order(left, right) <= 0,
  '>': (left, right) => order(left, right) > 0,
  '≥': (left, right) => order(left, right) >= 0,
};

function given(kind: string, id: string, value: Decimal | undefined): Decimal {
  if (value === undefined) throw new TypeError(`the ${kind} "${id}" was not given`);
  return value;
}

/** Reads a value where it belongs: an item that needs a value of its row asks the row, which keeps it. */
const atLevel = (node: Node, evaluate: Evaluate): Evaluate =>
  levelOf(node) === 'item' ? evaluate : (state) => evaluate(state.row ?? state);

const arithmetic =
  (apply: (left: Decimal, right: Decimal) => Decimal) =>
  (node: Pair, read: Read): Evaluate => {
    const [left, right] = [read(node.left), read(node.right)];
    return (state) => apply(left(state), right(state));
  };

/** Min or max: both sides are computed, and the left one holds where they are equal. */
const bound =
  (at: (node: Node) => number, leftHolds: Test) =>
  (node: Min | Max, read: Read): Evaluate => {
    const [left, right, slot] = [read(node.left), read(node.right), at(node)];
    return atLevel(node, (state) => {
      const [x, y] = [left(state), right(state)];
      const held = leftHolds(x, y) ? 0 : 1;
      state.marks[slot] = { held, compared: [[x, y]] };
      return held === 0 ? x : y;
    });
  };

/** Comparisons are made in order until one holds; only the value that it gives is computed. */
function casesClosure(node: Cases, read: Read, slot: number): Evaluate {
  const tests = node.branches.map(({ when: { left, right, operator } }) => ({
    left: read(left),
    right: read(right),
    holds: holds[operator],
  }));
  const values = [...node.branches.map(({ value }) => read(value)), read(node.otherwise)];
  return atLevel(node, (state) => {
    const compared: [Decimal, Decimal][] = [];
    let held = 0;
    for (const test of tests) {
      const [left, right] = [test.left(state), test.right(state)];
      compared.push([left, right]);
      if (test.holds(left, right)) break;
      held++;
    }
    state.marks[slot] = { held, compared };
    return (values[held] as Evaluate)(state);
  });
}

/** The closures of one graph; `slots` numbers the rules and the decisions, whose results a row keeps. */
export function exactReader(slots: Map<Node, number>): Reader<Evaluate> {
  const slot = (node: Node): number => {
    const known = slots.get(node) ?? slots.size;
    slots.set(node, known);
    return known;
  };
  return {
    literal: ({ value }) => {
      const constant = new Exact(value);
      return () => constant;
    },
    parameter: ({ id }) => {
      return ({ parameters }) => given('parameter', id, parameters[id]);
    },
    input: (node) => {
      return atLevel(node, ({ inputs }) => given('input', node.id, inputs[node.id]));
    },
    rule: (node, read) => {
      const [formula, at] = [read(node.formula), slot(node)];
      return atLevel(node, (state) => (state.values[at] ??= formula(state)));
    },
    add: arithmetic(sum),
    subtract: arithmetic(difference),
    multiply: arithmetic((left, right) => left.times(right)),
    divide: arithmetic((left, right) => left.div(right)),
    min: bound(slot, holds['≤']),
    max: bound(slot, holds['≥']),
    cases: (node, read) => casesClosure(node, read, slot(node)),
    total: (node, read) => {
      const of = read(node.of);
      const sumOver = (states: readonly State[]): Decimal =>
        states.reduce((total, each) => total.plus(of(each)), new Exact(0));
      if (node.over === 'items') return atLevel(node, ({ items }) => sumOver(items));
      return ({ group: { rows, totals } }) => {
        const total = totals.get(node) ?? sumOver(rows);
        totals.set(node, total);
        return total;
      };
    },
  };
}
