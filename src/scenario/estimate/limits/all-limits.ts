import type { RuleId } from '../../../cahier/edition.ts';
import type { Scenario } from '../../format/scenario.ts';
import type { Modifie } from '../../run/changed-value.ts';
import { modifies } from '../../run/changed-values.ts';
import { modifiesDe } from '../../run/changed-values-of-rule.ts';
import { type AnneeExecutee, anneesDe, type Execution } from '../../run/execution.ts';
import { avance } from './avance.ts';
import { fourchetteCredits } from './credits.ts';
import { plancherEcart, plancherEvolution, tunnel } from './depenses.ts';
import { eligibilite } from './eligibilite.ts';
import type { Limite as Dite, Vu } from './limit.ts';
import { enveloppe, plafond } from './plafonds.ts';
import { score } from './score.ts';

export type { Etat } from './limit.ts';

export interface Limite extends Dite {
  /** The changed values that it is computed from. */
  readonly modifies: readonly Modifie[];
}

/** The rule that each one is about. */
const regles: Readonly<Partial<Record<string, RuleId>>> = {
  tunnel: 'ecart',
  plafond: 'plafond',
  enveloppe: 'facteurEnveloppe',
  credits: 'creditsAmorcage',
  avance: 'recuperation',
};

/**
 * What limits a groupement's payments over its years, and how far the rest is from doing so: the smallest patientèle,
 * the interval around the adjusted spending, the floors, the caps, the range of the credits, the advance, the score.
 */
export function limites(scenario: Scenario, execution: Execution, rang: number): Limite[] {
  const groupement = scenario.groupements[rang];
  const annees: readonly AnneeExecutee[] = anneesDe(execution, rang);
  const [premiere] = annees;
  if (groupement === undefined || premiere === undefined) return [];
  const vu: Vu = { scenario, groupement, annees };
  const tous = modifies(scenario);
  const { table, row } = premiere;
  const siens = ({ id }: Dite): readonly Modifie[] => {
    if (id === 'eligibilite') return tous.filter((each) => each.id === 'seuilPatients');
    const regle = regles[id];
    return regle === undefined
      ? []
      : modifiesDe(execution.edition.rules[regle], tous, (node) => table.mark(node, row)?.held);
  };
  const dites = [
    eligibilite(vu),
    tunnel(vu),
    plancherEcart(vu),
    plancherEvolution(vu),
    plafond(vu),
    enveloppe(vu),
    fourchetteCredits(vu),
    avance(vu),
    score(vu),
  ];
  return dites.map((dite) => ({ ...dite, modifies: siens(dite) }));
}
