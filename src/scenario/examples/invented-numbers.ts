import type { DocumentScenario } from '../format/scenario-document.ts';
import { inventedPatientCount, type patientsDemonstration } from './invented-values.ts';

/** Numbers of years, the base year included, that are still those of the invented patients; by year. */
export interface InventedNumbers {
  readonly annee: number;
  readonly keys: readonly (keyof typeof patientsDemonstration)[];
}

/** What of a groupement's years is still the invented patients'; of the years of these ranks only, if given. */
export function inventedNumbers(
  scenario: DocumentScenario,
  groupement: number,
  ranks?: readonly number[],
): InventedNumbers[] {
  return (scenario.groupements[groupement]?.annees ?? []).flatMap(({ annee }, rank) => {
    if (ranks !== undefined && !ranks.includes(rank)) return [];
    const keys = (['patients', 'depenseReelle'] as const).filter((cle) =>
      inventedPatientCount(scenario, { groupement, annee: rank }, cle),
    );
    return keys.length === 0 ? [] : [{ annee, keys }];
  });
}
