import type { ParameterId } from '../../cahier/ids.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import type { TypedIndicateurs } from '../../scenario/format/typed-quality.ts';

/** The parameters that only some years read: those by indicators that are such, and what the others lack. */
const inputRead: { readonly [K in ParameterId]?: { readonly within: Within; readonly sinon: string } } = {
  partObjectifIntermediaire: { within: () => true, sinon: '' },
  plancherDegradation: { within: () => true, sinon: '' },
  // Where nothing else counts, the score and its maximum change alike.
  poidsSoclesSeuls: {
    within: (annee) => !hasCarte(annee) && withExperience(annee),
    sinon: "il faudrait une année sans indicateur à la carte, et qui compte l'expérience patient",
  },
  poidsSoclesAvecCarte: { within: hasCarte, sinon: "vous n'avez pas d'indicateur à la carte" },
  poidsCarte: { within: hasCarte, sinon: "vous n'avez pas d'indicateur à la carte" },
  bonusExperienceIntermediaire: {
    within: withExperience,
    sinon: "aucune année ne compte l'expérience patient",
  },
  bonusExperienceCible: { within: withExperience, sinon: "aucune année ne compte l'expérience patient" },
};

type Within = (annee: TypedIndicateurs) => boolean;

function hasCarte({ carte = [] }: TypedIndicateurs): boolean {
  return carte.length > 0;
}

function withExperience({ experience }: TypedIndicateurs): boolean {
  return experience !== undefined && experience !== null;
}

/** Why a parameter cannot change the payments of a groupement, where the reader could wonder. */
export function withoutEffect(
  id: ParameterId,
  { groupements }: DocumentScenario,
  groupement: number,
): string | undefined {
  if (id === 'seuilPatients') return "N'agit que sur l'avis d'éligibilité.";
  const lu = inputRead[id];
  if (lu === undefined) return undefined;
  const annees = (groupements[groupement]?.annees ?? []).flatMap(({ qualite }) =>
    qualite?.mode === 'indicateurs' ? [qualite] : [],
  );
  if (annees.length === 0) return "N'agit qu'avec les indicateurs ; votre score est donné.";
  return annees.some(lu.within) ? undefined : `Sans effet ici : ${lu.sinon}.`;
}
