import { type QuestionId, questionIds, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import type { ColonneCodee, QuestionSatisfaction } from './answers-group.ts';

const libre = (id: QuestionId): id is 'q31' | 'q32' => id === 'q31' || id === 'q32';

/** Every column of the format, in annexe 2's order. */
export const colonnes: readonly QuestionId[] = questionIds;

/** Those that are coded, in annexe 2's order. */
export const colonnesCodees: readonly ColonneCodee[] = questionIds.filter((id) => !libre(id));

/** The coded columns that are asked under a filter, with it. */
export const colonnesFiltrees: readonly { readonly id: ColonneCodee; readonly filtre: ColonneCodee }[] =
  questions.flatMap(({ id, filtre }) =>
    filtre === undefined || libre(id) || libre(filtre) ? [] : [{ id, filtre }],
  );

export const colonnesSatisfaction: readonly QuestionSatisfaction[] = ['s9', 's21', 's29', 'q30'];
