import { byIndicateurs } from '../examples/example-quality.ts';
import { type DocumentScenario, read, type View } from '../format/scenario-document.ts';
import type { TypedExperience } from '../format/typed-quality.ts';
import { write } from './written-value.ts';

const chemin = ({ groupement, annee }: View) =>
  ['groupements', groupement, 'annees', annee, 'qualite', 'experience'] as const;

/** The experience of the year that is looked at, as typed; undefined when it counts none. */
export function experienceOf(document: DocumentScenario, vue: View): TypedExperience | undefined {
  return (read(document, chemin(vue)) ?? undefined) as TypedExperience | undefined;
}

/** The document with the experience of a year that goes by indicators. */
export function withExperience(
  document: DocumentScenario,
  vue: View,
  experience: TypedExperience,
): DocumentScenario {
  return write(document, chemin(vue), experience);
}

/** The year of `documentBonus` that counts the experience. */
export const bonusView: View = { groupement: 0, annee: 2 };

/**
 * A document whose year `bonusView` counts this experience, with the parameters of another: the rule of the bonus, and
 * what is refused of its levels, apart from a scenario that may not count it, or not be valid.
 */
export function documentBonus(document: DocumentScenario, experience: TypedExperience): DocumentScenario {
  const { parametres } = document;
  return withExperience({ ...byIndicateurs, ...(parametres && { parametres }) }, bonusView, experience);
}

/** The path of one of its values in `documentBonus`, as errors write it. */
export const bonusPath = (cle: keyof TypedExperience): string =>
  `groupements[0].annees[2].qualite.experience.${cle}`;
