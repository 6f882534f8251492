import { formatNumber } from '../french/numbers.ts';
import type { Results } from '../scenario/format/results.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import type { Row } from './calculator.ts';
import { byIndicateurs, computedScore } from './computed-score.ts';
import { type FieldId, fields } from './fields.ts';

const points = (value: string) => formatNumber(value, { maximumFractionDigits: 2 });

/** The line that stands in place of the fields of a score, in a year by indicators: none where the score is given. */
export function scoreRows(
  scenario: DocumentScenario,
  vue: View,
  calculation: { readonly results: Results } | undefined,
): Row[] {
  if (!byIndicateurs(scenario, vue)) return [];
  const isComputed = computedScore(calculation?.results, scenario, vue);
  return [
    {
      nom: 'Score par indicateurs',
      valeur: isComputed
        ? `${points(isComputed.score)} sur ${points(isComputed.maximum)}`
        : 'pas encore calculé',
      link: "Comment les points s'ajoutent",
      page: '/regles/score-qualite/',
    },
  ];
}

/** The fields of a score that is given; none in a year by indicators. */
export function scoreFields(scenario: DocumentScenario, vue: View, ids: readonly FieldId[]) {
  return byIndicateurs(scenario, vue) ? [] : ids.map((id) => fields[id]);
}
