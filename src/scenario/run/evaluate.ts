import { rules } from '../../cahier/edition-2019/rules/all-rules.ts';
import type { Resultats } from '../format/results.ts';
import type { Scenario } from '../format/scenario.ts';
import { columnEngine } from './column-engine.ts';
import { type Engine, exactEngine } from './engine.ts';
import { resultsOf } from './run-results.ts';
import { timeline } from './timeline.ts';

export type Lecteur = 'exact' | 'colonnes';

/**
 * Every payment of a scenario, year by year. The exact reader loses nothing that 60 characters can write; the columnar
 * one computes in doubles, agrees to 1e-9, and leaves to the exact one each scenario that doubles cannot tell from
 * another: longer numbers, and near ties. Nothing is rounded before the 20th decimal of the texts.
 */
export function evaluate(scenario: Scenario, lecteur: Lecteur = 'exact'): Resultats {
  return (lecteur === 'colonnes' && byColumns(scenario)) || results(scenario, exactEngine);
}

function byColumns(scenario: Scenario): Resultats | undefined {
  let doubtful = false;
  const found = results(
    scenario,
    columnEngine(() => {
      doubtful = true;
    }),
  );
  return doubtful ? undefined : found;
}

function results<N, T>(scenario: Scenario, engine: Engine<N, T>): Resultats {
  return resultsOf(scenario, timeline(scenario, engine, Object.values(rules)), engine);
}
