import { formatNumber, formatPercent } from '../../../french/numbers.ts';
import { exactEngine } from '../../run/engine.ts';
import { desCredits } from './credits.ts';
import type { Etude, Facteur } from './factor.ts';
import { avecParametre, bords, enVigueur, hypothese, parametre } from './parameter-choice.ts';

const { number, text } = exactEngine;

/** What the cahier leaves open, within what other choices would give. */
export function choix(etude: Etude): Facteur[] {
  return [...delaQualite(etude), ...deLenveloppe(etude), ...deLavance(etude), ...desCredits(etude)];
}

function delaQualite(etude: Etude): Facteur[] {
  const { scenario } = etude;
  const forte = bords(enVigueur(scenario, 'modulationMaximale'));
  return [
    parametre(
      etude,
      'quotePartQualite',
      { label: "Quote-part de l'enveloppe qualité", varie: 'moitié ou double' },
      [
        [1n, 2n],
        [2n, 1n],
      ],
      (valeur) => `${formatPercent(valeur, { maximumFractionDigits: 2 })} des dépenses`,
    ),
    hypothese(
      {
        id: 'modulation',
        label: 'Modulation par la qualité en phase 3',
        varie: 'nulle, ou en ligne droite',
        libelleBas: 'sans modulation',
        libelleHaut: `de ${forte.join(' à ')}`,
      },
      avecParametre(scenario, 'modulationMaximale', '0'),
      scenario,
    ),
  ];
}

/** Without object where the envelope is computed over the scenario's groupements. */
function deLenveloppe({ scenario }: Etude): Facteur[] {
  const { enveloppe } = scenario;
  if (enveloppe.mode === 'portefeuille') return [];
  const reduit = text(number(enveloppe.facteur).times('0.9'));
  const dit = (facteur: string): string => `facteur ${formatNumber(facteur, { maximumFractionDigits: 4 })}`;
  return [
    hypothese(
      {
        id: 'enveloppe',
        label: 'Enveloppe nationale',
        varie: 'dépassée de façon à tout réduire de 10 %',
        libelleBas: dit(reduit),
        libelleHaut: dit(enveloppe.facteur),
      },
      { ...scenario, enveloppe: { mode: 'facteur', facteur: reduit } },
      scenario,
    ),
  ];
}

function deLavance({ scenario }: Etude): Facteur[] {
  return [
    hypothese(
      {
        id: 'recuperation',
        label: "Récupération de l'avance",
        varie: "tout le solde d'un coup, ou l'excédent seul",
        libelleBas: 'solde',
        libelleHaut: 'excédent',
      },
      { ...scenario, options: { recuperation: 'solde' } },
      { ...scenario, options: { recuperation: 'excedent' } },
    ),
  ];
}
