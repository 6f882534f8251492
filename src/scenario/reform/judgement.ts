import type { Fault } from '../format/faults.ts';
import type { Scenario } from '../format/scenario.ts';
import { readRuleSet } from '../format/schema/rule-set-schema.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { type RuleSet, underRules } from '../rules/rule-set.ts';
import type { Modified } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { cahierSet, type ReformQuestion } from './question.ts';
import { setFaults } from './set-faults.ts';

/** What tells a groupement from another one before any rule. */
export interface GroupementFacts {
  readonly nom: string;
  readonly premiereAnnee: number;
  /** Of its first results year. */
  readonly patients: number;
  /** The sum of its patients, results year after results year. */
  readonly patientYears: number;
}

/** What is wrong, each at its path in the portfolio, or by the rank of its set in that set: nothing is computed then. */
export interface ReformFaults {
  readonly ok: false;
  readonly portfolio: readonly Fault[];
  readonly sets: readonly (readonly Fault[])[];
}

/** What is known of a question before anything is computed. */
export type JudgedReform =
  | {
      readonly ok: true;
      readonly groupements: readonly GroupementFacts[];
      /** The rules that the portfolio has of its own, which no set takes over. */
      readonly ownRules: readonly Modified[];
    }
  | ReformFaults;

/** Judges the portfolio and each set on its own. */
export function judgeReform({ document, sets }: ReformQuestion): JudgedReform {
  const portfolio = readScenario(document);
  const faults = setFaults(sets);
  if (!portfolio.ok || faults.some((each) => each.length > 0))
    return { ok: false, portfolio: portfolio.ok ? [] : portfolio.erreurs, sets: faults };
  const { scenario } = portfolio;
  return {
    ok: true,
    groupements: scenario.groupements.map(({ nom, premiereAnnee, annees }) => ({
      nom,
      premiereAnnee,
      patients: annees[1]?.patients ?? 0,
      patientYears: annees.slice(1).reduce((sum, year) => sum + year.patients, 0),
    })),
    ownRules: modifies(scenario),
  };
}

/** A portfolio under a set of a question, the cahier's being of rank -1; or what of the portfolio the set does not take. */
export type AppliedSet =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Applies a set of a question that was judged. */
export function applySet({ document, sets }: ReformQuestion, rank: number): AppliedSet {
  const portfolio = readScenario(document);
  const set = readRuleSet(rank < 0 ? cahierSet : sets[rank]);
  if (!portfolio.ok) return { ok: false, faults: portfolio.erreurs };
  if (!set.ok) return { ok: false, faults: set.erreurs };
  return applied(portfolio.scenario, set.set);
}

function applied(scenario: Scenario, set: RuleSet): AppliedSet {
  const under = underRules(scenario, set);
  return under.ok ? { ok: true, scenario: under.scenario } : { ok: false, faults: under.erreurs };
}
