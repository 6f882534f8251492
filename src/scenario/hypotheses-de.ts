import { rules } from '../cahier/index.ts';
import type { Rule } from '../formula/node.ts';

/**
 * The hypotheses that a rule rests on where one of its branches holds: phase 2 has no modulation, and an amount that is
 * given supposes nothing.
 */
export function hypothesesDe(rule: Rule, held: number | undefined): readonly string[] {
  const first = rule === rules.interessementBrut || rule === rules.creditsAmorcage;
  return first && held === 0 ? [] : rule.origin.hypotheses;
}
