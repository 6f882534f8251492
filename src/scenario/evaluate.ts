import { rules } from '../cahier/index.ts';
import { columnEngine } from './column-engine.ts';
import { type Engine, exactEngine } from './engine.ts';
import type { Resultats } from './results.ts';
import { resultsOf } from './results-of.ts';
import { timeline } from './timeline.ts';
import type { Scenario } from './types.ts';

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
