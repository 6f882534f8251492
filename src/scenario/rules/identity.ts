import { edition } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import { parameterIds } from '../../cahier/ids.ts';
import { readDecimal, readFraction } from '../format/decimal-text.ts';
import type { RuleSettings } from '../run/applied-rules.ts';
import { optionIds } from '../run/modified-value.ts';
import { modifies } from '../run/modified-values.ts';
import { digestOf } from './digest.ts';
import { version } from './product-version.ts';
import type { SavedRules, StatedRules } from './stated-rules.ts';

/** What the results of a scenario, read or as it is typed, say of its rules: the first key of their document. */
export function statedRules(scenario: RuleSettings): StatedRules {
  const empreinte = digestOf(scenario.edition ?? edition(offered));
  return { cahier: offered, version, empreinte, modifies: modifies(scenario).map(({ id }) => id) };
}

/** The same of results of several scenarios of one edition: what is modified in any of them. */
export function sharedRules(scenarios: readonly RuleSettings[]): StatedRules {
  const [first = {}] = scenarios;
  const modified = new Set(scenarios.flatMap((each) => statedRules(each).modifies));
  const order: readonly string[] = [...parameterIds, ...optionIds];
  return { ...statedRules(first), modifies: order.filter((id) => modified.has(id)) };
}

/**
 * What a saved scenario says of its rules: the same, and the value of every parameter, as canonical text. One that is typed
 * and is no number is left out: it is in force nowhere.
 */
export function savedRules(scenario: RuleSettings): SavedRules {
  const { parametres = {}, edition: own = edition(offered) } = scenario;
  const values = parameterIds.flatMap((id) => {
    const given = String(parametres[id] ?? own.parameters[id].defaultValue);
    const value = readDecimal(given) ?? readFraction(given);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...statedRules(scenario), valeurs: Object.fromEntries(values) };
}
