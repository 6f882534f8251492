import { parIndicateurs } from '../examples/example-quality.ts';
import { type DocumentScenario, ecrire, lire, type Vue } from '../format/document.ts';
import type { ExperienceSaisie } from '../format/typed-quality.ts';

const chemin = ({ groupement, annee }: Vue) =>
  ['groupements', groupement, 'annees', annee, 'qualite', 'experience'] as const;

/** The experience of the year that is looked at, as typed; undefined when it counts none. */
export function experienceDe(document: DocumentScenario, vue: Vue): ExperienceSaisie | undefined {
  return (lire(document, chemin(vue)) ?? undefined) as ExperienceSaisie | undefined;
}

/** The document with the experience of a year that goes by indicators. */
export function avecExperience(
  document: DocumentScenario,
  vue: Vue,
  experience: ExperienceSaisie,
): DocumentScenario {
  return ecrire(document, chemin(vue), experience);
}

/** The year of `documentBonus` that counts the experience. */
export const vueBonus: Vue = { groupement: 0, annee: 2 };

/**
 * A document whose year `vueBonus` counts this experience, with the parameters of another: the rule of the bonus, and
 * what is refused of its levels, apart from a scenario that may not count it, or not be valid.
 */
export function documentBonus(document: DocumentScenario, experience: ExperienceSaisie): DocumentScenario {
  const { parametres } = document;
  return avecExperience({ ...parIndicateurs, ...(parametres && { parametres }) }, vueBonus, experience);
}

/** The path of one of its values in `documentBonus`, as errors write it. */
export const cheminBonus = (cle: keyof ExperienceSaisie): string =>
  `groupements[0].annees[2].qualite.experience.${cle}`;
