import type { Scenario } from '../format/scenario.ts';
import { trendStart } from '../format/trend.ts';
import { givenValue } from '../format/values-in-force.ts';
import { exactEngine } from '../run/engine.ts';

/** The rules that decide of gains in one results year, as ratios. */
export interface GainsRules {
  readonly tunnel: number;
  readonly coefficientEcart: number;
  readonly coefficientPartage: number;
  /** How many years back the évolution is measured from. */
  readonly yearsBack: number;
}

/** The rules of a scenario in some results years of one groupement, from its first on; as doubles. */
export function gainsRules(
  scenario: Pick<Scenario, 'edition' | 'parametres' | 'parametresParAnnee'> & {
    readonly options?: Scenario['options'];
  },
  annees: readonly number[],
): GainsRules[] {
  const trend = scenario.options?.evolution === 'triennale';
  return annees.map((annee, rank) => {
    const value = (id: 'tunnel' | 'coefficientEcart' | 'coefficientPartage'): number =>
      exactEngine
        .number(givenValue(scenario, id, annee) ?? scenario.edition.parameters[id].defaultValue)
        .toNumber();
    return {
      tunnel: value('tunnel'),
      coefficientEcart: value('coefficientEcart'),
      coefficientPartage: value('coefficientPartage'),
      yearsBack: trend ? rank + 1 - trendStart(rank + 1) : 1,
    };
  });
}

/** What the écart and the évolution of a year bring of each € per patient: their weight times the part that is shared. */
export function sharesOf({ coefficientEcart, coefficientPartage }: GainsRules): {
  readonly ecart: number;
  readonly evolution: number;
} {
  return {
    ecart: coefficientPartage * coefficientEcart,
    evolution: coefficientPartage * (1 - coefficientEcart),
  };
}
