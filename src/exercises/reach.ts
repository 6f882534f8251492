import type { InputId, ValueId } from '../cahier/edition.ts';
import {
  type Cases,
  children,
  type Input,
  levelOf,
  type Node,
  operands,
  type Parameter,
  type Rule,
  type Total,
} from '../formula/node.ts';
import { exists } from '../scenario/run/exists.ts';
import type { ComputedQuestion } from './computed-question.ts';
import type { Answered, Mistake } from './mistakes/mistake.ts';
import type { Level, Situation } from './situations/situation.ts';

/** Whose a value is given for: the year that is asked, each groupement of it, or each indicator. */
export type Over = 'year' | 'groupements' | 'indicateurs';

export interface GivenValue {
  readonly node: Input | Rule;
  readonly over: Over;
}

interface ComputedValue extends GivenValue {
  readonly node: Rule;
}

/** Where a year's values are read. */
type Place = Pick<ComputedQuestion, 'table' | 'row'>;

/** What has to be computed, and what it is computed from. */
export interface Reach {
  /** The rules and steps to compute, what is asked last. */
  readonly open: readonly ComputedValue[];
  /** What is given: inputs, and the rules that come before the question. */
  readonly given: readonly GivenValue[];
}

/**
 * A step is always computed; a rule is too beyond the level of one, or where the situation opens it. What an option leaves
 * out is not given; what only the numbers decide is, or it would tell the answer.
 */
export function reachOf(
  question: ComputedQuestion,
  { level, opens = [] }: Pick<Situation, 'level' | 'opens'>,
): Reach {
  const open = new Map<Rule, Over>();
  const given = new Map<Input | Rule, Over>();
  // What one year does not come to, another may.
  for (const place of level === 'annees' ? question.years : [question]) {
    const seen = new Set<Node>();
    const visit = (node: Node, over: Over): void => {
      if (node.kind === 'input') {
        if (!isOption(node)) widen(given, node, over);
      } else if (node.kind === 'rule') {
        if (!isThere(node, place)) return;
        if (node !== question.asked && !isOpen(node, level, opens)) widen(given, node, over);
        else if (over !== 'year' || !seen.has(node)) {
          seen.add(node);
          visit(node.formula, over);
          widen(open, node, over);
        }
      } else if (node.kind === 'total') visit(node.of, widened(question, node.over) ?? over);
      else for (const child of written(question, place, node)) visit(child, over);
    };
    visit(question.asked, 'year');
  }
  const told = ([node, over]: [Input | Rule, Over]): GivenValue => ({ node, over });
  const order = Object.keys(question.scenario.edition.nodes);
  return {
    open: [...open].map(([node, over]) => ({ node, over })),
    given: [...given].map(told).toSorted((a, b) => order.indexOf(a.node.id) - order.indexOf(b.node.id)),
  };
}

/** Over what a total is taken; a total of one says nothing more than its value. */
function widened({ rows, items }: ComputedQuestion, over: Total['over']): Over | undefined {
  if (over === 'rows') return rows > 1 ? 'groupements' : undefined;
  return items > 1 ? 'indicateurs' : undefined;
}

const isOpen = (rule: Rule, level: Level, opens: readonly ValueId[]): boolean =>
  level !== 'regle' || rule.role === 'step' || (opens as readonly string[]).includes(rule.id);

/** How a scenario is written, which no question is about; other choices are facts of the year, and given. */
const OPTIONS: readonly string[] = [
  'evolutionTriennale',
  'qualiteParIndicateurs',
  'creditsCalcules',
  'enveloppePortefeuille',
  'recuperationDuSolde',
] satisfies readonly InputId[];

const isOption = ({ id }: Input): boolean => OPTIONS.includes(id);
const isInput = ({ kind }: Node): boolean => kind === 'input';

/** Whether a rule has a value on a row: a modulation has none in phase 2. */
export const isThere = (rule: Rule, { table, row }: Place): boolean =>
  exists(rule, (where) => table.value(where, row).toFixed());

/** Keeps a value, over the most that it is read over. */
function widen<N>(values: Map<N, Over>, node: N, over: Over): void {
  if (values.get(node) === undefined || over !== 'year') values.set(node, over);
}

/** What a node is written with; of a case, the lines that numbers decide between, without those of an option that the year does not have. */
function written({ asked }: ComputedQuestion, place: Place, node: Node): readonly Node[] {
  if (node.kind !== 'cases') return children(node);
  if (hasSeveralLines(node, asked)) return children(node);
  const held = heldOf(node, place);
  const sides = node.branches.flatMap(({ when }) => [when.left, when.right]);
  const option = node.branches[held];
  if (option?.condition !== undefined) return [...sides.filter(isInput), option.value];
  const open = node.branches.filter(({ condition }) => condition === undefined);
  return [...sides, ...open.map(({ value }) => value), node.otherwise];
}

/** Within a sum, one indicator has a line and another has the next. */
const hasSeveralLines = (node: Cases, asked: Rule): boolean =>
  levelOf(node) === 'item' && levelOf(asked) !== 'item';

/** The rank of the line that holds, of the first indicator where each has its own. */
const heldOf = (node: Cases, { table, row }: Place): number =>
  table.mark(node, row, levelOf(node) === 'item' ? 0 : undefined)?.held ?? node.branches.length;

/** The rules that the value asked is made of, with these numbers: of a case, the line that holds, and what lines are decided by. */
export function ledTo(question: ComputedQuestion): ReadonlySet<Rule> {
  const { asked } = question;
  const led = new Set<Rule>();
  const visit = (node: Node): void => {
    if (node.kind === 'rule') {
      if (led.has(node) || !isThere(node, question)) return;
      led.add(node);
      visit(node.formula);
    } else if (node.kind === 'cases' && !hasSeveralLines(node, asked)) {
      for (const { when } of node.branches) [when.left, when.right].forEach(visit);
      visit(node.branches[heldOf(node, question)]?.value ?? node.otherwise);
    } else children(node).forEach(visit);
  };
  visit(asked);
  return led;
}

/** Whether a learner could have made a mistake: where it happens is computed, and what it takes is known, or follows. */
export function isPossible(
  { at, where, formula }: Mistake,
  { scenario: { edition } }: ComputedQuestion,
  { open, given }: Reach,
  year: Answered,
): boolean {
  if (!open.some(({ node }) => node === edition.nodes[at]) || where?.(year) === false) return false;
  const known = new Set<Node>([...open, ...given].map(({ node }) => node));
  const follows = (node: Rule | Input | Parameter): boolean =>
    node.kind === 'parameter' ||
    known.has(node) ||
    (node.kind === 'input' ? node.choice === true : operands(node.formula).every(follows));
  return operands(formula(edition.nodes)).every(follows);
}
