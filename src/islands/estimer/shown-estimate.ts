import type { Estimation } from '../../scenario/estimate/estimation.ts';
import { vueExemple } from '../../scenario/examples/first-example.ts';
import type { Preset } from '../../scenario/examples/presets/all-presets.ts';
import type { DocumentScenario } from '../../scenario/format/document.ts';
import { store } from '../../store/page-store.ts';
import type { Saisie } from '../../store/state/draft.ts';

/** A preset, with the scenario that follows from it, computed when the site was built. */
export interface Exemple {
  readonly preset: Preset;
  readonly document: DocumentScenario;
}

/** What /estimer/ starts from while nothing has been typed on any page: other pages then look at the year of their example. */
export function saisieDe({ preset, document }: Exemple): Saisie {
  return { scenario: document, estimation: preset.estimation, vue: vueExemple };
}

/** What /estimer/ shows: the reader's, or what it starts from, which the store holds once it is open. */
export const saisieMontree = (depart: Saisie): Saisie => (store.modifiee.value ? store.saisie.value : depart);

/** An answer to the simple questions, beside the others as they are by then: two may come before the first is rendered. */
export function repondre<C extends keyof Estimation>(champ: C, valeur: Estimation[C]): void {
  const { estimation } = store.saisie.value;
  if (estimation) store.repondre({ ...estimation, [champ]: valeur });
}

/** To the answers of simple questions. The figures typed year by year that they replace can be had again. */
export function partirDe(estimation: Estimation): void {
  const avant = store.saisie.value;
  const parAnnees = store.modifiee.value && avant.estimation === undefined;
  store.partir(estimation);
  if (!parAnnees) return;
  store.avis.value = {
    texte: 'Vos valeurs année par année sont gardées.',
    action: { nom: 'Les reprendre', faire: () => store.remplacer(avant) },
  };
}

/** The preset whose figures are those answers; the name alone makes no other example. */
export function presetDe(presets: readonly Preset[], estimation: Estimation | undefined): Preset | undefined {
  return estimation && presets.find((preset) => communs(preset, estimation) === champsDe(preset).length);
}

/** The preset that a scenario follows from, whatever has been answered since: an answer may be refused. */
export function exempleDe(
  exemples: readonly Exemple[],
  { groupements }: DocumentScenario,
): Preset | undefined {
  const sansNom = (each: DocumentScenario['groupements']) =>
    JSON.stringify(each.map((groupement) => ({ ...groupement, nom: '' })));
  const cherche = sansNom(groupements);
  return exemples.find(({ document }) => sansNom(document.groupements) === cherche)?.preset;
}

/** The preset that most answers are those of: what is left of it still says where it comes from. */
export function origine(presets: readonly Preset[], estimation: Estimation): Preset {
  return presets.reduce((best, each) =>
    communs(each, estimation) > communs(best, estimation) ? each : best,
  );
}

/** The answers that are no longer those of a preset. */
export function reponsesChangees(preset: Preset, estimation: Estimation): ReadonlySet<keyof Estimation> {
  return new Set(champsDe(preset).filter((champ) => !same(preset, estimation, champ)));
}

const same = (preset: Preset, estimation: Estimation, champ: keyof Estimation): boolean =>
  String(preset.estimation[champ]) === String(estimation[champ]);

function champsDe({ estimation }: Preset): readonly (keyof Estimation)[] {
  return (Object.keys(estimation) as (keyof Estimation)[]).filter((champ) => champ !== 'nom');
}

function communs(preset: Preset, estimation: Estimation): number {
  return champsDe(preset).filter((champ) => same(preset, estimation, champ)).length;
}
