import { pathology } from './condition.ts';
import { exchanges } from './exchanges.ts';
import { hospitalisation } from './hospital-stay.ts';
import { end } from './last-questions.ts';
import type { Dimension, Question, QuestionId } from './question.ts';

export { introduction } from './introduction.ts';
export { invitation, type ProfileQuestion, profil } from './profile.ts';
export type { Dimension, Points, Question, QuestionId } from './question.ts';
export { questionIds } from './question.ts';

export interface QuestionBlock {
  readonly id: 'echanges' | 'pathologie' | 'hospitalisation' | 'fin';
  /** Word for word. */
  readonly title: string;
  readonly questions: readonly QuestionId[];
}

const content: readonly (Omit<QuestionBlock, 'questions'> & { readonly questions: readonly Question[] })[] = [
  {
    id: 'echanges',
    title: 'Quelques questions sur vos échanges avec les professionnels de santé en charge de votre suivi',
    questions: exchanges,
  },
  {
    id: 'pathologie',
    title:
      "Quelques questions sur l'aide apportée par votre équipe soignante dans la gestion de votre pathologie…",
    questions: pathology,
  },
  {
    id: 'hospitalisation',
    title: 'Quelques questions sur votre hospitalisation lors des 12 derniers mois',
    questions: hospitalisation,
  },
  { id: 'fin', title: 'Plus que 3 questions pour finir….', questions: end },
];

/** The four blocks, in order. */
export const questionBlocks: readonly QuestionBlock[] = content.map((questionBlock) => ({
  ...questionBlock,
  questions: questionBlock.questions.map(({ id }) => id),
}));

/** The patient questionnaire of annexe 2 (version of 2019), in its order: 32 questions and three of satisfaction. */
export const questions: readonly Question[] = content.flatMap((questionBlock) => questionBlock.questions);

const byId = new Map(questions.map((question) => [question.id, question]));

/** One question. Throws for an id that annexe 2 does not have: the type excludes it. */
export function questionOf(id: QuestionId): Question {
  const question = byId.get(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

/** The three dimensions in the order in which the questionnaire meets them, with their name in §8-I and a short one of ours. */
export const dimensions: readonly {
  readonly id: Dimension;
  readonly nom: string;
  readonly shortText: string;
}[] = [
  { id: 'accessibilite', nom: 'Accessibilité aux soins', shortText: 'Accessibilité' },
  {
    id: 'relation',
    nom: 'Relation soignant-soigné / personnalisation du parcours de santé',
    shortText: 'Relation et personnalisation',
  },
  { id: 'continuite', nom: 'Continuité du parcours de soins', shortText: 'Continuité' },
];
