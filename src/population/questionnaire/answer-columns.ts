import { type QuestionId, questionIds, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import type { CodedColumn, QuestionSatisfaction } from './answers-group.ts';

const freeText = (id: QuestionId): id is 'q31' | 'q32' => id === 'q31' || id === 'q32';

/** Every column of the format, in annexe 2's order. */
export const columns: readonly QuestionId[] = questionIds;

/** Those that are coded, in annexe 2's order. */
export const codedColumns: readonly CodedColumn[] = questionIds.filter((id) => !freeText(id));

/** The coded columns that are asked under a filter, with it. */
export const filteredColumns: readonly { readonly id: CodedColumn; readonly filtre: CodedColumn }[] =
  questions.flatMap(({ id, filtre: filter }) =>
    filter === undefined || freeText(id) || freeText(filter) ? [] : [{ id, filtre: filter }],
  );

export const satisfactionColumns: readonly QuestionSatisfaction[] = ['s9', 's21', 's29', 'q30'];
