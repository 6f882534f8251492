import type { ChampDesPatients } from '../format/bounds.ts';
import { readDecimal } from '../format/decimal-text.ts';
import { type DocumentScenario, ecrire, type Vue } from '../format/document.ts';

/** The document with one number of a year, the base year included; decimal text, its useless zeros cut. */
export function avecChamp(
  document: DocumentScenario,
  { groupement, annee }: Vue,
  champ: ChampDesPatients,
  valeur: string,
): DocumentScenario {
  return ecrire(document, ['groupements', groupement, 'annees', annee, champ], readDecimal(valeur) ?? valeur);
}
