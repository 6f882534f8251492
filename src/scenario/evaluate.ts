import { columnEngine } from './column-engine.ts';
import { type Engine, exactEngine } from './engine.ts';
import type { Resultats } from './results.ts';
import { resultsOf } from './results-of.ts';
import { timeline } from './timeline.ts';
import type { Scenario } from './types.ts';

export type Lecteur = 'exact' | 'colonnes';

/**
 * Every payment of a scenario, year by year. The exact reader carries 40 digits; the columnar one computes in
 * doubles and agrees to 1e-9. Nothing is rounded before the 20th decimal of the texts.
 */
export function evaluate(scenario: Scenario, lecteur: Lecteur = 'exact'): Resultats {
  return lecteur === 'exact' ? results(scenario, exactEngine) : results(scenario, columnEngine);
}

function results<N, T>(scenario: Scenario, engine: Engine<N, T>): Resultats {
  return resultsOf(scenario, timeline(scenario, engine), engine);
}
