import { rules } from '../cahier/index.ts';
import type { Rule } from '../formula/node.ts';

/** The rules whose first branch is an amount or a score that is given, or what a phase or a year does without. */
const supposesNothingFirst: ReadonlySet<Rule> = new Set<Rule>([
  rules.interessementBrut,
  rules.creditsAmorcage,
  rules.scoreQualite,
  rules.bonusExperience,
]);

/**
 * The hypotheses that a rule rests on where one of its branches holds: phase 2 has no modulation, and an amount that is
 * given supposes nothing.
 */
export function hypothesesDe(rule: Rule, held: number | undefined): readonly string[] {
  return held === 0 && supposesNothingFirst.has(rule) ? [] : rule.origin.hypotheses;
}
