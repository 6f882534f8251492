/** The questions of annexe 2 in its order; `s…` are the satisfaction questions, which it leaves unnumbered. */
export const questionIds = [
  'q1',
  'q2',
  'q3',
  'q4',
  'q5',
  'q6',
  'q7',
  'q8',
  'q9',
  's9',
  'q10',
  'q11',
  'q12',
  'q13',
  'q14',
  'q15',
  'q16',
  'q17',
  'q18',
  'q19',
  'q20',
  'q21',
  's21',
  'q22',
  'q23',
  'q24',
  'q25',
  'q26',
  'q27',
  'q28',
  'q29',
  's29',
  'q30',
  'q31',
  'q32',
] as const;

export type QuestionId = (typeof questionIds)[number];

/** The three dimensions of experience (§8-I); which question belongs to which is hypothesis H12. */
export type Dimension = 'accessibilite' | 'relation' | 'continuite';

/** What an answer is worth: all of it, half, nothing (H12). */
export type Points = 0 | 50 | 100;

/** An answer offered. In a question that counts it has either points or an exclusion; elsewhere, neither. */
export interface AnswerOption {
  /** Word for word. */
  readonly texte: string;
  readonly points?: Points;
  /** Why this answer leaves the question out, in our words. */
  readonly exclusion?: string;
  /** « précisez » is printed: a few words are asked beside it, which nothing reads. */
  readonly precision?: true;
}

export interface Question {
  readonly id: QuestionId;
  /** Word for word, without « Question 1 : ». */
  readonly texte: string;
  /** In the order of print: an answer is the rank of its option, from 1. Empty for a free text. */
  readonly options: readonly AnswerOption[];
  /** What is printed beside the field of a free text. */
  readonly freeText?: string;
  /** The dimension in whose mean it counts; absent when it does not count. */
  readonly dimension?: Dimension;
  /** Asked only when that question was answered « Oui », its first option. */
  readonly filtre?: QuestionId;
  /** The skip, as printed after the options. */
  readonly crossReference?: string;
  /** Printed between the number and the colon, word for word: « Question 21 (uniquement si …) : ». */
  readonly condition?: string;
  /** Printed before the question, word for word. */
  readonly reminder?: string;
  /** Printed between the question and its options, word for word. */
  readonly note?: string;
}
