import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Margins } from '../../scenario/estimate/margins.ts';
import { numberAll } from '../../scenario/format/json-years.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';

/** All that a reader has typed: what the address and the storage keep. */
export interface Entry {
  readonly scenario: DocumentScenario;
  /** The simple questions of /estimer/, while the scenario still follows from their answers. */
  readonly estimation?: Estimation;
  /** The last answers to these questions, once the scenario is typed year by year: they can be returned to. */
  readonly estimationGardee?: Estimation;
  /** How far the low and the high estimates go on either side, when the reader has set it. */
  readonly marges?: Margins;
  /** A second set of parameters, put beside the scenario's own on /parametres/. */
  readonly autreJeu?: NonNullable<DocumentScenario['parametres']>;
  /** Values that are an example's and that the reader has confirmed as their own, by their paths. */
  readonly confirmees?: Readonly<Record<string, string | number>>;
  readonly vue: View;
}

/**
 * The saisie with another scenario, made from its own. The simple questions know nothing of what was changed in a
 * groupement: the scenario no longer follows from their answers, which are kept. Parameters and options are apart.
 */
export function withScenario({ estimation, ...remainder }: Entry, scenario: DocumentScenario): Entry {
  const next = { ...remainder, scenario };
  if (estimation === undefined) return next;
  const follows = scenario.groupements === remainder.scenario.groupements;
  return follows ? { ...next, estimation } : { ...next, estimationGardee: estimation };
}

/** The same wherever it is looked at: another year on screen changes nothing of a scenario. */
export function withoutView({ vue: _, ...remainder }: Entry): Omit<Entry, 'vue'> {
  return remainder;
}

/** The saisie as pages read it, looked at where there is something to see: a link, a file may point elsewhere. */
export function clampView(saisie: Entry): Entry {
  const { vue } = saisie;
  const scenario = numberAll(withoutRules(saisie.scenario));
  const groupement = held(vue.groupement, 0, scenario.groupements.length - 1);
  const annee = held(vue.annee, 1, (scenario.groupements[groupement]?.annees.length ?? 2) - 1);
  const same = groupement === vue.groupement && annee === vue.annee && scenario === saisie.scenario;
  return same ? saisie : { ...saisie, scenario, vue: { groupement, annee } };
}

/** What a file or a link says of the rules of its time has been told as it came: what is typed since is of today. */
function withoutRules(scenario: DocumentScenario): DocumentScenario {
  if (scenario.regles === undefined) return scenario;
  const { regles: _, ...rest } = scenario;
  return rest;
}

function held(rank: number, low: number, high: number): number {
  return Math.min(Math.max(rank, low), high);
}
