import type { QuestionId } from '../../cahier/people/questionnaire/all-questions.ts';

/** One respondent's answers: the rank of the option from 1, in the order of annexe 2. Absent: no answer. */
export type Answers = { readonly [K in QuestionId]?: number | undefined };
