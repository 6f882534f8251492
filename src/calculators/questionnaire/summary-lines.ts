import {
  type Points,
  type Question,
  type QuestionId,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { noter, type Tally } from '../../population/questionnaire/note.ts';
import { isAsked } from '../../population/questionnaire/question-path.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';
import { answerOf, nameOf, titleOf } from './questionnaire-words.ts';

/** A question in the reader's summary. */
export interface Row {
  readonly id: QuestionId;
  readonly title: string;
  readonly texte: string;
  /** The answer's words; absent when there is none. */
  readonly reponse?: string | undefined;
  readonly points?: Points;
  /** What the answer does to the note, when it is not a number of points. */
  readonly effet: string;
  /** Whether one can go back to it. */
  readonly asked: boolean;
}

const filters = new Set(questions.map(({ filtre: filter }) => filter));

/** Why a question never counts. */
function reason({ id, freeText }: Question): string {
  if (filters.has(id)) return 'Ne compte pas : elle sert à choisir la suite.';
  if (freeText || id === 'q31') return 'Ne compte pas.';
  return 'Ne compte pas : le cahier distingue satisfaction et expérience.';
}

function effet(compte: Tally): string {
  if (compte.state === 'comptee') return '';
  if (compte.state === 'exclue') return `Laissée de côté. ${compte.exclusion}`;
  if (compte.state === 'sansReponse') return 'Laissée de côté : sans réponse.';
  const cause = `faute de « Oui » à ${nameOf(compte.filtre)}`;
  return compte.reponse === undefined
    ? `Non posée, ${cause}.`
    : `Gardée, mais ne compte pas : elle n'est plus posée, ${cause}.`;
}

function writtenAnswer({ reponses, textes }: Seance, { id }: Question): string | undefined {
  const picked = answerOf(reponses, id);
  const writtenPart = id === 'q31' || id === 'q32' ? textes[id]?.trim() : undefined;
  return [picked, writtenPart].filter(Boolean).join(' : ') || undefined;
}

function row(seance: Seance, question: Question, compte: Tally | undefined): Row {
  const { id, texte, filtre: filter } = question;
  const asked = isAsked(seance.reponses, id);
  const closedWords =
    asked || filter === undefined ? undefined : `Non posée, faute de « Oui » à ${nameOf(filter)}.`;
  return {
    id,
    title: titleOf(id),
    texte,
    reponse: writtenAnswer(seance, question),
    ...(compte?.state === 'comptee' && { points: compte.points }),
    effet: compte === undefined ? (closedWords ?? reason(question)) : effet(compte),
    asked,
  };
}

/** Every question in order, with what was answered and what it does to the note. */
export function lignes(seance: Seance): readonly Row[] {
  const countedItems = new Map(noter(seance.reponses).questions.map(({ id, compte }) => [id, compte]));
  return questions.map((question) => row(seance, question, countedItems.get(question.id)));
}
