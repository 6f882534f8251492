import { formatPercent, formatValue } from '../../../src/french/numbers.ts';
import type { EstimationCalculee } from '../../../src/scenario/estimate/estimate.ts';
import type { Limite } from '../../../src/scenario/estimate/limits/all-limits.ts';
import type { Sensibilite } from '../../../src/scenario/estimate/sensitivity/all-sensitivities.ts';

/* What /estimer/ shows of a groupement, as lines that a reviewer reads against the rules. Spaces are plain. */

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const euros = (text: string): string => formatValue(text, '€');
const signed = (text: string): string => formatValue(text, '€', { signed: true });

interface Three {
  readonly bas: string;
  readonly central: string;
  readonly haut: string;
}

const three = ({ bas, central, haut }: Three, told = euros): string =>
  [bas, central, haut].map(told).join(' | ');

const sensitivityTold = (each: Sensibilite): string[] => [
  `${each.label} (${each.id}, ${each.status ?? 'du lecteur'}), ${each.varie}`,
  `  ${each.libelleBas} : ${euros(each.totalBas)}, soit ${signed(each.effetBas)}`,
  `  ${each.libelleHaut} : ${euros(each.totalHaut)}, soit ${signed(each.effetHaut)}`,
  `  largeur ${euros(each.largeur)}`,
];

export const limitTold = ({ id, label, etat, status, court, phrase, modifies }: Limite): string[] => [
  `${label} (${id}, ${status}) : ${etat}`,
  `  ${court}`,
  `  ${phrase}`,
  ...modifies.map((each) => `  modifié : ${each.id}`),
];

export function estimateTold(estimate: EstimationCalculee): string {
  const { fourchette, sensibilite, limites, parPatient } = estimate;
  const { separations, annees, total, variantes, enOrdre } = fourchette;
  const { parPatientEtAnnee, partMaximale, annee, sur } = parPatient;
  const lines = [
    `# ${estimate.groupement}`,
    '',
    '## Fourchette : bas | central | haut',
    `total ${three(total)}`,
    ...annees.map((each) => `${each.annee} ${three(each)}`),
    `variantes ${three(variantes)}${enOrdre ? '' : ', dans un autre ordre'}`,
    ...separations.map((each) => `${each.label} : ${three(each, String)}`),
    '',
    '## Sensibilité',
    ...sensibilite.flatMap(sensitivityTold),
    '',
    '## Limites',
    ...limites.flatMap(limitTold),
    '',
    '## Par patient',
    `${euros(parPatientEtAnnee)} par patient et par an ; au plus ${formatPercent(partMaximale, { maximumFractionDigits: 4 })} de la dépense, en ${annee} sur ${sur}`,
  ];
  return plain(`${lines.join('\n')}\n`);
}
