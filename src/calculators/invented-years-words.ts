import { type InventedNumbers, inventedNumbers } from '../scenario/examples/invented-numbers.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';
import { trendStart } from '../scenario/format/trend.ts';
import { isTrend } from './spending-before.ts';

const numbers = { patients: 'nombre de patients', depenseReelle: 'dépense réelle' } as const;

/** « nombre de patients, dépense réelle de 2020 ; dépense réelle de 2021 ». */
export function inventedNumbersWords(annees: readonly InventedNumbers[]): string {
  return annees
    .map(({ annee, keys }) => `${keys.map((cle) => numbers[cle]).join(', ')} de ${annee}`)
    .join(' ; ');
}

type WordingOf = (scenario: DocumentScenario, vue: View) => string;

const wordings =
  (ranks: (vue: View, scenario: DocumentScenario) => readonly number[] | undefined): WordingOf =>
  (scenario, vue) =>
    inventedNumbersWords(inventedNumbers(scenario, vue.groupement, ranks(vue, scenario)));

/** What a result of a year owes to invented patients, in words; nothing of it is an empty text. */
export const yearPatients = wordings(({ annee }) => [annee]);

/** The same of a result that looks at what the évolution is measured from too. */
export const evolutionPatients = wordings(({ annee }, scenario) => [
  isTrend(scenario) ? trendStart(annee) : annee - 1,
  annee,
]);

/** The same of a result that looks at every year. */
export const yearsPatients = wordings(() => undefined);
