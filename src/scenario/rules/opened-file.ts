import { edition } from '../../cahier/edition.ts';
import { offered } from '../../cahier/edition-facts.ts';
import type { Fault } from '../format/faults.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';
import { savedRules } from '../format/schema/rules-fields.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { resultsOf } from '../run/run-results.ts';
import { timeline } from '../run/timeline.ts';
import { type RulesDifference, rulesDifference } from './difference.ts';
import { keepingValues } from './kept-values.ts';

/** What is found of the rules of a file that is opened; totals in €, decimal text, of all its groupements and years. */
export type OpenedRules =
  | { readonly state: 'same' }
  | { readonly state: 'refused'; readonly faults: readonly Fault[] }
  | {
      readonly state: 'other';
      readonly difference: RulesDifference;
      /** Undefined where a value of the scenario is to be mended first. */
      readonly totals: { readonly file: string; readonly today: string } | undefined;
    };

/** Holds what a file says of its rules, if anything, against today's. Its other values are judged elsewhere. */
export function openedRules(document: DocumentScenario): OpenedRules {
  if (document.regles === undefined) return { state: 'same' };
  const faults: Fault[] = [];
  const regles = savedRules(document.regles, { path: 'regles', faults });
  if (regles === undefined || faults.length > 0) return { state: 'refused', faults };
  const { parametres = {} } = document;
  const difference = rulesDifference({ regles, parametres, edition: edition(offered) });
  if (difference === undefined) return { state: 'same' };
  const [file, today] = [total(keepingValues(document, difference)), total(document)];
  const totals = file === undefined || today === undefined ? undefined : { file, today };
  return { state: 'other', difference, totals };
}

function total(document: DocumentScenario): string | undefined {
  const read = readScenario(document);
  if (!read.ok) return undefined;
  const { groupements } = resultsOf(read.scenario, timeline(read.scenario, exactEngine), exactEngine);
  const totals = groupements.map((each) => exactEngine.number(each.total));
  return exactEngine.text(totals.reduce((sum, each) => sum.plus(each)));
}
