import { type Cases, children, type Input, type Node, type Parameter, type Rule } from './node.ts';
import { taken } from './trace.ts';

/** The rank of the branch that holds in a definition by cases; undefined where it is not known: any may. */
export type Held = (node: Cases) => number | undefined;

/**
 * The inputs and the parameters that a rule, or a step, is computed from, one level down: those that its own formula
 * is written with, and its steps' formulas, and theirs. Other rules stay closed: a step is an intermediate inside a rule, a
 * rule is a level. Where `held` tells a branch, what the others are written with is left out.
 */
export function sources(rule: Rule, held: Held = () => undefined): ReadonlySet<Parameter | Input> {
  const found = new Set<Parameter | Input>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'parameter' || node.kind === 'input') found.add(node);
    opened(node, held).forEach(visit);
  };
  visit(rule.formula);
  return found;
}

function opened(node: Node, held: Held): readonly Node[] {
  if (node.kind === 'rule' && node.role === 'rule') return [];
  const rank = node.kind === 'cases' ? held(node) : undefined;
  return node.kind === 'cases' && rank !== undefined ? taken(node, rank) : children(node);
}

/**
 * The hypotheses that a rule rests on where one of its lines holds: all of its own, or those of the line where it says
 * that they are fewer (an amount that is given supposes nothing).
 */
export function hypothesesOf({ formula, origin }: Rule, held: number | undefined): readonly string[] {
  const line = formula.kind === 'cases' && held !== undefined ? formula.branches[held] : undefined;
  return line?.hypotheses ?? origin.hypotheses;
}
