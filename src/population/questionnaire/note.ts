import {
  type Dimension,
  dimensions,
  type Points,
  type Question,
  type QuestionId,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { Reponses } from './answers.ts';
import { estPosee } from './question-path.ts';

/**
 * Every note is a whole number of parts of a point, so that sums stay exact: 2⁴ × 3³ × 5 × 7 × 11 is a multiple of
 * each number of questions that a dimension may count (1 to 11) times each number of dimensions (1 to 3).
 */
export const PARTS = 166_320;

/** What a question does to the note. */
export type Compte =
  | { readonly etat: 'comptee'; readonly reponse: number; readonly points: Points }
  /** The answer leaves the question out; `exclusion` says why. */
  | { readonly etat: 'exclue'; readonly reponse: number; readonly exclusion: string }
  | { readonly etat: 'sansReponse' }
  /** Its filter was not answered « Oui »; an answer kept under it does not count. */
  | { readonly etat: 'nonPosee'; readonly filtre: QuestionId; readonly reponse?: number };

interface CompteQuestion {
  readonly id: QuestionId;
  readonly dimension: Dimension;
  readonly compte: Compte;
}

export interface NoteDimension {
  readonly dimension: Dimension;
  /** Points of the questions counted, and how many they are. */
  readonly total: number;
  readonly nombre: number;
  /** How many of them are worth 100, 50 and 0. */
  readonly effectifs: Readonly<Record<Points, number>>;
  /** Their mean, 0 to 100, in parts (`PARTS` to the point); null when none counts. */
  readonly note: number | null;
}

export interface NoteRepondant {
  /** Every question that may count, in order. */
  readonly questions: readonly CompteQuestion[];
  readonly dimensions: readonly NoteDimension[];
  /** Mean of the dimensions that have a note, 0 to 100, in parts; null when none has. */
  readonly note: number | null;
}

/** What the answer to a question does. Throws for a rank that the question does not have: the reader's form or import checks it. */
export function compter(reponses: Reponses, question: Question): Compte {
  const { id, filtre, options } = question;
  const reponse = reponses[id];
  if (filtre !== undefined && !estPosee(reponses, id))
    return reponse === undefined ? { etat: 'nonPosee', filtre } : { etat: 'nonPosee', filtre, reponse };
  if (reponse === undefined) return { etat: 'sansReponse' };
  const option = options[reponse - 1];
  if (option?.points !== undefined) return { etat: 'comptee', reponse, points: option.points };
  if (option?.exclusion !== undefined) return { etat: 'exclue', reponse, exclusion: option.exclusion };
  throw new RangeError(`${id}: no counted option of rank ${reponse}`);
}

function noterDimension(dimension: Dimension, comptes: readonly CompteQuestion[]): NoteDimension {
  const points = comptes.flatMap((question) =>
    question.dimension === dimension && question.compte.etat === 'comptee' ? [question.compte.points] : [],
  );
  const total = points.reduce<number>((somme, valeur) => somme + valeur, 0);
  const nombre = points.length;
  const effectifs = { 100: 0, 50: 0, 0: 0 };
  for (const valeur of points) effectifs[valeur] += 1;
  return { dimension, total, nombre, effectifs, note: nombre === 0 ? null : (total * PARTS) / nombre };
}

/** The note of one respondent (H12): question by question, by dimension, and the mean of the dimensions answered. */
export function noter(reponses: Reponses): NoteRepondant {
  const comptes = questions.flatMap((question) =>
    question.dimension === undefined
      ? []
      : [{ id: question.id, dimension: question.dimension, compte: compter(reponses, question) }],
  );
  const parDimension = dimensions.map(({ id }) => noterDimension(id, comptes));
  const notes = parDimension.flatMap(({ note }) => (note === null ? [] : [note]));
  const somme = notes.reduce((total, note) => total + note, 0);
  return {
    questions: comptes,
    dimensions: parDimension,
    note: notes.length === 0 ? null : somme / notes.length,
  };
}

/**
 * A number of parts as a decimal text of at most `decimales` decimals, the last rounded half up, trailing zeros cut;
 * `diviseur` divides it once more, exactly: the mean of a sum of notes over as many respondents.
 */
export function decimal(parts: number, decimales: number, diviseur = 1): string {
  const denominateur = BigInt(PARTS) * BigInt(diviseur);
  const numerateur = BigInt(parts) * 10n ** BigInt(decimales);
  const arrondi = (2n * numerateur + denominateur) / (2n * denominateur);
  const chiffres = arrondi.toString().padStart(decimales + 1, '0');
  const entier = chiffres.slice(0, chiffres.length - decimales);
  const fraction = chiffres.slice(chiffres.length - decimales).replace(/0+$/, '');
  return fraction === '' ? entier : `${entier}.${fraction}`;
}
