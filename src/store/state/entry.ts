import { numberAll } from '../../scenario/format/json-years.ts';
import type { DocumentScenario, View } from '../../scenario/format/scenario-document.ts';
import type { TypeOf } from '../../scenario/format/shape.ts';
import type { entryShape } from './shape.ts';

/** All that a reader has typed. */
export type Entry = Readonly<TypeOf<typeof entryShape>>;

/** Where a saisie is looked at that does not say it. */
export const FIRST_VIEW: View = { groupement: 0, annee: 1 };

/**
 * The saisie with another scenario, made from its own. The simple questions know nothing of what was changed in a
 * groupement: the scenario no longer follows from their answers, which are kept, and years that wait are those before
 * these. Parameters and options are apart.
 */
export function withScenario({ estimation, ...remainder }: Entry, scenario: DocumentScenario): Entry {
  const next = { ...remainder, scenario };
  if (estimation === undefined) return next;
  const follows = scenario.groupements === remainder.scenario.groupements;
  if (follows) return { ...next, estimation };
  const { anneesGardees: _, ...without } = next;
  return { ...without, estimationGardee: estimation };
}

/** The same wherever it is looked at, and kept: another year on screen, another dossier, change nothing of a scenario. */
export function withoutView({ vue: _, dossier: __, ...remainder }: Entry): Omit<Entry, 'vue' | 'dossier'> {
  return remainder;
}

/** Whether nothing that is computed has changed of a saisie, whatever dossier it is of by now. */
export const isStill = (one: Entry, other: Entry): boolean =>
  one.scenario === other.scenario && one.vue === other.vue && one.estimation === other.estimation;

/** What goes from one reader to another: whose dossier it is stays in its browser. */
export function withoutDossier({ dossier: _, ...remainder }: Entry): Entry {
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
