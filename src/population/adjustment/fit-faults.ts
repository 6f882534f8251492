import type { Repetition } from './fit-results.ts';
import { enumerer, type Nommer } from './variable-phrases.ts';

/** Why nothing can be fitted. */
export type RefusAjustement =
  /** As many rows as coefficients at most: nothing would be left to judge the fit by. */
  | { readonly ok: false; readonly raison: 'trop-peu'; readonly lignes: number; readonly colonnes: number }
  | { readonly ok: false; readonly raison: 'reponse-constante'; readonly valeur: number }
  /** Columns that are constant, or that repeat others: their coefficients could be anything. */
  | { readonly ok: false; readonly raison: 'repetitions'; readonly repetitions: readonly Repetition[] };

/** The refusal in French: what is wrong, where, what to do. */
export function direRefus(refus: RefusAjustement, nommer: Nommer): string {
  switch (refus.raison) {
    case 'trop-peu':
      return `Trop peu de patients pour apprendre : ${refus.lignes}, alors que ${coefficients(refus.colonnes + 1)} en ${refus.colonnes === 0 ? 'demande' : 'demandent'} au moins ${refus.colonnes + 2}. Ajoutez des patients, augmentez la part d'apprentissage ou retirez des variables.`;
    case 'reponse-constante':
      return `Tous les patients de l'apprentissage ont la même dépense (${String(refus.valeur).replace('.', ',')} €) : il n'y a rien à expliquer. Vérifiez les quatre colonnes de dépense.`;
    case 'repetitions':
      return `${refus.repetitions.map((each) => `${majuscule(direRepetition(each, nommer))}.`).join(' ')} Retirez ${enumerer(refus.repetitions.map(({ variable }) => nommer(variable)))}, puis recommencez.`;
  }
}

/** « l'indice de défavorisation répète l'APL », without a final point. */
export function direRepetition({ variable, avec }: Repetition, nommer: Nommer): string {
  if (avec.length === 0)
    return `${nommer(variable)} a la même valeur pour tous les patients de l'apprentissage, et n'explique donc rien`;
  return `${nommer(variable)} répète exactement ${enumerer(avec.map(nommer))} : ${avec.length === 1 ? 'cette variable' : 'ces variables'} et la constante suffisent à la calculer`;
}

const coefficients = (nombre: number): string => (nombre === 1 ? 'un coefficient' : `${nombre} coefficients`);

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
