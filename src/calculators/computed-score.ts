import type { DocumentScenario, Vue } from '../scenario/format/document.ts';
import type { Resultats } from '../scenario/format/results.ts';

/** A results year of the last results, if they have it. */
function anneeCalculee(resultats: Resultats | undefined, scenario: DocumentScenario, vue: Vue) {
  const groupement = resultats?.groupements[vue.groupement];
  if (groupement?.nom !== scenario.groupements[vue.groupement]?.nom) return undefined;
  return groupement?.annees[vue.annee - 1];
}

/** The score and the maximum of a year, as decimal text, if the last results have them. */
export function scoreCalcule(resultats: Resultats | undefined, scenario: DocumentScenario, vue: Vue) {
  const annee = anneeCalculee(resultats, scenario, vue);
  return annee && { score: annee.scoreQualite, maximum: annee.scoreMaximal };
}

/** Whether the score of a year is that of indicators. */
export function parIndicateurs(scenario: DocumentScenario, { groupement, annee }: Vue): boolean {
  return scenario.groupements[groupement]?.annees[annee]?.qualite?.mode === 'indicateurs';
}
