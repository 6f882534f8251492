import type { Bounds } from './bounds.ts';
import {
  type Add,
  type BoundWords,
  type Branch,
  type Cases,
  type Comparison,
  type Divide,
  type Input,
  type Level,
  type Literal,
  levelOf,
  type MathSymbol,
  type Max,
  type Min,
  type Multiply,
  type Node,
  type Only,
  type Operator,
  type Origin,
  type Parameter,
  type Rule,
  type Shown,
  type Subtract,
  type Total,
} from './node.ts';
import { type Product, productUnit, type Quotient, quotientUnit, sameUnit, type Unit } from './unit.ts';

/** Refuses, where types can tell, an operation whose unit is `never`. */
type Meaningful<U extends Unit> = [U] extends [never] ? { readonly error: 'no such unit' } : unknown;

const DECIMAL = /^-?[0-9]+(\.[0-9]+)?$/;

/** A constant; `value` is decimal text, so that no binary rounding enters a formula. */
export function literal<U extends Unit>(value: string, unit: U): Literal<U> {
  if (!DECIMAL.test(value)) throw new TypeError(`literal("${value}"): decimal text expected`);
  return { kind: 'literal', value, unit };
}

interface Definition<U extends Unit, Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly unit: U;
  readonly isPart?: true;
  readonly choice?: true;
}

interface InputDefinition<U extends Unit, Id extends string> extends Definition<U, Id> {
  /** What it is given for: a row, unless it says an item. */
  readonly level?: Level;
  readonly bounds?: Bounds;
}

export function parameter<U extends Unit, const Id extends string>({
  id,
  label,
  symbol,
  unit,
  isPart,
}: Definition<U, Id>): Parameter<U, Id> {
  return { kind: 'parameter', id, label, symbol, unit, ...(isPart && { isPart }) };
}

export function input<U extends Unit, const Id extends string>(
  definition: InputDefinition<U, Id>,
): Input<U, Id> {
  const { id, label, symbol, unit, isPart, choice, bounds, level = 'row' } = definition;
  return {
    kind: 'input',
    id,
    label,
    symbol,
    unit,
    level,
    ...(bounds && { bounds }),
    ...(isPart && { isPart }),
    ...(choice && { choice }),
  };
}

interface RuleDefinition<U extends Unit, Id extends string> extends Definition<U, Id> {
  readonly origin: Origin;
  readonly formula: Node<NoInfer<U>>;
  readonly shown?: Shown;
  readonly only?: Only;
}

/** A named value whose name is a result's. Throws UnitError if its formula has another unit than it says. */
export function rule<U extends Unit, const Id extends string>(
  definition: RuleDefinition<U, Id>,
): Rule<U, Id> {
  return named('rule', definition);
}

/** A named intermediate inside a rule. */
export function step<U extends Unit, const Id extends string>(
  definition: RuleDefinition<U, Id>,
): Rule<U, Id> {
  return named('step', definition);
}

function named<U extends Unit, Id extends string>(
  role: 'rule' | 'step',
  { formula, ...definition }: RuleDefinition<U, Id>,
): Rule<U, Id> {
  sameUnit(`:= (${definition.id})`, definition.unit, formula.unit);
  return { kind: 'rule', role, ...definition, formula: formula as Node<U> };
}

export function add<U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>): Add<U> {
  return { kind: 'add', left, right, unit: sameUnit('+', left.unit, right.unit) as U };
}

export function subtract<U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>): Subtract<U> {
  return { kind: 'subtract', left, right, unit: sameUnit('−', left.unit, right.unit) as U };
}

export function multiply<A extends Unit, B extends Unit>(
  left: Node<A>,
  right: Node<B> & Meaningful<Product<A, B>>,
): Multiply<Product<A, B>> {
  const unit = productUnit(left.unit, right.unit) as Product<A, B>;
  return { kind: 'multiply', left, right, unit };
}

export function divide<A extends Unit, B extends Unit>(
  left: Node<A>,
  right: Node<B> & Meaningful<Quotient<A, B>>,
): Divide<Quotient<A, B>> {
  const unit = quotientUnit(left.unit, right.unit) as Quotient<A, B>;
  return { kind: 'divide', left, right, unit };
}

/** The smaller of two values; `words` say, for the trace, what it means that each one holds. */
export function min<U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>, words: BoundWords): Min<U> {
  return { kind: 'min', left, right, words, unit: sameUnit('min', left.unit, right.unit) as U };
}

/** The larger of two values; `words` say, for the trace, what it means that each one holds. */
export function max<U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>, words: BoundWords): Max<U> {
  return { kind: 'max', left, right, words, unit: sameUnit('max', left.unit, right.unit) as U };
}

function compare(operator: Operator) {
  return <U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>): Comparison => {
    sameUnit(operator, left.unit, right.unit);
    return { operator, left, right };
  };
}

export const lessThan = compare('<');
export const atMost = compare('≤');
export const greaterThan = compare('>');
export const atLeast = compare('≥');

/** What a line of a definition by cases says beside its words: see `Branch`. */
type BranchFacts = Pick<Branch, 'condition' | 'hypotheses'>;

/**
 * One line of a definition by cases: if the comparison holds, the value is `value`, which `words` explain.
 * A comparison that tells a choice gives its `condition` in words, « si les crédits sont donnés ».
 */
export function when<U extends Unit>(
  comparison: Comparison,
  value: Node<U>,
  words: string,
  facts: BranchFacts = {},
): Branch<U> {
  return { when: comparison, value, words, ...facts };
}

/** A definition by cases: the first branch that holds, else `otherwise`. */
export function cases<U extends Unit>(
  branches: readonly Branch<U>[],
  otherwise: Node<NoInfer<U>>,
  words: string,
): Cases<U> {
  for (const branch of branches) sameUnit('or', branch.value.unit, otherwise.unit);
  return { kind: 'cases', branches, otherwise: otherwise as Node<U>, words, unit: otherwise.unit as U };
}

/** The sum of a value over all the rows of a group. Sums of what contains a sum are allowed. */
export function total<U extends Unit>(of: Node<U>): Total<U> {
  if (levelOf(of) === 'item') throw new TypeError('total(of): a value of an item is summed by totalOfItems');
  return { kind: 'total', over: 'rows', of, unit: of.unit };
}

/** The sum of a value over the items of a row. */
export function totalOfItems<U extends Unit>(of: Node<U>): Total<U> {
  return { kind: 'total', over: 'items', of, unit: of.unit };
}
