import {
  type Dimension,
  dimensions,
  type Points,
  type Question,
  type QuestionId,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { Answers } from './answers.ts';
import { isAsked } from './question-path.ts';

/**
 * Every note is a whole number of parts of a point, so that sums stay exact: 2⁴ × 3³ × 5 × 7 × 11 is a multiple of
 * each number of questions that a dimension may count (1 to 11) times each number of dimensions (1 to 3).
 */
export const PARTS = 166_320;

/** What a question does to the note. */
export type Tally =
  | { readonly state: 'comptee'; readonly reponse: number; readonly points: Points }
  /** The answer leaves the question out; `exclusion` says why. */
  | { readonly state: 'exclue'; readonly reponse: number; readonly exclusion: string }
  | { readonly state: 'sansReponse' }
  /** Its filter was not answered « Oui »; an answer kept under it does not count. */
  | { readonly state: 'nonPosee'; readonly filtre: QuestionId; readonly reponse?: number };

interface CountedQuestion {
  readonly id: QuestionId;
  readonly dimension: Dimension;
  readonly compte: Tally;
}

export interface NoteDimension {
  readonly dimension: Dimension;
  /** Points of the questions counted, and how many they are. */
  readonly total: number;
  readonly nombre: number;
  /** How many of them are worth 100, 50 and 0. */
  readonly headcounts: Readonly<Record<Points, number>>;
  /** Their mean, 0 to 100, in parts (`PARTS` to the point); null when none counts. */
  readonly note: number | null;
}

export interface RespondentNote {
  /** Every question that may count, in order. */
  readonly questions: readonly CountedQuestion[];
  readonly dimensions: readonly NoteDimension[];
  /** Mean of the dimensions that have a note, 0 to 100, in parts; null when none has. */
  readonly note: number | null;
}

/** What the answer to a question does. Throws for a rank that the question does not have: the reader's form or import checks it. */
export function count(reponses: Answers, question: Question): Tally {
  const { id, filtre: filter, options } = question;
  const reponse = reponses[id];
  if (filter !== undefined && !isAsked(reponses, id))
    return reponse === undefined
      ? { state: 'nonPosee', filtre: filter }
      : { state: 'nonPosee', filtre: filter, reponse };
  if (reponse === undefined) return { state: 'sansReponse' };
  const option = options[reponse - 1];
  if (option?.points !== undefined) return { state: 'comptee', reponse, points: option.points };
  if (option?.exclusion !== undefined) return { state: 'exclue', reponse, exclusion: option.exclusion };
  throw new RangeError(`${id}: no counted option of rank ${reponse}`);
}

function noterDimension(dimension: Dimension, countedItems: readonly CountedQuestion[]): NoteDimension {
  const points = countedItems.flatMap((question) =>
    question.dimension === dimension && question.compte.state === 'comptee' ? [question.compte.points] : [],
  );
  const total = points.reduce<number>((somme, valeur) => somme + valeur, 0);
  const number = points.length;
  const headcounts = { 100: 0, 50: 0, 0: 0 };
  for (const valeur of points) headcounts[valeur] += 1;
  return {
    dimension,
    total,
    nombre: number,
    headcounts,
    note: number === 0 ? null : (total * PARTS) / number,
  };
}

/** The note of one respondent (H12): question by question, by dimension, and the mean of the dimensions answered. */
export function noter(reponses: Answers): RespondentNote {
  const countedItems = questions.flatMap((question) =>
    question.dimension === undefined
      ? []
      : [{ id: question.id, dimension: question.dimension, compte: count(reponses, question) }],
  );
  const byDimension = dimensions.map(({ id }) => noterDimension(id, countedItems));
  const notes = byDimension.flatMap(({ note }) => (note === null ? [] : [note]));
  const somme = notes.reduce((total, note) => total + note, 0);
  return {
    questions: countedItems,
    dimensions: byDimension,
    note: notes.length === 0 ? null : somme / notes.length,
  };
}

/**
 * A number of parts as a decimal text of at most `decimales` decimals, the last rounded half up, trailing zeros cut;
 * `diviseur` divides it once more, exactly: the mean of a sum of notes over as many respondents.
 */
export function decimal(parts: number, decimals: number, divisor = 1): string {
  const denominator = BigInt(PARTS) * BigInt(divisor);
  const numerator = BigInt(parts) * 10n ** BigInt(decimals);
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const numerals = rounded.toString().padStart(decimals + 1, '0');
  const integer = numerals.slice(0, numerals.length - decimals);
  const fraction = numerals.slice(numerals.length - decimals).replace(/0+$/, '');
  return fraction === '' ? integer : `${integer}.${fraction}`;
}
