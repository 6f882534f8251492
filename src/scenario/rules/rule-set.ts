import type { Enveloppe, Options, Parameters, ParametersByYear, Scenario } from '../format/scenario.ts';
import { type ReadScenario, readScenario } from '../format/schema/scenario-schema.ts';

/** A valid `ipep-regles/1` document: rules of one's own, under a name. Options are whole, what is not given being the cahier's. */
export interface RuleSet {
  readonly format: 'ipep-regles/1';
  readonly nom: string;
  readonly note?: string;
  readonly parametres: Parameters;
  readonly parametresParAnnee?: ParametersByYear;
  readonly options: Options;
  /** Absent, a scenario keeps its own. */
  readonly enveloppe?: Enveloppe;
}

/**
 * A scenario under other rules: all of its parameters and options are those of the set, its envelope too where the set gives
 * one. Refused where a figure of the scenario is out of the set's bounds (an appreciation above the greatest one), each error
 * at its path in the scenario.
 */
export function underRules(scenario: Scenario, set: RuleSet): ReadScenario {
  const { edition: _, parametresParAnnee: __, regles: ___, ...own } = scenario;
  const { parametres, parametresParAnnee, options, enveloppe } = set;
  return readScenario({
    ...own,
    parametres,
    ...(parametresParAnnee && { parametresParAnnee }),
    options,
    ...(enveloppe && { enveloppe }),
  });
}
