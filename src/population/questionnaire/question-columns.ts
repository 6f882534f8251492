import { type QuestionId, questionIds, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { bareWords } from '../../french/bare-words.ts';
import type { Placer } from '../../tables/table.ts';
import type { AnswersMapping } from './answers-group.ts';

/* The columns of answers as LimeSurvey, Google Forms and Kobo call them. */

const words: readonly (readonly [id: QuestionId, words: string])[] = questions.map(({ id, texte }) => [
  id,
  bareWords(texte),
]);

const ids: ReadonlySet<string> = new Set(questionIds);
const isQuestion = (id: string): id is QuestionId => ids.has(id);

/** « q1 », « [Q01] », « Question 1. », « s9 ». */
const CODE = /^[\s([{]*(q|s)(?:uestion)?[\s._-]*(?:n[°o][\s]*)?0*(\d{1,2})[\s.:)\]}_-]*$/i;

/** What a program puts before or after the words, reduced: « q1 », « g01q01sq001 », « 12 ». */
const AROUND = /^(?:[a-z]{0,8}\d{1,4}){0,4}$/;

/** Letters of the words that a name cut short has at least. */
const ENOUGH = 12;

function byCode(nom: string): QuestionId | undefined {
  const [, letter = '', numero = ''] = CODE.exec(nom) ?? [];
  const id = letter.toLowerCase() + numero;
  return isQuestion(id) ? id : undefined;
}

/** The words of a question, whole, with a code before or after them; nothing else may stand there. */
function byWords(nom: string): QuestionId | undefined {
  const reduced = bareWords(nom);
  return words.find(([, texte]) => {
    const place = reduced.indexOf(texte);
    return (
      place !== -1 && AROUND.test(reduced.slice(0, place)) && AROUND.test(reduced.slice(place + texte.length))
    );
  })?.[0];
}

/** A code before the first words of its own question: « q2. Avez-vous eu un rendez-v… ». */
function byStart(nom: string): QuestionId | undefined {
  const [, code = '', suite = ''] =
    /^([\s([{]*\S{1,4}?\s?\d{1,2}[\s.:)\]}_-]+)(.*?)(?:…|\.{2,})?\s*$/su.exec(nom) ?? [];
  const id = byCode(code);
  const debut = bareWords(suite);
  if (id === undefined || debut.length < ENOUGH) return undefined;
  return words.some(([autre, texte]) => autre === id && texte.startsWith(debut)) ? id : undefined;
}

/** « bloc[q1] », « G1Q1[SQ001]. Votre suivi [Avez-vous …] »: the question of a block stands in its last brackets. */
const WITHIN_BLOCK = /^[^[\]]+(?:\[[^[\]]+\][^[\]]*)*\[([^[\]]+)\][\s.]*$/su;

/** « data-suivi-q1 », « suivi:q1 », « suivi.q1 »: codes of groups alone, as ODK writes them, before that of a question. */
const WITHIN_GROUP = /^(?:[\p{L}\p{N}_]+[-.:])+([qs]\d{1,2})$/iu;

/** The question of a column, or null: its code, or its words as annexe 2 prints them; a group may stand before a slash. */
function question(nom: string): QuestionId | null {
  // Some of annexe 2's questions are a thousand times shorter.
  if (nom.length > 5000) return null;
  const net = nom.trim();
  const inside = WITHIN_BLOCK.exec(net)?.[1] ?? WITHIN_GROUP.exec(net)?.[1] ?? '';
  return byPieces(nom) ?? byCode(inside) ?? byWords(inside) ?? null;
}

function byPieces(nom: string): QuestionId | undefined {
  const pieces = nom.split('/');
  for (const rank of pieces.keys()) {
    const suite = pieces.slice(rank).join('/');
    const foundQuestion = byCode(suite) ?? byWords(suite) ?? byStart(suite);
    if (foundQuestion !== undefined) return foundQuestion;
  }
  return undefined;
}

/** Columns by the names that surveys give them. A column that has its code is not looked for under other names. */
export const byQuestion: Placer = (names) => {
  const exactOnes = names.map((nom) => nom.trim().toLowerCase()).map((nom) => (isQuestion(nom) ? nom : null));
  const takenColumns = new Set(exactOnes);
  return names.map((nom, rank) => {
    const exact = exactOnes[rank] ?? null;
    if (exact !== null) return exact;
    const foundQuestion = question(nom);
    return foundQuestion === null || takenColumns.has(foundQuestion) ? null : foundQuestion;
  });
};

/** The columns that a reader chose. */
export const byChoice =
  (mapping: AnswersMapping): Placer =>
  (names) => {
    const chosenOnes = new Map(Object.entries(mapping).map(([id, position]) => [position, id]));
    return names.map((_, position) => chosenOnes.get(position) ?? null);
  };
