import type { Edition } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import type { ColumnProgram } from '../../formula/read/columns.ts';
import type { Results, ResultsDocument } from '../format/results.ts';
import type { Scenario } from '../format/scenario.ts';
import { statedRules } from '../rules/identity.ts';
import type { StatedRules } from '../rules/stated-rules.ts';
import { columnEngine, columnsOf } from './column-engine.ts';
import { type Engine, exactEngine } from './engine.ts';
import { portfolioResults } from './portfolio-results.ts';
import { resultsOf } from './run-results.ts';
import { timeline } from './timeline.ts';

export const lineReaders = ['exact', 'colonnes'] as const;
export type LineReader = (typeof lineReaders)[number];

/**
 * Every payment of a scenario, year by year, after the rules that give them. The exact reader loses nothing that 60 characters can write; the columnar
 * one computes in doubles, agrees to 1e-9, and leaves to the exact one each scenario that doubles cannot tell from
 * another: longer numbers, and near ties. Nothing is rounded before the 20th decimal of the texts.
 */
export function evaluate(
  scenario: Scenario,
  lineReader: LineReader = 'exact',
  columns?: ColumnProgram,
): ResultsDocument {
  const computed =
    (lineReader === 'colonnes' && byColumns(scenario, columns)) || results(scenario, exactEngine);
  return {
    regles: statedOf(scenario),
    ...computed,
    ...(computed.groupements.length > 1 && { portefeuille: portfolioResults(computed) }),
  };
}

const stated = new WeakMap<object, { readonly scenario: Scenario; readonly regles: StatedRules }>();

/** What the results of a scenario say of its rules, kept for those of a stream that share them. */
function statedOf(scenario: Scenario): StatedRules {
  const known = stated.get(scenario.parametres);
  if (known !== undefined && haveSameRules(known.scenario, scenario)) return known.regles;
  const regles = statedRules(scenario);
  stated.set(scenario.parametres, { scenario, regles });
  return regles;
}

const haveSameRules = (one: Scenario, other: Scenario): boolean =>
  one.edition === other.edition &&
  one.parametres === other.parametres &&
  one.parametresParAnnee === other.parametresParAnnee &&
  one.options === other.options &&
  one.enveloppe === other.enveloppe;

function byColumns(scenario: Scenario, columns = columnsOf(scenario.edition)): Results | undefined {
  let doubtful = false;
  const found = results(
    scenario,
    columnEngine(columns, () => {
      doubtful = true;
    }),
  );
  return doubtful ? undefined : found;
}

function results<N, T>(scenario: Scenario, engine: Engine<N, T>): Results {
  return resultsOf(scenario, timeline(scenario, engine, resultRules(scenario.edition)), engine);
}

const asked = new WeakMap<Edition, readonly Rule[]>();

/** The rules alone, without what pages show beside them; one list an edition, of which an engine keeps the program. */
export function resultRules(edition: Edition): readonly Rule[] {
  const rules = asked.get(edition) ?? Object.values(edition.rules);
  asked.set(edition, rules);
  return rules;
}
