import {
  type Dimension,
  type Points,
  type Question,
  questionDe,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { ColonneCodee, ReponsesQuestion } from './answers-group.ts';

/** What a question is for: only the first kind enters the note. */
export type Genre = 'comptee' | 'filtre' | 'satisfaction';

/** What an answer does: its points, or nothing. */
export type Sorte = Points | 'horsNote';

interface OptionComptee {
  /** From 1, in the order of annexe 2. */
  readonly rang: number;
  readonly texte: string;
  readonly nombre: number;
  /** Share of those who answered, in per cent. */
  readonly part: string;
  readonly sorte: Sorte;
}

export interface LigneQuestion {
  readonly id: ColonneCodee;
  readonly texte: string;
  readonly genre: Genre;
  readonly dimension?: Dimension;
  readonly options: readonly OptionComptee[];
  /** The same, those that leave the question out put together; of a question that counts alone. */
  readonly sortes: readonly { readonly sorte: Sorte; readonly nombre: number; readonly part: string }[];
  readonly sansReponse: number;
}

const filtres = new Set(questions.map(({ filtre }) => filtre));

function genreDe({ id, dimension }: Question): Genre {
  if (dimension !== undefined) return 'comptee';
  return filtres.has(id) ? 'filtre' : 'satisfaction';
}

const SORTES: readonly Sorte[] = [100, 50, 0, 'horsNote'];

function ligne({ id, options, sansReponse }: ReponsesQuestion): LigneQuestion {
  const question = questionDe(id);
  const comptees = options.map((option, place) => ({
    ...option,
    rang: place + 1,
    sorte: question.options[place]?.points ?? ('horsNote' as const),
  }));
  const total = options.reduce((somme, { nombre }) => somme + nombre, 0);
  const genre = genreDe(question);
  const regrouper = (sorte: Sorte) => {
    const nombre = comptees.reduce(
      (somme, option) => somme + (option.sorte === sorte ? option.nombre : 0),
      0,
    );
    return { sorte, nombre, part: total === 0 ? '0' : ((100 * nombre) / total).toFixed(4) };
  };
  return {
    id,
    texte: question.texte,
    genre,
    ...(question.dimension && { dimension: question.dimension }),
    options: comptees,
    sortes: genre === 'comptee' ? SORTES.map(regrouper) : [],
    sansReponse,
  };
}

/** The answers of a group, question by question, with what each does to the note. */
export function tableauReponses(comptes: readonly ReponsesQuestion[]): LigneQuestion[] {
  return comptes.map(ligne);
}
