import { type QuestionId, questionOf, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import type { Answers } from './answers.ts';

/** « Oui » is the first option of every filter. */
const YES = 1;

/**
 * Whether a question is asked, given the answers so far: under a filter, only when that one was answered « Oui ».
 * A filter left without an answer opens nothing. Question 3 never closes question 6, whatever its printed skip says.
 */
export function isAsked(reponses: Answers, id: QuestionId): boolean {
  const { filtre: filter } = questionOf(id);
  return filter === undefined || reponses[filter] === YES;
}

/** The questions asked of this reader, in order. */
export function askedQuestions(reponses: Answers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => isAsked(reponses, id));
}

const rank = (id: QuestionId): number => questions.findIndex((question) => question.id === id);

/** The question asked after this one, even if this one is asked no more; `undefined` at the end. */
export function nextInOrder(reponses: Answers, id: QuestionId): QuestionId | undefined {
  return askedQuestions(reponses).find((autre) => rank(autre) > rank(id));
}

/** The question asked before this one, even if this one is asked no more; `undefined` at the beginning. */
export function precedente(reponses: Answers, id: QuestionId): QuestionId | undefined {
  return askedQuestions(reponses).findLast((autre) => rank(autre) < rank(id));
}

/** The questions that this filter's answer closes, in order; none when it opens them, or filters nothing. */
export function closedQuestions(reponses: Answers, filter: QuestionId): readonly QuestionId[] {
  if (reponses[filter] === YES) return [];
  return questions.filter((question) => question.filtre === filter).map(({ id }) => id);
}

/** The answers kept under a filter that does not open them: they do not count. In order. */
export function closedAnswers(reponses: Answers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => reponses[id] !== undefined && !isAsked(reponses, id));
}
