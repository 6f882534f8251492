import type { Decimal } from 'decimal.js';
import { isFixed, levelOf, type Rule } from '../formula/node.ts';
import type { Exercise } from './exercise.ts';
import { ledTo } from './reach.ts';

/** A value on the way to the answer, which a learner may fill in. */
export interface Blank {
  readonly id: string;
  readonly label: string;
  readonly rule: Rule;
  readonly value: Decimal;
  /** Whether these numbers lead by it to the answer: a line of the rule that they do not take is listed, and never judged. */
  readonly counts: boolean;
}

/**
 * The values on the way, the answer last: each step of a rule, each rule of a year, what is paid in each of several years.
 */
export function blanksOf(exercise: Exercise): readonly Blank[] {
  const { question, situation, reach, answer } = exercise;
  const { asked, scenario, table, row, years } = question;
  const last = { id: asked.id, label: asked.label, rule: asked, value: answer, counts: true };
  if (situation.level === 'annees') {
    const rule = scenario.edition.rules.versement;
    const paid = years.map(({ annee, value }) => ({
      id: `${rule.id}-${annee}`,
      label: `${rule.label}, résultats de ${annee}`,
      rule,
      value: value('versement'),
      counts: true,
    }));
    return [...paid, last];
  }
  const item = levelOf(asked) === 'item' ? 0 : undefined;
  const before = reach.open.filter(
    ({ node }) =>
      node !== asked &&
      levelOf(node) === levelOf(asked) &&
      (situation.level === 'regle' || node.role === 'rule') &&
      isComputed(exercise, node),
  );
  const led = ledTo(question);
  return [
    ...before.map(({ node }) => ({
      id: node.id,
      label: node.label,
      rule: node,
      value: table.value(node, row, item),
      counts: led.has(node),
    })),
    last,
  ];
}

/** Whether a rule makes something of what is given: one whose option gives its value, or that no input moves, does not. */
export function isComputed({ question: { table, row } }: Exercise, rule: Rule): boolean {
  const { formula } = rule;
  if (isFixed(rule)) return false;
  if (formula.kind !== 'cases' || levelOf(rule) === 'item') return true;
  return formula.branches[table.mark(formula, row)?.held ?? -1]?.value.kind !== 'input';
}
