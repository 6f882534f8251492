import { rules } from '../cahier/index.ts';
import type { Rule } from '../formula/node.ts';
import { type AnneeExecutee, anneesDe, type Execution } from './compter.ts';
import { avance } from './limites/avance.ts';
import { fourchetteCredits } from './limites/credits.ts';
import { plancherEcart, plancherEvolution, tunnel } from './limites/depenses.ts';
import { eligibilite } from './limites/eligibilite.ts';
import type { Limite as Dite, Vu } from './limites/limite.ts';
import { enveloppe, plafond } from './limites/plafonds.ts';
import { score } from './limites/score.ts';
import type { Modifie } from './modifie.ts';
import { modifies } from './modifies.ts';
import { modifiesDe } from './modifies-de.ts';
import type { Scenario } from './types.ts';

export type { Etat } from './limites/limite.ts';

export interface Limite extends Dite {
  /** The changed values that it is computed from. */
  readonly modifies: readonly Modifie[];
}

/** The rule that each one is about. */
const regles: Readonly<Partial<Record<string, Rule>>> = {
  tunnel: rules.ecart,
  plafond: rules.plafond,
  enveloppe: rules.facteurEnveloppe,
  credits: rules.creditsAmorcage,
  avance: rules.recuperation,
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
    return regle === undefined ? [] : modifiesDe(regle, tous, (node) => table.mark(node, row)?.held);
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
