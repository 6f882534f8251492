import { type AnneeExecutee, anneesDe, type Execution } from './compter.ts';
import { avance } from './limites/avance.ts';
import { fourchetteCredits } from './limites/credits.ts';
import { plancherEcart, plancherEvolution, tunnel } from './limites/depenses.ts';
import { eligibilite } from './limites/eligibilite.ts';
import type { Limite, Vu } from './limites/limite.ts';
import { enveloppe, plafond } from './limites/plafonds.ts';
import { score } from './limites/score.ts';
import type { Scenario } from './types.ts';

export type { Etat, Limite } from './limites/limite.ts';

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
  return [
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
}
