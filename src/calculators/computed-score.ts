import type { Results } from '../scenario/format/results.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';

/** A results year of the last results, if they have it. */
function computedYear(results: Results | undefined, scenario: DocumentScenario, vue: View) {
  const groupement = results?.groupements[vue.groupement];
  if (groupement?.nom !== scenario.groupements[vue.groupement]?.nom) return undefined;
  return groupement?.annees[vue.annee - 1];
}

/** The score and the maximum of a year, as decimal text, if the last results have them. */
export function computedScore(results: Results | undefined, scenario: DocumentScenario, vue: View) {
  const annee = computedYear(results, scenario, vue);
  return annee && { score: annee.scoreQualite, maximum: annee.scoreMaximal };
}

/** Whether the score of a year is that of indicators. */
export function byIndicateurs(scenario: DocumentScenario, { groupement, annee }: View): boolean {
  return scenario.groupements[groupement]?.annees[annee]?.qualite?.mode === 'indicateurs';
}
