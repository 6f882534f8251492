import { formatNumber } from '../french/numbers.ts';
import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Resultats } from '../scenario/format/results.ts';
import type { Ligne } from './calculator.ts';
import { parIndicateurs, scoreCalcule } from './computed-score.ts';
import { type ChampId, champs } from './fields.ts';

const points = (value: string) => formatNumber(value, { maximumFractionDigits: 2 });

/** The line that stands in place of the fields of a score, in a year by indicators: none where the score is given. */
export function lignesDuScore(
  scenario: DocumentScenario,
  vue: Vue,
  calcul: { readonly resultats: Resultats } | undefined,
): Ligne[] {
  if (!parIndicateurs(scenario, vue)) return [];
  const calcule = scoreCalcule(calcul?.resultats, scenario, vue);
  return [
    {
      nom: 'Score par indicateurs',
      valeur: calcule ? `${points(calcule.score)} sur ${points(calcule.maximum)}` : 'pas encore calculé',
      lien: "Comment les points s'ajoutent",
      page: '/regles/score-qualite/',
    },
  ];
}

/** The fields of a score that is given; none in a year by indicators. */
export function champsDuScore(scenario: DocumentScenario, vue: Vue, ids: readonly ChampId[]) {
  return parIndicateurs(scenario, vue) ? [] : ids.map((id) => champs[id]);
}
