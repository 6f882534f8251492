import { type QuestionId, questionDe, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import type { Reponses } from './answers.ts';

/** « Oui » is the first option of every filter. */
const OUI = 1;

/**
 * Whether a question is asked, given the answers so far: under a filter, only when that one was answered « Oui ».
 * A filter left without an answer opens nothing. Question 3 never closes question 6, whatever its printed skip says.
 */
export function estPosee(reponses: Reponses, id: QuestionId): boolean {
  const { filtre } = questionDe(id);
  return filtre === undefined || reponses[filtre] === OUI;
}

/** The questions asked of this reader, in order. */
export function questionsPosees(reponses: Reponses): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => estPosee(reponses, id));
}

const rang = (id: QuestionId): number => questions.findIndex((question) => question.id === id);

/** The question asked after this one, even if this one is asked no more; `undefined` at the end. */
export function suivante(reponses: Reponses, id: QuestionId): QuestionId | undefined {
  return questionsPosees(reponses).find((autre) => rang(autre) > rang(id));
}

/** The question asked before this one, even if this one is asked no more; `undefined` at the beginning. */
export function precedente(reponses: Reponses, id: QuestionId): QuestionId | undefined {
  return questionsPosees(reponses).findLast((autre) => rang(autre) < rang(id));
}

/** The questions that this filter's answer closes, in order; none when it opens them, or filters nothing. */
export function questionsFermees(reponses: Reponses, filtre: QuestionId): readonly QuestionId[] {
  if (reponses[filtre] === OUI) return [];
  return questions.filter((question) => question.filtre === filtre).map(({ id }) => id);
}

/** The answers kept under a filter that does not open them: they do not count. In order. */
export function reponsesFermees(reponses: Reponses): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => reponses[id] !== undefined && !estPosee(reponses, id));
}
