import { formatNumber } from '../../../french/numbers.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { avecGroupement } from '../variants.ts';
import type { Etude, Facteur } from './factor.ts';
import { bords, enVigueur, hypothese, parametre } from './parameter-choice.ts';

const { number, text } = exactEngine;

/** Without object where the amount of the credits is given. */
export function desCredits(etude: Etude): Facteur[] {
  const { scenario, rang, groupement } = etude;
  const { credits } = groupement;
  if (credits.mode === 'montant') return [];
  const plus = enVigueur(scenario, 'appreciationMaximale');
  const apprecie = (appreciation: string): Scenario =>
    avecGroupement(scenario, rang, (each) => ({ ...each, credits: { ...credits, appreciation } }));
  const [bas, haut] = bords(plus);
  return [
    hypothese(
      {
        id: 'appreciation',
        label: 'Appréciation du projet',
        varie: `de ${bas} à ${haut} du forfait`,
        libelleBas: bas,
        libelleHaut: haut,
      },
      apprecie(text(number(plus).neg())),
      apprecie(text(number(plus))),
    ),
    parametre(
      etude,
      'creditsForfait',
      { label: "Forfait des crédits d'amorçage", varie: '± 20 %' },
      [
        [4n, 5n],
        [6n, 5n],
      ],
      (valeur) => `${formatNumber(text(number(valeur)), { maximumFractionDigits: 0 })} €`,
    ),
  ];
}
