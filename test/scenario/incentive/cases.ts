import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { scenarioFrom } from '../reading.ts';

/** What a case says of its years; the rest is that of 10 000 patients for whom 2 000 € are expected every year. */
export interface Case {
  /** Actual spending from the base year on. */
  readonly reelle: readonly string[];
  readonly montant?: string;
  readonly score?: string;
  readonly [rule: string]: unknown;
}

/** A groupement that joints are easy to reckon of: no credits, no quality and no cap unless the case says so. */
export function caseOf({ reelle, montant = '0', score = '0', parametres = {}, ...rest }: Case): Scenario {
  const annees = reelle.map((depenseReelle, rank) => ({
    annee: 2018 + rank,
    patients: 10_000,
    depenseReelle,
    depenseAjustee: '2000',
    ...(rank > 0 && { qualite: { mode: 'score', score, maximum: '100' } }),
  }));
  return scenarioFrom({
    format: 'ipep-scenario/1',
    cahier: '2019',
    parametres: { plafondGroupement: '1', modulationMaximale: '0', ...(parametres as object) },
    groupements: [{ nom: 'Un', premiereAnnee: 2019, credits: { mode: 'montant', montant }, annees }],
    ...rest,
  });
}
