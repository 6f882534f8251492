import type { Decimal } from 'decimal.js';
import type { Edition } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { timeline } from './timeline.ts';

const asked = new WeakMap<Edition, readonly Rule[]>();

/** What a year leaves to the next, and nothing that pages show beside it: a third of the work of a whole run. */
function carriedRules(edition: Edition): readonly Rule[] {
  const rules = asked.get(edition) ?? [edition.rules.soldeAvance, edition.rules.total];
  asked.set(edition, rules);
  return rules;
}

/** All that each groupement is paid, credits included, in € and by its rank: for who tries a scenario many times. */
export function totals(scenario: Scenario): Decimal[] {
  const { edition } = scenario;
  const { credits, years } = timeline(scenario, exactEngine, carriedRules(edition));
  const found = [...credits];
  for (const { groupements, table } of years)
    groupements.forEach((rank, row) => {
      found[rank] = exactEngine.value(table, edition.rules.total, row);
    });
  return found;
}
