import type { Repetition } from './fit-results.ts';
import { enumerate, type Namer } from './variable-phrases.ts';

/** Why nothing can be fitted. */
export type FitRefusal =
  /** As many rows as coefficients at most: nothing would be left to judge the fit by. */
  | { readonly ok: false; readonly reason: 'trop-peu'; readonly lignes: number; readonly colonnes: number }
  | { readonly ok: false; readonly reason: 'reponse-constante'; readonly valeur: number }
  /** Columns that are constant, or that repeat others: their coefficients could be anything. */
  | { readonly ok: false; readonly reason: 'repetitions'; readonly repetitions: readonly Repetition[] };

/** The refusal in French: what is wrong, where, what to do. */
export function sayRefusal(refusal: FitRefusal, nameIt: Namer): string {
  switch (refusal.reason) {
    case 'trop-peu':
      return `Trop peu de patients pour apprendre : ${refusal.lignes}, alors que ${coefficients(refusal.colonnes + 1)} en ${refusal.colonnes === 0 ? 'demande' : 'demandent'} au moins ${refusal.colonnes + 2}. Ajoutez des patients, augmentez la part d'apprentissage ou retirez des variables.`;
    case 'reponse-constante':
      return `Tous les patients de l'apprentissage ont la même dépense (${String(refusal.valeur).replace('.', ',')} €) : il n'y a rien à expliquer. Vérifiez les quatre colonnes de dépense.`;
    case 'repetitions':
      return `${refusal.repetitions.map((each) => `${capitalize(sayRepetition(each, nameIt))}.`).join(' ')} Retirez ${enumerate(refusal.repetitions.map(({ variable }) => nameIt(variable)))}, puis recommencez.`;
  }
}

/** « l'indice de défavorisation répète l'APL », without a final point. */
export function sayRepetition({ variable, withIt }: Repetition, nameIt: Namer): string {
  if (withIt.length === 0)
    return `${nameIt(variable)} a la même valeur pour tous les patients de l'apprentissage, et n'explique donc rien`;
  return `${nameIt(variable)} répète exactement ${enumerate(withIt.map(nameIt))} : ${withIt.length === 1 ? 'cette variable' : 'ces variables'} et la constante suffisent à la calculer`;
}

const coefficients = (number: number): string => (number === 1 ? 'un coefficient' : `${number} coefficients`);

const capitalize = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
