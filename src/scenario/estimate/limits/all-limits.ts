import type { RuleId } from '../../../cahier/edition.ts';
import type { Scenario } from '../../format/scenario.ts';
import { type ExecutedYear, type Execution, yearsFor } from '../../run/execution.ts';
import type { Modified } from '../../run/modified-value.ts';
import { modifies } from '../../run/modified-values.ts';
import { modifiedOf } from '../../run/modified-values-of-rule.ts';
import { avance } from './avance.ts';
import { creditsRange } from './credits.ts';
import { plancherEcart, plancherEvolution, tunnel } from './depenses.ts';
import { eligibilite } from './eligibilite.ts';
import { nullGains } from './gains.ts';
import type { Limit as BareLimit, Viewed } from './limit.ts';
import { enveloppe, plafond } from './plafonds.ts';
import { score } from './score.ts';

export type { State } from './limit.ts';

export interface Limit extends BareLimit {
  /** The changed values that it is computed from. */
  readonly modifies: readonly Modified[];
}

/** The rule that each one is about. */
const regles: Readonly<Partial<Record<string, RuleId>>> = {
  tunnel: 'ecart',
  gains: 'gains',
  plafond: 'plafond',
  enveloppe: 'facteurEnveloppe',
  credits: 'creditsAmorcage',
  avance: 'recuperation',
};

/**
 * What limits a groupement's payments over its years, and how far the rest is from doing so: the smallest patientèle,
 * the interval around the adjusted spending, the floors, the caps, the range of the credits, the advance, the score.
 */
export function limits(scenario: Scenario, execution: Execution, rank: number): Limit[] {
  const groupement = scenario.groupements[rank];
  const annees: readonly ExecutedYear[] = yearsFor(execution, rank);
  const [premiere] = annees;
  if (groupement === undefined || premiere === undefined) return [];
  const viewed: Viewed = { scenario, groupement, annees };
  const all = modifies(scenario);
  const { table, row } = premiere;
  const ownItems = ({ id }: BareLimit): readonly Modified[] => {
    if (id === 'eligibilite') return all.filter((each) => each.id === 'seuilPatients');
    const shownRule = regles[id];
    return shownRule === undefined
      ? []
      : modifiedOf(execution.edition.rules[shownRule], all, (node) => table.mark(node, row)?.held);
  };
  const wordedOnes = [
    eligibilite(viewed),
    tunnel(viewed),
    plancherEcart(viewed),
    plancherEvolution(viewed),
    nullGains(viewed),
    plafond(viewed),
    enveloppe(viewed),
    creditsRange(viewed),
    avance(viewed),
    score(viewed),
  ];
  return wordedOnes.map((worded) => ({ ...worded, modifies: ownItems(worded) }));
}
