import {
  type Points,
  type Question,
  type QuestionId,
  questions,
} from '../../cahier/people/questionnaire/all-questions.ts';
import { type Compte, noter } from '../../population/questionnaire/note.ts';
import { estPosee } from '../../population/questionnaire/question-path.ts';
import type { Seance } from '../../population/questionnaire/sitting.ts';
import { nomDe, reponseDe, titreDe } from './questionnaire-words.ts';

/** A question in the reader's summary. */
export interface Ligne {
  readonly id: QuestionId;
  readonly titre: string;
  readonly texte: string;
  /** The answer's words; absent when there is none. */
  readonly reponse?: string | undefined;
  readonly points?: Points;
  /** What the answer does to the note, when it is not a number of points. */
  readonly effet: string;
  /** Whether one can go back to it. */
  readonly posee: boolean;
}

const filtres = new Set(questions.map(({ filtre }) => filtre));

/** Why a question never counts. */
function raison({ id, libre }: Question): string {
  if (filtres.has(id)) return 'Ne compte pas : elle sert à choisir la suite.';
  if (libre || id === 'q31') return 'Ne compte pas.';
  return 'Ne compte pas : le cahier distingue satisfaction et expérience.';
}

function effet(compte: Compte): string {
  if (compte.etat === 'comptee') return '';
  if (compte.etat === 'exclue') return `Laissée de côté. ${compte.exclusion}`;
  if (compte.etat === 'sansReponse') return 'Laissée de côté : sans réponse.';
  const cause = `faute de « Oui » à ${nomDe(compte.filtre)}`;
  return compte.reponse === undefined
    ? `Non posée, ${cause}.`
    : `Gardée, mais ne compte pas : elle n'est plus posée, ${cause}.`;
}

function reponseEcrite({ reponses, textes }: Seance, { id }: Question): string | undefined {
  const choisie = reponseDe(reponses, id);
  const ecrite = id === 'q31' || id === 'q32' ? textes[id]?.trim() : undefined;
  return [choisie, ecrite].filter(Boolean).join(' : ') || undefined;
}

function ligne(seance: Seance, question: Question, compte: Compte | undefined): Ligne {
  const { id, texte, filtre } = question;
  const posee = estPosee(seance.reponses, id);
  const fermee =
    posee || filtre === undefined ? undefined : `Non posée, faute de « Oui » à ${nomDe(filtre)}.`;
  return {
    id,
    titre: titreDe(id),
    texte,
    reponse: reponseEcrite(seance, question),
    ...(compte?.etat === 'comptee' && { points: compte.points }),
    effet: compte === undefined ? (fermee ?? raison(question)) : effet(compte),
    posee,
  };
}

/** Every question in order, with what was answered and what it does to the note. */
export function lignes(seance: Seance): readonly Ligne[] {
  const comptes = new Map(noter(seance.reponses).questions.map(({ id, compte }) => [id, compte]));
  return questions.map((question) => ligne(seance, question, comptes.get(question.id)));
}
