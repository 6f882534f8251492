import { type Estimation, evolutionOf } from '../../scenario/estimate/estimation.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import { store } from '../../store/page-store.ts';
import type { Entry } from '../../store/state/entry.ts';
import { withKeptYears } from '../../store/state/kept-years.ts';
import { depart, differs } from '../../store/state/state.ts';

/** A preset, with the scenario that follows from it, computed when the site was built. */
export interface Example {
  readonly preset: Preset;
  readonly document: DocumentScenario;
}

/** Whether the groupements are the site's example, given year by year: no answer has been given, nor any year typed. */
export const isUnanswered = ({ scenario, estimation, estimationGardee }: Entry): boolean =>
  (estimation ?? estimationGardee) === undefined &&
  !differs(scenario.groupements, depart.scenario.groupements);

/** An answer to the simple questions, beside the others as they are by then: two may come before the first is rendered. */
export function giveAnswer<C extends keyof Estimation>(
  field: C,
  valeur: Estimation[C],
  /** What is supposed of the others where this is the first. */
  supposed: Estimation,
): void {
  const { estimation = supposed } = store.saisie.value;
  store.giveAnswer({ ...estimation, ...evolutionOf(estimation), [field]: valeur });
}

/** An example takes the screen; the reader's own stays in its dossier, one click away. */
export function showPreset(estimation: Estimation): void {
  store.leaveCase();
  const { dossier } = store.saisie.value;
  const words = dossier && {
    texte: `Un exemple est à l'écran : « ${dossier.nom} » n'a pas bougé.`,
    nom: `Revenir à « ${dossier.nom} »`,
  };
  replaceBy(() => store.showPreset(estimation), words);
}

/** To the answers of simple questions. */
export function startFrom(estimation: Estimation): void {
  store.leaveCase();
  replaceBy(() => store.setOff(estimation));
}

/** To the years that the simple questions were returned to from; false where none wait. */
export function resumeYears(): boolean {
  const years = withKeptYears(store.saisie.value);
  if (years === undefined) return false;
  // The line that says that they are kept has nothing left to offer.
  store.say(undefined);
  store.replace(years);
  return true;
}

/** What takes the place of what is on screen, which can be had again; figures typed year by year, always. */
function replaceBy(replace: () => void, words?: { readonly texte: string; readonly nom: string }): void {
  const before = store.saisie.value;
  const byYears = before.estimation === undefined && !isUnanswered(before);
  replace();
  const { texte, nom } = words ?? {
    texte: 'Vos valeurs année par année sont gardées.',
    nom: 'Les reprendre',
  };
  if (words || byYears) store.say({ texte, action: { nom, toDo: () => store.replace(before) } });
}

/** The preset whose figures are those answers; the name alone makes no other example. */
export function presetOf(presets: readonly Preset[], estimation: Estimation | undefined): Preset | undefined {
  return estimation && presets.find((preset) => commonOnes(preset, estimation) === fieldsOf(preset).length);
}

/** The invented example that a scenario is, in words, whatever has been answered since: an answer may be refused. */
export function exampleOf(
  examples: readonly Example[],
  { groupements }: DocumentScenario,
): string | undefined {
  const withoutName = (each: DocumentScenario['groupements']) =>
    JSON.stringify(each.map((groupement) => ({ ...groupement, nom: '' })));
  const sought = withoutName(groupements);
  const ofSite = depart.scenario.groupements;
  if (withoutName(ofSite) === sought) return `${ofSite[0]?.nom}, année par année`;
  const preset = examples.find(({ document }) => withoutName(document.groupements) === sought)?.preset;
  return preset && `${preset.title} patients`;
}

/** The preset that most answers are those of: what is left of it still says where it comes from. */
export function origine(presets: readonly Preset[], estimation: Estimation): Preset {
  return presets.reduce((best, each) =>
    commonOnes(each, estimation) > commonOnes(best, estimation) ? each : best,
  );
}

/** The answers that are no longer those of a preset. */
export function changedAnswers(preset: Preset, estimation: Estimation): ReadonlySet<keyof Estimation> {
  return new Set(fieldsOf(preset).filter((field) => !same(preset, estimation, field)));
}

/** The answers that are still those of a preset, among those whose provenance it tells. */
export function keptAnswers(
  preset: Preset,
  estimation: Estimation,
): readonly (keyof Preset['provenances'])[] {
  const changed = changedAnswers(preset, estimation);
  return (Object.keys(preset.provenances) as (keyof Preset['provenances'])[]).filter(
    (field) => !changed.has(field),
  );
}

const same = (preset: Preset, estimation: Estimation, field: keyof Estimation): boolean =>
  String(preset.estimation[field]) === String(estimation[field]);

function fieldsOf({ estimation }: Preset): readonly (keyof Estimation)[] {
  return (Object.keys(estimation) as (keyof Estimation)[]).filter((field) => field !== 'nom');
}

function commonOnes(preset: Preset, estimation: Estimation): number {
  return fieldsOf(preset).filter((field) => same(preset, estimation, field)).length;
}
