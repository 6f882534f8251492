import {
  type Cases,
  type Comparison,
  children,
  type Node,
  type Operator,
  type Reader,
  reading,
  type Total,
} from '../node.ts';
import { compares, subtraction } from './column-expressions.ts';
import { type Doubter, difference, gap, order } from './column-numbers.ts';
import type { ColumnTable } from './column-table.ts';

/** The value of what is the same for all rows; null for the rest. */
type Constant = number | null;
type Pair = { readonly left: Node; readonly right: Node };

const pair =
  (apply: (left: number, right: number) => number) =>
  ({ left, right }: Pair, read: (child: Node) => Constant): Constant => {
    const [a, b] = [read(left), read(right)];
    return a === null || b === null ? null : apply(a, b);
  };

/** What a pass doubts is said when it runs. */
const silent: Doubter = { doubt: () => undefined };
const subtractions = { gap, difference, order };

const signed: Readonly<Record<Operator, (left: number) => boolean>> = {
  '<': (left) => left < 0,
  '≤': (left) => left <= 0,
  '>': (left) => left > 0,
  '≥': (left) => left >= 0,
};

/** Whether a comparison of constants holds, as the generated passes decide it. */
function holds(comparison: Comparison, a: number, b: number): boolean {
  const left = compares(comparison) === 'order' ? order(a, b, silent) : a - b;
  return signed[comparison.operator](left);
}

/** What a pass reads of a table: the nodes that it comes to, and the totals of the passes before. */
export interface Needs {
  readonly nodes: ReadonlySet<Node>;
  /** What a pass asks its table for: « rule ecart », « input of an item valeur ». */
  readonly keys: ReadonlySet<string>;
  readonly totals: ReadonlySet<Total>;
}

/**
 * Tells what some nodes need of a table. A case that its constants decide leaves its other lines out; so does a sum
 * over items where there are none.
 */
export function needing(table: ColumnTable): (roots: readonly Node[]) => Needs {
  const reader: Reader<Constant> = {
    literal: ({ value }) => Number(value),
    parameter: ({ id }) => table.parameters[id] ?? null,
    input: ({ id, level }) => {
      const column = level === 'row' ? table.inputs[id] : undefined;
      return typeof column === 'number' ? column : null;
    },
    rule: ({ formula }, read) => read(formula),
    add: pair((a, b) => a + b),
    subtract: (node, read) => pair((a, b) => subtractions[subtraction(node)](a, b, silent))(node, read),
    multiply: pair((a, b) => a * b),
    divide: pair((a, b) => a / b),
    min: pair(Math.min),
    max: pair(Math.max),
    cases: (node, read) => {
      const [only, ...others] = open(node, read).values;
      return only === undefined || others.length > 0 ? null : read(only);
    },
    total: ({ over }) => (over === 'items' && table.items === undefined ? 0 : null),
  };
  const constant = reading(reader);
  const next = (node: Node): readonly Node[] => {
    if (node.kind === 'total') return [];
    if (node.kind !== 'cases') return children(node);
    const { compared, values } = open(node, constant);
    return [...compared, ...values];
  };
  return (roots) => {
    const nodes = new Set<Node>();
    const visit = (node: Node): void => {
      if (nodes.has(node)) return;
      nodes.add(node);
      next(node).forEach(visit);
    };
    roots.forEach(visit);
    const totals = [...nodes].filter((node) => node.kind === 'total');
    const keys = new Set([...nodes].map(keyOf));
    return { nodes, keys, totals: new Set(totals.filter((node) => constant(node) === null)) };
  };
}

function keyOf(node: Node): string {
  if (!('id' in node)) return node.kind;
  return `${node.kind}${node.kind === 'input' && node.level === 'item' ? ' of an item' : ''} ${node.id}`;
}

/** What a case compares and gives on some row: one value alone if what is the same for all rows decides it. */
function open(
  { branches, otherwise }: Cases,
  constant: (node: Node) => Constant,
): { readonly compared: readonly Node[]; readonly values: readonly Node[] } {
  const [compared, values]: [Node[], Node[]] = [[], []];
  for (const { when, value } of branches) {
    compared.push(when.left, when.right);
    const [a, b] = [constant(when.left), constant(when.right)];
    const held = a === null || b === null ? undefined : holds(when, a, b);
    if (held !== false) values.push(value);
    if (held === true) return { compared, values };
  }
  return { compared, values: [...values, otherwise] };
}
