import type { YearResult } from '../../src/scenario/format/results.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { evaluate, type LineReader } from '../../src/scenario/run/evaluate.ts';
import { explain } from '../../src/scenario/run/explain.ts';
import { exampleDocument, withValue } from './documents.ts';
import { scenarioFrom } from './reading.ts';

/** The four values of an indicator as a document writes them. */
export interface Values {
  readonly valeur: string;
  readonly precedente?: string;
  readonly intermediaire: string;
  readonly cible: string;
}

/** A scenario whose year of a rank (1 for the first) has this quality; spending as in the first example. */
export function withQuality(qualite: object, rank = 1, parametres: object = {}): Scenario {
  const document = withValue(exampleDocument(), `groupements[0].annees[${rank}].qualite`, qualite);
  return scenarioFrom(withValue(document, 'parametres', parametres));
}

/** A quality by indicators; the experience does not count unless it is given. */
export const indicators = (socles: readonly object[], rest: object = {}) => ({
  mode: 'indicateurs',
  socles,
  ...rest,
});

/** The results of the year of a rank. */
export function yearOf(scenario: Scenario, rank = 1, lineReader: LineReader = 'exact'): YearResult {
  return evaluate(scenario, lineReader).groupements[0]?.annees[rank - 1] as YearResult;
}

/** The note of one socle alone: it then has all the weight, 100 points, so that columns tell it too. */
export function noteOf(numero: number, values: Values, parametres: object = {}) {
  const scenario = withQuality(indicators([{ numero, ...values }]), 1, parametres);
  const { nom = '' } = scenario.groupements[0] ?? {};
  const [indicateur] = explain(scenario, nom, 2019).indicateurs;
  const weight = Number((parametres as { poidsSoclesSeuls?: string }).poidsSoclesSeuls ?? 100);
  return {
    note: indicateur?.valeurs['noteIndicateur'],
    columns: Number(yearOf(scenario, 1, 'colonnes').scoreQualite) / weight,
  };
}
