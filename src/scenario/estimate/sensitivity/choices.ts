import { formatNumber, formatPercent } from '../../../french/numbers.ts';
import { exactEngine } from '../../run/engine.ts';
import { ofCredits } from './credits.ts';
import type { Etude, Factor } from './factor.ts';
import { edges, hypothese, inForce, parameter, withParameter } from './parameter-choice.ts';

const { number, text } = exactEngine;

/** What the cahier leaves open, within what other choices would give. */
export function choice(etude: Etude): Factor[] {
  return [...ofQualite(etude), ...ofEnveloppe(etude), ...ofAvance(etude), ...ofCredits(etude)];
}

function ofQualite(etude: Etude): Factor[] {
  const { scenario } = etude;
  const strongest = edges(inForce(scenario, 'modulationMaximale'));
  return [
    parameter(
      etude,
      'quotePartQualite',
      { label: "Quote-part de l'enveloppe qualité", varies: 'moitié ou double' },
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
        varies: 'nulle, ou en ligne droite',
        lowLabel: 'sans modulation',
        highLabel: `de ${strongest.join(' à ')}`,
      },
      withParameter(scenario, 'modulationMaximale', '0'),
      scenario,
    ),
  ];
}

/** Without object where the envelope is computed over the scenario's groupements. */
function ofEnveloppe({ scenario }: Etude): Factor[] {
  const { enveloppe } = scenario;
  if (enveloppe.mode === 'portefeuille') return [];
  const reduced = text(number(enveloppe.facteur).times('0.9'));
  const said = (facteur: string): string => `facteur ${formatNumber(facteur, { maximumFractionDigits: 4 })}`;
  return [
    hypothese(
      {
        id: 'enveloppe',
        label: 'Enveloppe nationale',
        varies: 'dépassée de façon à tout réduire de 10 %',
        lowLabel: said(reduced),
        highLabel: said(enveloppe.facteur),
      },
      { ...scenario, enveloppe: { mode: 'facteur', facteur: reduced } },
      scenario,
    ),
  ];
}

function ofAvance({ scenario }: Etude): Factor[] {
  return [
    hypothese(
      {
        id: 'recuperation',
        label: "Récupération de l'avance",
        varies: "tout le solde d'un coup, ou l'excédent seul",
        lowLabel: 'solde',
        highLabel: 'excédent',
      },
      { ...scenario, options: { ...scenario.options, recuperation: 'solde' } },
      { ...scenario, options: { ...scenario.options, recuperation: 'excedent' } },
    ),
  ];
}
