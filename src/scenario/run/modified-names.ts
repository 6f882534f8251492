import type { Modified, ModifiedId } from './modified-value.ts';

/** What each value of the rules is called where there is room for two words: « intervalle 3 % ». */
const names: Readonly<Record<ModifiedId, string>> = {
  seuilPatients: 'patientèle minimale',
  tunnel: 'intervalle',
  coefficientEcart: "coefficient de l'écart",
  coefficientPartage: 'part reversée',
  plafondGroupement: 'plafond du groupement',
  plafondNational: 'enveloppe nationale',
  modulationMaximale: 'modulation',
  bonusExperienceIntermediaire: 'bonus intermédiaire',
  bonusExperienceCible: 'bonus à la cible',
  poidsSoclesSeuls: 'poids des socles seuls',
  poidsSoclesAvecCarte: 'poids des socles avec une carte',
  poidsCarte: 'poids de la carte',
  partObjectifIntermediaire: "note à l'intermédiaire",
  plancherDegradation: 'note la plus basse',
  quotePartQualite: 'quote-part de la qualité',
  creditsForfait: 'forfait des crédits',
  creditsMinimum: 'crédits les plus bas',
  creditsMaximum: 'crédits les plus hauts',
  partTailleMinimale: 'part de la plus petite taille',
  appreciationMaximale: 'appréciation la plus forte',
  taillePlancher: 'taille comptée à partir de',
  taillePlafond: "taille comptée jusqu'à",
  'options.recuperation': 'récupération sur',
  'options.evolution': 'évolution',
  enveloppe: "facteur de l'enveloppe",
};

/** « intervalle 3 % » */
export const modifiedName = ({ id, valeur }: Pick<Modified, 'id' | 'valeur'>): string =>
  `${names[id]} ${valeur}`;

/** « intervalle, facteur de l'enveloppe »: what is typed and is no rule until it is mended. */
export const refusedNames = (refused: readonly ModifiedId[]): string =>
  refused.map((id) => names[id]).join(', ');

/** As many as a line holds; the others are counted. */
const FEW = 3;

/** « intervalle 3 %, modulation 10 % », « …, et 4 autres » */
export function modifiedNames(modifies: readonly Modified[]): string {
  const first = modifies.slice(0, modifies.length === FEW + 1 ? FEW + 1 : FEW).map(modifiedName);
  const others = modifies.length - first.length;
  return others === 0 ? first.join(', ') : `${first.join(', ')} et ${others} autres`;
}
