import { amended, type Edition, type NamedId, type ValueId } from '../../cahier/edition.ts';
import type { Node, Rule } from '../../formula/node.ts';

/** The year that is asked, under the right rules: what mistakes are made of. */
export interface Answered {
  readonly value: (id: NamedId) => number;
  readonly answer: number;
}

/** What learners do to a rule: the same rule with another formula, evaluated by the reader that evaluates the right one. */
export interface Mistake {
  readonly id: string;
  /** The rule or step where it happens. */
  readonly at: ValueId;
  /** What was done, and what the rule says instead: two sentences, without the answer. */
  readonly words: string;
  /** The formula that was computed in place of the rule's. */
  readonly formula: (nodes: Edition['nodes']) => Node;
  /** Where it can be made at all; everywhere, when it does not say. */
  readonly where?: (year: Answered) => boolean;
}

/** Mistakes of one rule, by what names them. */
export type MistakesOf = Readonly<Record<string, Omit<Mistake, 'id' | 'at'>>>;

/** The mistakes of a rule as a list, each with its id: « ecart-sans-tunnel ». */
export function mistakesAt(at: ValueId, of: MistakesOf): readonly Mistake[] {
  return Object.entries(of).map(([name, mistake]) => ({ id: `${at}-${name}`, at, ...mistake }));
}

const made = new WeakMap<Edition, Map<Mistake, Edition>>();

/** The rules as someone who makes a mistake computes them: everything that follows from it follows. */
export function mistaken(edition: Edition, mistake: Mistake): Edition {
  const known = made.get(edition) ?? new Map<Mistake, Edition>();
  made.set(edition, known);
  const found = known.get(mistake) ?? amendedBy(edition, mistake);
  known.set(mistake, found);
  return found;
}

function amendedBy(edition: Edition, { id, at, formula }: Mistake): Edition {
  const right: Rule = edition.nodes[at];
  const wrong: Rule = { ...right, formula: formula(edition.nodes) };
  return amended(edition, `${edition.id}, ${id}`, new Map([[right, wrong]]));
}
