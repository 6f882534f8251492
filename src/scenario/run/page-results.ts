import type { Decimal } from 'decimal.js';
import type { NamedId } from '../../cahier/edition.ts';
import { levelOf } from '../../formula/node.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import type { Fault } from '../format/faults.ts';
import type { Results } from '../format/results.ts';
import type { View } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from './engine.ts';
import { explainRun } from './explain.ts';
import type { ExplainedIndicateur } from './explain-indicators.ts';
import type { Modified } from './modified-value.ts';
import { modifies } from './modified-values.ts';
import { resultsOf } from './run-results.ts';
import { type Timeline, timeline } from './timeline.ts';
import type { Etape } from './year-steps.ts';

/** What a page shows of a scenario: all its payments, and every step of the year that it looks at. */
export interface Calculation {
  readonly results: Results;
  /** What is not the cahier's in what was computed. */
  readonly modifies: readonly Modified[];
  readonly vue: ComputedView;
}

/** One groupement's year: its steps, and every named value (inputs, parameters, steps, rules) as decimal text. */
interface ComputedView {
  readonly groupement: string;
  readonly annee: number;
  /** None when the score is given. */
  readonly indicateurs: readonly ExplainedIndicateur[];
  readonly etapes: readonly Etape[];
  readonly valeurs: Readonly<Record<NamedId, string>>;
}

/** The same without its values: all that is needed to find one of its steps. */
export interface CalculationWithoutValues extends Omit<Calculation, 'vue'> {
  readonly vue: Omit<ComputedView, 'valeurs' | 'indicateurs'> & {
    readonly indicateurs: readonly Omit<ExplainedIndicateur, 'valeurs'>[];
  };
}

export type CalculationAnswer =
  | { readonly ok: true; readonly calcul: Calculation }
  | { readonly ok: false; readonly erreurs: readonly Fault[] };

/** Computes a document as typed; what is wrong in it comes back as errors, all together, and nothing is computed. */
export function calculer(document: unknown, vue: View): CalculationAnswer {
  const lu = readScenario(document);
  if (!lu.ok) return { ok: false, erreurs: lu.erreurs };
  const { scenario } = lu;
  const run = timeline(scenario, exactEngine);
  const rank = Math.min(vue.groupement, scenario.groupements.length - 1);
  const { annees = [] } = scenario.groupements[rank] ?? {};
  const { annee } = annees[Math.max(1, Math.min(vue.annee, annees.length - 1))] ?? { annee: 0 };
  const { groupement, indicateurs, etapes: stepList } = explainRun(scenario, run, rank, annee);
  const results = resultsOf(scenario, run, exactEngine);
  return {
    ok: true,
    calcul: {
      results,
      modifies: modifies(scenario),
      vue: { groupement, annee, indicateurs, etapes: stepList, valeurs: valeurs(run, rank, annee) },
    },
  };
}

function valeurs(run: Timeline<Decimal, ExactTable>, rank: number, annee: number): Record<NamedId, string> {
  const year = run.years.find((each) => each.annee === annee);
  const row = year?.groupements.indexOf(rank) ?? -1;
  if (year === undefined || row < 0) throw new RangeError(`groupement ${rank}: no result in ${annee}`);
  const ofYear = Object.values(run.edition.nodes)
    .filter((node) => node.kind !== 'parameter' && levelOf(node) === 'row')
    .map((node) => [node.id, year.table.value(node, row)] as const);
  const all = [...Object.entries(year.parameters), ...ofYear];
  return Object.fromEntries(all.map(([id, value]) => [id, exactEngine.text(value)])) as Record<
    NamedId,
    string
  >;
}
