import { formatPercent, formatValue } from '../../../src/french/numbers.ts';
import type { ComputedEstimation } from '../../../src/scenario/estimate/estimate.ts';
import type { Limit } from '../../../src/scenario/estimate/limits/all-limits.ts';
import type { Sensitivity } from '../../../src/scenario/estimate/sensitivity/all-sensitivities.ts';

/* What /estimer/ shows of a groupement, as lines that a reviewer reads against the rules. Spaces are plain. */

export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const euros = (text: string): string => formatValue(text, '€');
const signed = (text: string): string => formatValue(text, '€', { signed: true });

interface Three {
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

const three = ({ low, central, high }: Three, told = euros): string =>
  [low, central, high].map(told).join(' | ');

const sensitivityTold = (each: Sensitivity): string[] => [
  `${each.label} (${each.id}, ${each.status ?? 'du lecteur'}), ${each.varies}`,
  `  ${each.lowLabel} : ${euros(each.lowTotal)}, soit ${signed(each.lowEffect)}`,
  `  ${each.highLabel} : ${euros(each.highTotal)}, soit ${signed(each.highEffect)}`,
  `  largeur ${euros(each.breadth)}`,
];

export const limitTold = ({ id, label, state, status, shortText, phrase, modifies }: Limit): string[] => [
  `${label} (${id}, ${status}) : ${state}`,
  `  ${shortText}`,
  `  ${phrase}`,
  ...modifies.map((each) => `  modifié : ${each.id}`),
];

export function estimateTold(estimate: ComputedEstimation): string {
  const { range, sensitivity, limits, perPatient, certainty, zero, questions } = estimate;
  const { separations, annees, total, variantes, areOrdered } = range;
  const { perPatientAndYear, maximalPart, annee, sur } = perPatient;
  const lines = [
    `# ${estimate.groupement}`,
    '',
    '## Fourchette : bas | central | haut',
    `total ${three(total)}`,
    ...annees.map((each) => `${each.annee} ${three(each)}`),
    `variantes ${three(variantes)}${areOrdered ? '' : ', dans un autre ordre'}`,
    ...separations.map((each) => `${each.label} : ${three(each, String)}`),
    '',
    '## Sensibilité',
    ...sensitivity.flatMap(sensitivityTold),
    '',
    '## Limites',
    ...limits.flatMap(limitTold),
    '',
    '## Par certitude',
    ...certainty.parts.map(
      ({ id, certainty, amount, hypotheses }) =>
        `${id} (${certainty}${hypotheses.map((each) => `, ${each}`).join('')}) : ${euros(amount)}`,
    ),
    `plancher ${euros(certainty.floor.amount)}, au moins ${euros(certainty.floor.published)} publiés`,
    '',
    "## Ce qui l'annule",
    ...zero.flatMap(({ annee, gains, interessement, versement }) => [
      `${annee}, gains ${euros(gains.montant)}. ${gains.phrase}`,
      `${annee}, intéressement ${euros(interessement.montant)}. ${interessement.phrase}`,
      `${annee}, versement ${euros(versement.montant)}. ${versement.phrase}`,
    ]),
    '',
    '## À demander',
    ...questions.map(
      ({ question, who, changes, by }) => `${euros(changes)} (${by.id}) : ${question} ${who}.`,
    ),
    '',
    '## Par patient',
    `${euros(perPatientAndYear)} par patient et par an ; au plus ${formatPercent(maximalPart, { maximumFractionDigits: 4 })} de la dépense, en ${annee} sur ${sur}`,
  ];
  return plain(`${lines.join('\n')}\n`);
}
