import type { DocumentScenario } from '../../scenario/document.ts';
import type { Estimation } from '../../scenario/estimation.ts';
import type { Preset } from '../../scenario/presets.ts';
import { store } from '../../store/index.ts';
import type { Saisie } from '../../store/saisie.ts';

/** The preset that /estimer/ starts from, with the scenario that follows from it, computed when the site was built. */
export interface Depart {
  readonly preset: Preset;
  readonly document: DocumentScenario;
}

/**
 * What /estimer/ shows, and what any change made there starts from: the reader's, or while nothing has been typed on
 * any page, the preset, whatever the example of the pages of rules.
 */
export function saisieMontree({ preset, document }: Depart): Saisie {
  if (store.modifiee.value) return store.saisie.value;
  return { scenario: document, estimation: preset.estimation, vue: { groupement: 0, annee: 1 } };
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
