import {
  type ProfileQuestion,
  profil,
  type QuestionId,
  questionIds,
  questionOf,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { Answers } from './answers.ts';
import { isAsked, nextInOrder, precedente } from './question-path.ts';

/** Where the reader is in the questionnaire. */
export type Place = 'introduction' | 'profil' | QuestionId | 'note';

/** The questions beside which a few words may be written. */
export type WrittenQuestion = 'q31' | 'q32';

/** Ranks ticked, from 1, and the words of « précisez ». */
interface ProfileAnswer {
  readonly rangs: readonly number[];
  readonly precision?: string;
}

type ProfileAnswers = { readonly [K in ProfileQuestion['id']]?: ProfileAnswer };

/** One reader's sitting: all that was answered, wherever it was answered, and where they are. */
export interface Seance {
  readonly lieu: Place;
  readonly reponses: Answers;
  readonly profil: ProfileAnswers;
  readonly textes: { readonly [K in WrittenQuestion]?: string };
  /** Whether the note has been seen: it can be gone back to from any question. */
  readonly finie: boolean;
}

export const depart: Seance = { lieu: 'introduction', reponses: {}, profil: {}, textes: {}, finie: false };

/** The sitting at another place; seeing the note marks it as finished. */
export function go(seance: Seance, lieu: Place): Seance {
  return { ...seance, lieu, finie: seance.finie || lieu === 'note' };
}

/** Another place seen before, found again: where its question is asked no more, the one asked before it. */
export function comeBack(seance: Seance, lieu: Place): Seance {
  const elsewhere = lieu === 'introduction' || lieu === 'profil' || lieu === 'note';
  const closedWords = !elsewhere && !isAsked(seance.reponses, lieu);
  return closedWords ? goBack({ ...seance, lieu }) : go(seance, lieu);
}

/** The next place. Nothing that was answered is ever dropped, even under a filter that has closed. */
export function advance(seance: Seance): Seance {
  const { lieu, reponses } = seance;
  if (lieu === 'introduction') return go(seance, 'profil');
  if (lieu === 'profil') return go(seance, 'q1');
  return go(seance, lieu === 'note' ? 'note' : (nextInOrder(reponses, lieu) ?? 'note'));
}

/** The place before. */
export function goBack(seance: Seance): Seance {
  const { lieu, reponses } = seance;
  if (lieu === 'introduction' || lieu === 'profil') return go(seance, 'introduction');
  if (lieu === 'note') return go(seance, 'q32');
  return go(seance, precedente(reponses, lieu) ?? 'profil');
}

/** The sitting with another answer; `undefined` takes the answer away. */
export function giveAnswer(seance: Seance, id: QuestionId, rank: number | undefined): Seance {
  const { [id]: _, ...others } = seance.reponses;
  return { ...seance, reponses: rank === undefined ? others : { ...others, [id]: rank } };
}

export function write(seance: Seance, id: WrittenQuestion, texte: string): Seance {
  return { ...seance, textes: { ...seance.textes, [id]: texte } };
}

/** Ticks or unticks an option of the profile; where a single answer is asked, the last one replaces the others. */
export function tick(seance: Seance, id: ProfileQuestion['id'], rank: number, ticked: boolean): Seance {
  const avant = seance.profil[id] ?? { rangs: [] };
  const multiple = profil.find((question) => question.id === id)?.multiple ?? false;
  const others = multiple ? avant.rangs.filter((autre) => autre !== rank) : [];
  const ranks = ticked ? [...others, rank].sort((a, b) => a - b) : others;
  return { ...seance, profil: { ...seance.profil, [id]: { ...avant, rangs: ranks } } };
}

export function preciser(seance: Seance, id: ProfileQuestion['id'], precision: string): Seance {
  const avant = seance.profil[id] ?? { rangs: [] };
  return { ...seance, profil: { ...seance.profil, [id]: { ...avant, precision } } };
}

/** Whether anything would be lost if the page closed. */
export function isStarted({ reponses, profil, textes }: Seance): boolean {
  const hasWritten = Object.values(textes).some((texte) => texte !== '');
  const hasTicked = Object.values(profil).some(
    ({ rangs: ranks, precision }) => ranks.length > 0 || precision,
  );
  return Object.keys(reponses).length > 0 || hasWritten || hasTicked;
}

/** The most characters that a field of words takes. */
export const LONGEST_WORDS = 2000;

const isWords = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_WORDS;

const isRank = (value: unknown, howMany: number): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= howMany;

const entrees = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;

function isAnswers(value: unknown): boolean {
  const ids: readonly string[] = questionIds;
  const all = entrees(value);
  return (
    all?.every(
      ([id, rank]) => ids.includes(id) && isRank(rank, questionOf(id as QuestionId).options.length),
    ) ?? false
  );
}

function isProfile(value: unknown): boolean {
  const isSound = ([id, reponse]: [string, unknown]): boolean => {
    const question = profil.find((each) => each.id === id);
    const { rangs: ranks, precision } = (reponse ?? {}) as { rangs?: unknown; precision?: unknown };
    return (
      question !== undefined &&
      Array.isArray(ranks) &&
      ranks.length <= question.options.length &&
      ranks.every((rank) => isRank(rank, question.options.length)) &&
      (precision === undefined || isWords(precision))
    );
  };
  return entrees(value)?.every(isSound) ?? false;
}

/** Whether a value read from the history or a storage is a place. */
export function isPlace(value: unknown): value is Place {
  const places: readonly unknown[] = ['introduction', 'profil', 'note', ...questionIds];
  return places.includes(value);
}

/** Whether a value read from a storage is a sitting that the page can show. */
export function isSitting(value: unknown): value is Seance {
  const { lieu, reponses, profil, textes, finie } = (value ?? {}) as Record<string, unknown>;
  return (
    isPlace(lieu) &&
    typeof finie === 'boolean' &&
    isAnswers(reponses) &&
    isProfile(profil) &&
    (entrees(textes)?.every(([id, texte]) => ['q31', 'q32'].includes(id) && isWords(texte)) ?? false)
  );
}
