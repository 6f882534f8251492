import type { Decimal } from 'decimal.js';
import { formatNumber, formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Groupement } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { avecScoresDonnes } from '../given-scores.ts';
import { evolutionMoyenne, scores } from '../range.ts';
import { avecDepense, avecGroupement, avecPatients, avecScores, croissance, niveau } from '../variants.ts';
import type { Etude, Facteur } from './factor.ts';

const { number } = exactEngine;

type Presentation = Pick<Facteur, 'id' | 'label' | 'varie'>;

/** A figure of the reader's, changed by `change` at −ampleur and at +ampleur. */
function facteur(
  { scenario, rang, groupement }: Etude,
  presentation: Presentation,
  ampleur: Decimal,
  change: (groupement: Groupement, de: Decimal) => Groupement,
  libelle: (groupement: Groupement) => string,
): Facteur {
  const [bas, haut] = [change(groupement, ampleur.neg()), change(groupement, ampleur)];
  return {
    ...presentation,
    libelleBas: libelle(bas),
    libelleHaut: libelle(haut),
    status: null,
    bas: avecGroupement(scenario, rang, () => bas),
    haut: avecGroupement(scenario, rang, () => haut),
  };
}

const points = (ratio: string): string => {
  const value = number(ratio).times(100);
  return `± ${formatNumber(value.toFixed())} point${value.greaterThanOrEqualTo(2) ? 's' : ''} par an`;
};

/** The reader's own figures: spending, patients, quality. */
export function chiffres(etude: Etude): Facteur[] {
  return [
    evolution(etude, 'depenseReelle', 'Évolution de la dépense réelle'),
    evolution(etude, 'depenseAjustee', 'Évolution de la dépense ajustée'),
    niveauAjuste(etude),
    patientele(etude),
    facteur(
      { ...etude, groupement: avecScoresDonnes(etude.scenario, etude.rang) },
      { id: 'score', label: 'Score qualité', varie: `± ${formatNumber(etude.marges.score)} points` },
      number(etude.marges.score),
      avecScores,
      scores,
    ),
  ];
}

function evolution(etude: Etude, depense: 'depenseReelle' | 'depenseAjustee', label: string): Facteur {
  const { ralentissement } = etude.marges;
  return facteur(
    etude,
    { id: `croissance-${depense}`, label, varie: points(ralentissement) },
    number(ralentissement),
    (groupement, de) => avecDepense(groupement, depense, croissance(de)),
    (groupement) => `${evolutionMoyenne(groupement, depense)} par an`,
  );
}

function niveauAjuste(etude: Etude): Facteur {
  const { depenseAjustee } = etude.marges;
  const label = 'Niveau de la dépense ajustée';
  return facteur(
    etude,
    { id: 'niveau-depenseAjustee', label, varie: `± ${formatPercent(depenseAjustee)} toutes les années` },
    number(depenseAjustee),
    (groupement, de) => avecDepense(groupement, 'depenseAjustee', niveau(de)),
    ({ annees: [base] }) => `${formatValue(base?.depenseAjustee ?? '0', '€/patient')} en ${base?.annee}`,
  );
}

function patientele(etude: Etude): Facteur {
  return facteur(
    etude,
    { id: 'patients', label: 'Patientèle', varie: '± 10 %' },
    number('0.1'),
    (groupement, de) => avecPatients(groupement, de.plus(1)),
    ({ annees: [, premiere] }) =>
      `${formatNumber(String(premiere?.patients ?? 0))} patients en ${premiere?.annee}`,
  );
}
