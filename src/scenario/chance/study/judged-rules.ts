import type { Fault } from '../../format/faults.ts';
import { readRuleSet } from '../../format/schema/rule-set-schema.ts';
import { type RulesOfYears, rulesOfFirstWave } from '../rules-of-first-wave.ts';

/** The rules that a page asks about, or what is wrong in them: nothing is computed then. */
export type JudgedRules =
  | ({
      readonly ok: true /** Whether they measure the évolution by the trend. */;
      readonly trend: boolean;
    } & RulesOfYears)
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads an `ipep-regles/1` document as `ipep hasard --regles` does; never throws. */
export function judgeRules(document: unknown): JudgedRules {
  const read = readRuleSet(document);
  if (!read.ok) return { ok: false, faults: read.erreurs };
  return { ok: true, trend: read.set.options.evolution === 'triennale', ...rulesOfFirstWave(read.set) };
}
