import type { Fault } from '../format/faults.ts';
import type { DocumentScenario, View } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import type { YearOfGroupement } from './map/plane-year.ts';

/** What a page asks: a scenario as it is typed, and where it looks. */
export interface IncentiveQuestion {
  readonly document: DocumentScenario;
  readonly vue: View;
}

export type Refused = { readonly ok: false; readonly erreurs: readonly Fault[] };

/** The results year that a page looks at, or what is wrong with its scenario. */
export function askedYear({
  document,
  vue,
}: IncentiveQuestion): ({ readonly ok: true } & YearOfGroupement) | Refused {
  const lu = readScenario(document);
  if (!lu.ok) return { ok: false, erreurs: lu.erreurs };
  const { scenario } = lu;
  const rank = Math.min(vue.groupement, scenario.groupements.length - 1);
  const years = scenario.groupements[rank]?.annees ?? [];
  const year = years[Math.min(Math.max(vue.annee, 1), years.length - 1)];
  if (year === undefined) throw new RangeError('a scenario without results');
  return { ok: true, scenario, rank, annee: year.annee };
}
