import {
  type Dimension,
  type Points,
  type Question,
  questionOf,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { CodedColumn, QuestionAnswers } from './answers-group.ts';

/** What a question is for: only the first kind enters the note. */
export type Kind = 'comptee' | 'filtre' | 'satisfaction';

/** What an answer does: its points, or nothing. */
export type Sort = Points | 'horsNote';

interface CountedOption {
  /** From 1, in the order of annexe 2. */
  readonly rang: number;
  readonly texte: string;
  readonly nombre: number;
  /** Share of those who answered, in per cent. */
  readonly part: string;
  readonly sort: Sort;
}

export interface QuestionRow {
  readonly id: CodedColumn;
  readonly texte: string;
  readonly kind: Kind;
  readonly dimension?: Dimension;
  readonly options: readonly CountedOption[];
  /** The same, those that leave the question out put together; of a question that counts alone. */
  readonly sorts: readonly { readonly sort: Sort; readonly nombre: number; readonly part: string }[];
  readonly withoutAnswer: number;
}

const filters = new Set(questions.map(({ filtre: filter }) => filter));

function kindOf({ id, dimension }: Question): Kind {
  if (dimension !== undefined) return 'comptee';
  return filters.has(id) ? 'filtre' : 'satisfaction';
}

const SORTS: readonly Sort[] = [100, 50, 0, 'horsNote'];

function row({ id, options, withoutAnswer }: QuestionAnswers): QuestionRow {
  const question = questionOf(id);
  const countedOnes = options.map((option, place) => ({
    ...option,
    rang: place + 1,
    sort: question.options[place]?.points ?? ('horsNote' as const),
  }));
  const total = options.reduce((somme, { nombre: number }) => somme + number, 0);
  const kind = kindOf(question);
  const regroup = (sort: Sort) => {
    const number = countedOnes.reduce(
      (somme, option) => somme + (option.sort === sort ? option.nombre : 0),
      0,
    );
    return { sort, nombre: number, part: total === 0 ? '0' : ((100 * number) / total).toFixed(4) };
  };
  return {
    id,
    texte: question.texte,
    kind,
    ...(question.dimension && { dimension: question.dimension }),
    options: countedOnes,
    sorts: kind === 'comptee' ? SORTS.map(regroup) : [],
    withoutAnswer,
  };
}

/** The answers of a group, question by question, with what each does to the note. */
export function answersTable(countedItems: readonly QuestionAnswers[]): QuestionRow[] {
  return countedItems.map(row);
}
