import { type Edition, edition } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import type { Scenario } from '../format/scenario.ts';
import { type GainsRules, gainsRules } from './gains-rules.ts';

/** What decides of gains, of a scenario or of a set of rules. */
type GivenRules = Pick<Scenario, 'parametres' | 'parametresParAnnee'> & Partial<Pick<Scenario, 'options'>>;

/** The results years of the first wave, and the rules of each: chance is measured over them, whoever's rules these are. */
export interface RulesOfYears {
  readonly annees: readonly number[];
  readonly rules: readonly GainsRules[];
}

/** Those of the first wave under rules that are all the cahier's, or not. */
export function rulesOfFirstWave(given: GivenRules = { parametres: {} }): RulesOfYears {
  const own = edition(offered);
  const annees = yearsOfFirstWave(own);
  return { annees, rules: gainsRules({ edition: own, ...given }, annees) };
}

function yearsOfFirstWave({ calendar: { vaguesDuCahier, LAST_YEAR } }: Edition): number[] {
  const [{ premiereAnnee }] = vaguesDuCahier;
  return Array.from({ length: LAST_YEAR - premiereAnnee + 1 }, (_, rank) => premiereAnnee + rank);
}
