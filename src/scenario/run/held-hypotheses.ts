import { rules } from '../../cahier/edition-2019/rules/all-rules.ts';
import type { HypothesisId } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';

/**
 * What a rule still rests on in its first branch, where that is less than the whole: an amount or a score that is
 * given, or what a phase or a year does without.
 */
const supposedFirst: ReadonlyMap<Rule, readonly HypothesisId[]> = new Map<Rule, readonly HypothesisId[]>([
  [rules.interessementBrut, ['H19']],
  [rules.creditsAmorcage, []],
  [rules.scoreQualite, []],
  [rules.bonusExperience, []],
]);

/**
 * The hypotheses that a rule rests on where one of its branches holds: phase 2 has no modulation, and an amount that is
 * given supposes nothing.
 */
export function hypothesesDe(rule: Rule, held: number | undefined): readonly string[] {
  return (held === 0 ? supposedFirst.get(rule) : undefined) ?? rule.origin.hypotheses;
}
