import type { Decimal } from 'decimal.js';
import type { RuleId } from '../../cahier/edition.ts';
import { levelOf } from '../../formula/node.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { exists } from './exists.ts';
import { type ExplainedIndicateur, explainIndicators } from './explain-indicators.ts';
import { type Timeline, timeline } from './timeline.ts';
import { type Etape, stepListOf } from './year-steps.ts';

export interface Explication {
  readonly groupement: string;
  readonly annee: number;
  /** None when the score is given. */
  readonly indicateurs: readonly ExplainedIndicateur[];
  readonly etapes: readonly Etape[];
}

/** Every step of one groupement's year, in the order in which they are computed; throws RangeError if it has none. */
export function explain(scenario: Scenario, nom: string, annee: number): Explication {
  const rank = scenario.groupements.findIndex((groupement) => groupement.nom === nom);
  return explainRun(scenario, timeline(scenario, exactEngine), rank, annee);
}

/** The same for a scenario that has been run, the groupement given by its rank. */
export function explainRun(
  scenario: Scenario,
  run: Timeline<Decimal, ExactTable>,
  rank: number,
  annee: number,
): Explication {
  const year = run.years.find((each) => each.annee === annee);
  const row = year?.groupements.indexOf(rank) ?? -1;
  if (year === undefined || row < 0) throw new RangeError(`groupement ${rank}: no result in ${annee}`);
  const { nom = '', annees = [] } = scenario.groupements[rank] ?? {};
  const qualite = annees.find((each) => each.annee === annee)?.qualite;
  const { rules } = run.edition;
  const spot = { scenario, table: year.table, row };
  const shown = (Object.keys(rules) as RuleId[]).filter(
    (id) =>
      levelOf(rules[id]) === 'row' &&
      exists(rules[id], (node) => exactEngine.text(year.table.value(node, row))),
  );
  return {
    groupement: nom,
    annee,
    indicateurs: explainIndicators(qualite, spot),
    etapes: stepListOf(shown, spot),
  };
}
