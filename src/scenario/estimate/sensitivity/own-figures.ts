import type { Decimal } from 'decimal.js';
import { formatNumber, formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Groupement } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { withGivenScores } from '../given-scores.ts';
import { meanEvolution, scores } from '../range.ts';
import { growth, level, withDepense, withGroupement, withPatients, withScores } from '../variants.ts';
import type { Etude, Factor } from './factor.ts';

const { number } = exactEngine;

type Presentation = Pick<Factor, 'id' | 'label' | 'varies'>;

/** A figure of the reader's, changed by `change` at −ampleur and at +ampleur. */
function facteur(
  { scenario, rang: rank, groupement }: Etude,
  presentation: Presentation,
  amplitude: Decimal,
  change: (groupement: Groupement, from: Decimal) => Groupement,
  caption: (groupement: Groupement) => string,
): Factor {
  const [low, high] = [change(groupement, amplitude.neg()), change(groupement, amplitude)];
  return {
    ...presentation,
    lowLabel: caption(low),
    highLabel: caption(high),
    status: null,
    low: withGroupement(scenario, rank, () => low),
    high: withGroupement(scenario, rank, () => high),
  };
}

const points = (ratio: string): string => {
  const value = number(ratio).times(100);
  return `± ${formatNumber(value.toFixed())} point${value.greaterThanOrEqualTo(2) ? 's' : ''} par an`;
};

/** The reader's own figures: spending, patients, quality. */
export function numerals(etude: Etude): Factor[] {
  return [
    evolution(etude, 'depenseReelle', 'Évolution de la dépense réelle'),
    evolution(etude, 'depenseAjustee', 'Évolution de la dépense ajustée'),
    adjustedLevel(etude),
    patientele(etude),
    facteur(
      { ...etude, groupement: withGivenScores(etude.scenario, etude.rang) },
      { id: 'score', label: 'Score qualité', varies: `± ${formatNumber(etude.marges.score)} points` },
      number(etude.marges.score),
      withScores,
      scores,
    ),
  ];
}

function evolution(etude: Etude, depense: 'depenseReelle' | 'depenseAjustee', label: string): Factor {
  const { ralentissement } = etude.marges;
  return facteur(
    etude,
    { id: `croissance-${depense}`, label, varies: points(ralentissement) },
    number(ralentissement),
    (groupement, from) => withDepense(groupement, depense, growth(from)),
    (groupement) => `${meanEvolution(groupement, depense)} par an`,
  );
}

function adjustedLevel(etude: Etude): Factor {
  const { depenseAjustee } = etude.marges;
  const label = 'Niveau de la dépense ajustée';
  return facteur(
    etude,
    { id: 'niveau-depenseAjustee', label, varies: `± ${formatPercent(depenseAjustee)} toutes les années` },
    number(depenseAjustee),
    (groupement, from) => withDepense(groupement, 'depenseAjustee', level(from)),
    ({ annees: [base] }) => `${formatValue(base?.depenseAjustee ?? '0', '€/patient')} en ${base?.annee}`,
  );
}

function patientele(etude: Etude): Factor {
  return facteur(
    etude,
    { id: 'patients', label: 'Patientèle', varies: '± 10 %' },
    number('0.1'),
    (groupement, from) => withPatients(groupement, from.plus(1)),
    ({ annees: [, premiere] }) =>
      `${formatNumber(String(premiere?.patients ?? 0))} patients en ${premiere?.annee}`,
  );
}
