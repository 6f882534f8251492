import type { DocumentScenario } from '../format/document.ts';
import { nombreDePatientsInventes, type patientsDemonstration } from './invented-values.ts';

/** Numbers of years, the base year included, that are still those of the invented patients; by year. */
export interface NombresInventes {
  readonly annee: number;
  readonly cles: readonly (keyof typeof patientsDemonstration)[];
}

/** What of a groupement's years is still the invented patients'; of the years of these ranks only, if given. */
export function nombresInventes(
  scenario: DocumentScenario,
  groupement: number,
  rangs?: readonly number[],
): NombresInventes[] {
  return (scenario.groupements[groupement]?.annees ?? []).flatMap(({ annee }, rang) => {
    if (rangs !== undefined && !rangs.includes(rang)) return [];
    const cles = (['patients', 'depenseReelle'] as const).filter((cle) =>
      nombreDePatientsInventes(scenario, { groupement, annee: rang }, cle),
    );
    return cles.length === 0 ? [] : [{ annee, cles }];
  });
}
