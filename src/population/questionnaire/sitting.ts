import {
  profil,
  type QuestionId,
  type QuestionProfil,
  questionDe,
  questionIds,
} from '../../cahier/people/questionnaire/all-questions.ts';
import type { Reponses } from './answers.ts';
import { estPosee, precedente, suivante } from './question-path.ts';

/** Where the reader is in the questionnaire. */
export type Lieu = 'introduction' | 'profil' | QuestionId | 'note';

/** The questions beside which a few words may be written. */
export type QuestionEcrite = 'q31' | 'q32';

/** Ranks ticked, from 1, and the words of « précisez ». */
interface ReponseProfil {
  readonly rangs: readonly number[];
  readonly precision?: string;
}

type ReponsesProfil = { readonly [K in QuestionProfil['id']]?: ReponseProfil };

/** One reader's sitting: all that was answered, wherever it was answered, and where they are. */
export interface Seance {
  readonly lieu: Lieu;
  readonly reponses: Reponses;
  readonly profil: ReponsesProfil;
  readonly textes: { readonly [K in QuestionEcrite]?: string };
  /** Whether the note has been seen: it can be gone back to from any question. */
  readonly finie: boolean;
}

export const depart: Seance = { lieu: 'introduction', reponses: {}, profil: {}, textes: {}, finie: false };

/** The sitting at another place; seeing the note marks it as finished. */
export function aller(seance: Seance, lieu: Lieu): Seance {
  return { ...seance, lieu, finie: seance.finie || lieu === 'note' };
}

/** Another place seen before, found again: where its question is asked no more, the one asked before it. */
export function revenir(seance: Seance, lieu: Lieu): Seance {
  const ailleurs = lieu === 'introduction' || lieu === 'profil' || lieu === 'note';
  const fermee = !ailleurs && !estPosee(seance.reponses, lieu);
  return fermee ? reculer({ ...seance, lieu }) : aller(seance, lieu);
}

/** The next place. Nothing that was answered is ever dropped, even under a filter that has closed. */
export function avancer(seance: Seance): Seance {
  const { lieu, reponses } = seance;
  if (lieu === 'introduction') return aller(seance, 'profil');
  if (lieu === 'profil') return aller(seance, 'q1');
  return aller(seance, lieu === 'note' ? 'note' : (suivante(reponses, lieu) ?? 'note'));
}

/** The place before. */
export function reculer(seance: Seance): Seance {
  const { lieu, reponses } = seance;
  if (lieu === 'introduction' || lieu === 'profil') return aller(seance, 'introduction');
  if (lieu === 'note') return aller(seance, 'q32');
  return aller(seance, precedente(reponses, lieu) ?? 'profil');
}

/** The sitting with another answer; `undefined` takes the answer away. */
export function repondre(seance: Seance, id: QuestionId, rang: number | undefined): Seance {
  const { [id]: _, ...autres } = seance.reponses;
  return { ...seance, reponses: rang === undefined ? autres : { ...autres, [id]: rang } };
}

export function ecrire(seance: Seance, id: QuestionEcrite, texte: string): Seance {
  return { ...seance, textes: { ...seance.textes, [id]: texte } };
}

/** Ticks or unticks an option of the profile; where a single answer is asked, the last one replaces the others. */
export function cocher(seance: Seance, id: QuestionProfil['id'], rang: number, coche: boolean): Seance {
  const avant = seance.profil[id] ?? { rangs: [] };
  const multiple = profil.find((question) => question.id === id)?.multiple ?? false;
  const autres = multiple ? avant.rangs.filter((autre) => autre !== rang) : [];
  const rangs = coche ? [...autres, rang].sort((a, b) => a - b) : autres;
  return { ...seance, profil: { ...seance.profil, [id]: { ...avant, rangs } } };
}

export function preciser(seance: Seance, id: QuestionProfil['id'], precision: string): Seance {
  const avant = seance.profil[id] ?? { rangs: [] };
  return { ...seance, profil: { ...seance.profil, [id]: { ...avant, precision } } };
}

/** Whether anything would be lost if the page closed. */
export function estEntamee({ reponses, profil, textes }: Seance): boolean {
  const ecrits = Object.values(textes).some((texte) => texte !== '');
  const coches = Object.values(profil).some(({ rangs, precision }) => rangs.length > 0 || precision);
  return Object.keys(reponses).length > 0 || ecrits || coches;
}

/** The most characters that a field of words takes. */
export const LONGEST_WORDS = 2000;

const estMots = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_WORDS;

const estRang = (value: unknown, combien: number): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= combien;

const entrees = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;

function estReponses(value: unknown): boolean {
  const ids: readonly string[] = questionIds;
  const all = entrees(value);
  return (
    all?.every(
      ([id, rang]) => ids.includes(id) && estRang(rang, questionDe(id as QuestionId).options.length),
    ) ?? false
  );
}

function estProfil(value: unknown): boolean {
  const juste = ([id, reponse]: [string, unknown]): boolean => {
    const question = profil.find((each) => each.id === id);
    const { rangs, precision } = (reponse ?? {}) as { rangs?: unknown; precision?: unknown };
    return (
      question !== undefined &&
      Array.isArray(rangs) &&
      rangs.length <= question.options.length &&
      rangs.every((rang) => estRang(rang, question.options.length)) &&
      (precision === undefined || estMots(precision))
    );
  };
  return entrees(value)?.every(juste) ?? false;
}

/** Whether a value read from the history or a storage is a place. */
export function estLieu(value: unknown): value is Lieu {
  const lieux: readonly unknown[] = ['introduction', 'profil', 'note', ...questionIds];
  return lieux.includes(value);
}

/** Whether a value read from a storage is a sitting that the page can show. */
export function estSeance(value: unknown): value is Seance {
  const { lieu, reponses, profil, textes, finie } = (value ?? {}) as Record<string, unknown>;
  return (
    estLieu(lieu) &&
    typeof finie === 'boolean' &&
    estReponses(reponses) &&
    estProfil(profil) &&
    (entrees(textes)?.every(([id, texte]) => ['q31', 'q32'].includes(id) && estMots(texte)) ?? false)
  );
}
