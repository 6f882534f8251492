import { type QuestionId, questionOf } from '../../cahier/people/questionnaire/all-questions.ts';
import type { Answers } from '../../population/questionnaire/answers.ts';
import { closedQuestions, precedente } from '../../population/questionnaire/question-path.ts';
import { skipWords } from './questionnaire-words.ts';

/** The questions where the cahier's skips do not agree with themselves. */
export type QuestionALapsus = 'q3' | 'q6' | 'q15' | 'q20';

/** « Non » is the third option of questions 10 to 29. */
const NON = 3;

/** The slip to tell at a question: that of a filter once its answer closes what follows, question 15's after a « Non » to 14. */
export function lapsusA(reponses: Answers, id: QuestionId): QuestionALapsus | undefined {
  if (id === 'q15') return reponses.q14 === NON ? 'q15' : undefined;
  if (id !== 'q3' && id !== 'q6' && id !== 'q20') return undefined;
  const closedFor = reponses[id] !== undefined && closedQuestions(reponses, id).length > 0;
  return closedFor ? id : undefined;
}

/** What is said on arriving at a question, when the filter just before it was passed without an answer. */
export function arrivalWords(reponses: Answers, id: QuestionId): string | undefined {
  const avant = precedente(reponses, id);
  if (avant === undefined || questionOf(avant).crossReference === undefined || reponses[avant] !== undefined)
    return undefined;
  return skipWords(reponses, avant);
}
