import * as fc from 'fast-check';
import {
  add,
  atLeast,
  atMost,
  cases,
  divide,
  greaterThan,
  input,
  lessThan,
  literal,
  max,
  min,
  multiply,
  parameter,
  subtract,
  total,
  totalOfItems,
  when,
} from '../../src/formula/build.ts';
import { levelOf, type Node, type Rule } from '../../src/formula/node.ts';
import type { Unit } from '../../src/formula/unit.ts';
import { ruleOf, stepOf } from './sample.ts';

/** A graph, and a table to run it on. Every given number is a small dyadic, so that doubles hold it exactly. */
export interface Program {
  readonly rules: readonly Rule[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly group: number;
    readonly inputs: Inputs;
    readonly items: readonly Inputs[];
  }[];
}

type Inputs = Readonly<Record<string, number>>;

const units = ['1', '€', 'patient', '€/patient'] as const satisfies readonly Unit[];
const kinds = ['add', 'subtract', 'multiply', 'divide', 'min', 'max', 'cases', 'total', 'items'] as const;
export const inputIds = units.flatMap((unit) => [`x ${unit}`, `y ${unit}`]);
export const itemIds = units.flatMap((unit) => [`i ${unit}`, `j ${unit}`]);
const parameterIds = units.map((unit) => `p ${unit}`);

/** What one node is made from; `picks` choose its operands among the nodes before it, so that they are shared. */
interface Recipe {
  readonly kind: (typeof kinds)[number];
  readonly unit: (typeof units)[number];
  readonly picks: readonly number[];
  readonly operator: number;
  readonly named: 'rule' | 'step' | 'none';
}

const recipe: fc.Arbitrary<Recipe> = fc.record({
  kind: fc.constantFrom(...kinds),
  unit: fc.constantFrom(...units),
  picks: fc.array(fc.oneof(fc.nat(1), fc.nat(50)), { minLength: 7, maxLength: 7 }),
  operator: fc.nat(3),
  named: fc.constantFrom('rule', 'step', 'none'),
});

const quarter = fc.integer({ min: -16, max: 16 }).map((quarters) => quarters / 4);
const numbers = <K extends string>(ids: readonly K[]) =>
  fc
    .tuple(...ids.map(() => quarter))
    .map((values) => Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0])));

/** Graphs of every kind of node with tables of 1 to 12 rows in up to 3 groups, of 0 to 3 items each. */
export const program: fc.Arbitrary<Program> = fc
  .tuple(
    fc.array(recipe, { minLength: 1, maxLength: 16, size: 'max' }),
    numbers(parameterIds),
    fc.array(
      fc.record({
        group: fc.nat(2),
        inputs: numbers(inputIds),
        items: fc.array(numbers(itemIds), { maxLength: 3 }),
      }),
      {
        minLength: 1,
        maxLength: 12,
        size: 'max',
      },
    ),
  )
  .map(([recipes, parameters, rows]) => ({ rules: rulesOf(recipes), parameters, rows }));

const symbol = { base: 'x' };
const words = { left: 'gauche', right: 'droite' };
const comparisons = [lessThan, atMost, greaterThan, atLeast] as const;

type Pools = Readonly<Record<(typeof units)[number], Node[]>>;

/** Each unit starts from two inputs, two of an item, a parameter and two literals. */
function leaves(): Pools {
  const of = (unit: (typeof units)[number]): Node[] => [
    input({ id: `x ${unit}`, label: 'x', symbol, unit }),
    input({ id: `y ${unit}`, label: 'y', symbol, unit }),
    input({ id: `i ${unit}`, label: 'i', symbol, unit, level: 'item' }),
    input({ id: `j ${unit}`, label: 'j', symbol, unit, level: 'item' }),
    parameter({ id: `p ${unit}`, label: 'p', symbol, unit }),
    literal('0', unit),
    literal('-1.5', unit),
  ];
  return { '1': of('1'), '€': of('€'), patient: of('patient'), '€/patient': of('€/patient') };
}

function rulesOf(recipes: readonly Recipe[]): Rule[] {
  const pools = leaves();
  const depths = new Map<Node, number>();
  const rules: Rule[] = [];
  recipes.forEach((each, rank) => {
    const { node, depth } = made(each, pools, depths);
    const last = rank === recipes.length - 1;
    const named =
      last || each.named === 'rule'
        ? ruleOf(`r${rank}`, node)
        : each.named === 'step'
          ? stepOf(`s${rank}`, node)
          : node;
    // A total nested too deep gives back what it sums, which may be a rule that is there already.
    if (named.kind === 'rule' && named.role === 'rule' && !rules.includes(named)) rules.push(named);
    depths.set(named, depth);
    pools[node.unit as keyof Pools].push(named);
  });
  return rules;
}

/** One node, and how deep totals are nested in it: two at most. */
function made({ kind, unit, picks, operator }: Recipe, pools: Pools, depths: ReadonlyMap<Node, number>) {
  const used: Node[] = [];
  const pick: Pick = (rank, from, leaf = false) => {
    // The smallest picks are the likeliest: they take the latest nodes, so that graphs grow deep.
    const pool = leaf ? pools[from].slice(0, LEAVES) : pools[from].toReversed();
    const node = pool[(picks[rank] ?? 0) % pool.length] as Node;
    used.push(node);
    return node;
  };
  const node = build(kind, unit, pick, operator);
  const depth = Math.max(...used.map((each) => depths.get(each) ?? 0));
  if (node.kind !== 'total') return { node, depth };
  return depth < 2 ? { node, depth: depth + 1 } : { node: node.of, depth };
}

type Pick = (rank: number, from: keyof Pools, leaf?: boolean) => Node;

const LEAVES = 7;

function build(kind: Recipe['kind'], unit: keyof Pools, pick: Pick, operator: number): Node {
  const [left, right] = [pick(0, unit), pick(1, unit)];
  switch (kind) {
    case 'add':
      return add(left, right);
    case 'subtract':
      return subtract(left, right);
    case 'min':
      return min(left, right, words);
    case 'max':
      return max(left, right, words);
    case 'total':
      return total(levelOf(left) === 'item' ? totalOfItems(left) : left);
    case 'items':
      return totalOfItems(left);
    case 'multiply':
      // One factor is a leaf, so that no chain of products overflows.
      if (unit === '€')
        return multiply(
          pick(2, '€/patient') as Node<'€/patient'>,
          pick(3, 'patient', true) as Node<'patient'>,
        );
      return multiply(left, pick(2, '1', true) as Node<'1'>);
    case 'divide': {
      const from = unit === '1' ? 'patient' : '1';
      const numerator = unit === '1' ? pick(4, from) : left;
      return divide(numerator, max(pick(2, from), literal('0.75', from), words)) as Node;
    }
    case 'cases': {
      const compare = comparisons[operator] ?? lessThan;
      const first = when(compare(pick(2, '€'), pick(3, '€')), left, 'un');
      const second = when(lessThan(pick(4, '1'), pick(5, '1')), right, 'deux');
      return cases([first, second], pick(6, unit), 'sinon');
    }
  }
}
