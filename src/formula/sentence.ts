import type { Decimal } from 'decimal.js';
import { formatValue } from '../french/numbers.ts';
import { unitLabel } from '../french/units.ts';
import type { Comparison, Node } from './node.ts';
import { expression } from './read/calculation.ts';
import type { Decision, Test, Trace } from './trace.ts';
import type { Unit } from './unit.ts';
import { showNumber, type View } from './view.ts';

/** One side of a comparison. */
interface Side {
  readonly node: Node;
  readonly value: Decimal;
}

/**
 * A trace in French, one sentence a decision: what was compared, which branch, floor or cap holds, by how much the
 * other side is missed. None for a rule that decides nothing: its calculation says all.
 */
export function sentences(trace: Trace, view: View): string[] {
  const counted = countedIn(trace);
  return trace.decisions
    .filter(({ node }) => counted.has(node))
    .map((decision) => told(decision, trace, view));
}

function told(decision: Decision, trace: Trace, view: View): string {
  const { node, held, tests } = decision;
  if (node.kind === 'cases') {
    const words = node.branches[held]?.words ?? node.words;
    const nearest = held < node.branches.length ? held : closest(tests, node.branches);
    const [test, when] = [tests[nearest], node.branches[nearest]?.when];
    if (test === undefined || when === undefined || isChoice(when)) return words;
    return detailed(words, [side(when.left, test.left), side(when.right, test.right)], view);
  }
  const [test] = tests as [Test];
  const words = held === 0 ? node.words.left : node.words.right;
  const sides = [side(node.left, test.left), side(node.right, test.right)] as const;
  const compared = opposed(inOrder(sides.map((each) => resolved(each, trace))), trace);
  return detailed(test.distance.isZero() ? (node.words.equal ?? words) : words, compared, view);
}

const side = (node: Node, value: Decimal): Side => ({ node, value });

/** The decisions, and the nodes between, that the value is made with: not those under a side that did not hold. */
function countedIn({ rule, decisions }: Trace): ReadonlySet<Node> {
  const counted = new Set<Node>();
  const visit = (node: Node): void => {
    if (counted.has(node)) return;
    counted.add(node);
    const decision = decisions.find((each) => each.node === node);
    if (decision !== undefined) visit(kept(decision));
    else if ('left' in node) [node.left, node.right].forEach(visit);
  };
  visit(rule.formula);
  return counted;
}

/** What a decision comes to. */
function kept({ node, held }: Decision): Node {
  if (node.kind === 'cases') return node.branches[held]?.value ?? node.otherwise;
  return held === 0 ? node.left : node.right;
}

/** A bound inside a bound is called by what it comes to. */
function resolved({ node, value }: Side, trace: Trace): Side {
  const inner = trace.decisions.find((each) => each.node === node);
  return inner === undefined ? { node, value } : resolved({ node: kept(inner), value }, trace);
}

/** What varies comes first, then what it is measured against. */
function inOrder(sides: readonly Side[]): [Side, Side] {
  const rank = ({ node }: Side): number => (node.kind === 'literal' ? 2 : node.kind === 'parameter' ? 1 : 0);
  return sides.toSorted((a, b) => rank(a) - rank(b)) as [Side, Side];
}

/** « a − b » against 0, or « a ÷ b » against 1, tells better as a against b. */
function opposed([left, right]: [Side, Side], { operands }: Trace): [Side, Side] {
  const { node } = left;
  const against = right.node.kind === 'literal' ? right.node.value : undefined;
  const isDifference = node.kind === 'subtract' && against === '0';
  const isQuotient = node.kind === 'divide' && against === '1';
  if (!isDifference && !isQuotient) return [left, right];
  const [a, b] = [node.left, node.right].map((term) => operands.find((operand) => operand.node === term));
  if (a === undefined || b === undefined || (isQuotient && !b.value.greaterThan(0))) return [left, right];
  return [a, b];
}

function detailed(words: string, [left, right]: readonly [Side, Side], view: View): string {
  const distance = left.value.minus(right.value);
  // « = 0 » says nothing that the words do not.
  if (distance.isZero() && right.node.kind === 'literal') return words;
  const sign = distance.isZero() ? '=' : distance.isNegative() ? '<' : '>';
  const compared = `${called(left, view)} ${sign} ${called(right, view)}`;
  // The distance to zero is the value itself.
  const isSaid = right.value.isZero() && right.node.kind === 'literal';
  return `${words} : ${compared}${isSaid ? '' : away(distance.abs(), left.node, view)}`;
}

/** A side by its name where it has one, else by its calculation, with its value. */
function called({ node, value }: Side, view: View): string {
  const text = node.unit === 'an' || node.unit === '1' ? view.show(node) : quantity(value, node.unit);
  if (node.kind === 'literal') return text;
  const named = node.kind === 'rule' || node.kind === 'input' || node.kind === 'parameter';
  const name = named ? node.label.charAt(0).toLowerCase() + node.label.slice(1) : expression(node, view);
  return `${name} (${text})`;
}

function away(distance: Decimal, node: Node, view: View): string {
  if (distance.isZero()) return ', exactement sur la limite';
  if (node.unit === 'an') return '';
  // Two percentages differ by points.
  const inPoints = view.show(node).endsWith('%');
  const text = inPoints ? quantity(distance.times(100), 'point') : quantity(distance, node.unit);
  return /[1-9]/.test(text) ? `, à ${text} de la limite` : ', tout près de la limite';
}

function quantity(value: Decimal, unit: Unit): string {
  const text = value.toFixed();
  if (unit === '€' || unit === '€/patient') return formatValue(text, unit);
  return `${showNumber(text, unit)} ${unitLabel(unit, value.abs().lessThan(2))}`.trim();
}

/** A choice is told by its words alone. */
function isChoice({ left }: Comparison): boolean {
  return (left.kind === 'rule' || left.kind === 'input') && left.choice === true;
}

/** The rank of the failed test that came nearest to holding, choices set aside; −1 if there is none. */
function closest(tests: readonly Test[], branches: readonly { readonly when: Comparison }[]): number {
  const ranks = branches.flatMap(({ when }, rank) => (isChoice(when) ? [] : [rank]));
  const distance = (rank: number): Decimal => (tests[rank] as Test).distance.abs();
  return ranks.reduce(
    (best, rank) => (best < 0 || distance(rank).lessThan(distance(best)) ? rank : best),
    -1,
  );
}
