import { pathologie } from './condition.ts';
import { echanges } from './exchanges.ts';
import { hospitalisation } from './hospital-stay.ts';
import { fin } from './last-questions.ts';
import type { Dimension, Question, QuestionId } from './question.ts';

export { introduction } from './introduction.ts';
export { invitation, profil, type QuestionProfil } from './profile.ts';
export type { Dimension, Points, Question, QuestionId } from './question.ts';
export { questionIds } from './question.ts';

export interface Bloc {
  readonly id: 'echanges' | 'pathologie' | 'hospitalisation' | 'fin';
  /** Word for word. */
  readonly titre: string;
  readonly questions: readonly QuestionId[];
}

const contenu: readonly (Omit<Bloc, 'questions'> & { readonly questions: readonly Question[] })[] = [
  {
    id: 'echanges',
    titre: 'Quelques questions sur vos échanges avec les professionnels de santé en charge de votre suivi',
    questions: echanges,
  },
  {
    id: 'pathologie',
    titre:
      "Quelques questions sur l'aide apportée par votre équipe soignante dans la gestion de votre pathologie…",
    questions: pathologie,
  },
  {
    id: 'hospitalisation',
    titre: 'Quelques questions sur votre hospitalisation lors des 12 derniers mois',
    questions: hospitalisation,
  },
  { id: 'fin', titre: 'Plus que 3 questions pour finir….', questions: fin },
];

/** The four blocks, in order. */
export const blocs: readonly Bloc[] = contenu.map((bloc) => ({
  ...bloc,
  questions: bloc.questions.map(({ id }) => id),
}));

/** The patient questionnaire of annexe 2 (version of 2019), in its order: 32 questions and three of satisfaction. */
export const questions: readonly Question[] = contenu.flatMap((bloc) => bloc.questions);

const parId = new Map(questions.map((question) => [question.id, question]));

/** One question. Throws for an id that annexe 2 does not have: the type excludes it. */
export function questionDe(id: QuestionId): Question {
  const question = parId.get(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

/** The three dimensions in the order in which the questionnaire meets them, with their name in §8-I and a short one of ours. */
export const dimensions: readonly { readonly id: Dimension; readonly nom: string; readonly court: string }[] =
  [
    { id: 'accessibilite', nom: 'Accessibilité aux soins', court: 'Accessibilité' },
    {
      id: 'relation',
      nom: 'Relation soignant-soigné / personnalisation du parcours de santé',
      court: 'Relation et personnalisation',
    },
    { id: 'continuite', nom: 'Continuité du parcours de soins', court: 'Continuité' },
  ];
