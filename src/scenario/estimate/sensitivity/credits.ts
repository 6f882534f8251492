import { formatNumber } from '../../../french/numbers.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { withGroupement } from '../variants.ts';
import type { Etude, Factor } from './factor.ts';
import { edges, hypothese, inForce, parameter } from './parameter-choice.ts';

const { number, text } = exactEngine;

/** Without object where the amount of the credits is given. */
export function ofCredits(etude: Etude): Factor[] {
  const { scenario, rang: rank, groupement } = etude;
  const { credits } = groupement;
  if (credits.mode === 'montant') return [];
  const plus = inForce(scenario, 'appreciationMaximale');
  const appraised = (appreciation: string): Scenario =>
    withGroupement(scenario, rank, (each) => ({ ...each, credits: { ...credits, appreciation } }));
  const [low, high] = edges(plus);
  return [
    hypothese(
      {
        id: 'appreciation',
        label: 'Appréciation du projet',
        varies: `de ${low} à ${high} du forfait`,
        lowLabel: low,
        highLabel: high,
      },
      appraised(text(number(plus).neg())),
      appraised(text(number(plus))),
    ),
    parameter(
      etude,
      'creditsForfait',
      { label: "Forfait des crédits d'amorçage", varies: '± 20 %' },
      [
        [4n, 5n],
        [6n, 5n],
      ],
      (valeur) => `${formatNumber(text(number(valeur)), { maximumFractionDigits: 0 })} €`,
    ),
  ];
}
