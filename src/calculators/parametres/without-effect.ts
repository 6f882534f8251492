import type { ParameterId } from '../../cahier/ids.ts';
import type { DocumentScenario } from '../../scenario/format/document.ts';
import type { IndicateursSaisis } from '../../scenario/format/typed-quality.ts';

/** The parameters that only some years read: those by indicators that are such, and what the others lack. */
const lus: { readonly [K in ParameterId]?: { readonly dans: Dans; readonly sinon: string } } = {
  partObjectifIntermediaire: { dans: () => true, sinon: '' },
  plancherDegradation: { dans: () => true, sinon: '' },
  // Where nothing else counts, the score and its maximum change alike.
  poidsSoclesSeuls: {
    dans: (annee) => !avecCarte(annee) && avecExperience(annee),
    sinon: "il faudrait une année sans indicateur à la carte, et qui compte l'expérience patient",
  },
  poidsSoclesAvecCarte: { dans: avecCarte, sinon: "vous n'avez pas d'indicateur à la carte" },
  poidsCarte: { dans: avecCarte, sinon: "vous n'avez pas d'indicateur à la carte" },
  bonusExperienceIntermediaire: {
    dans: avecExperience,
    sinon: "aucune année ne compte l'expérience patient",
  },
  bonusExperienceCible: { dans: avecExperience, sinon: "aucune année ne compte l'expérience patient" },
};

type Dans = (annee: IndicateursSaisis) => boolean;

function avecCarte({ carte = [] }: IndicateursSaisis): boolean {
  return carte.length > 0;
}

function avecExperience({ experience }: IndicateursSaisis): boolean {
  return experience !== undefined && experience !== null;
}

/** Why a parameter cannot change the payments of a groupement, where the reader could wonder. */
export function sansEffet(
  id: ParameterId,
  { groupements }: DocumentScenario,
  groupement: number,
): string | undefined {
  if (id === 'seuilPatients') return "N'agit que sur l'avis d'éligibilité.";
  const lu = lus[id];
  if (lu === undefined) return undefined;
  const annees = (groupements[groupement]?.annees ?? []).flatMap(({ qualite }) =>
    qualite?.mode === 'indicateurs' ? [qualite] : [],
  );
  if (annees.length === 0) return "N'agit qu'avec les indicateurs ; votre score est donné.";
  return annees.some(lu.dans) ? undefined : `Sans effet ici : ${lu.sinon}.`;
}
