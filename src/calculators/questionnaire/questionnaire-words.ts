import { dimensions, type QuestionId, questionOf } from '../../cahier/people/questionnaire/all-questions.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Answers } from '../../population/questionnaire/answers.ts';
import { decimal, type NoteDimension, type RespondentNote } from '../../population/questionnaire/note.ts';
import { closedQuestions, nextInOrder } from '../../population/questionnaire/question-path.ts';

/** The page rounds what it shows to the tenth; calculations keep everything. */
const DECIMALS = 1;

/** « 66,7 » */
export function number(parts: number): string {
  return formatNumber(decimal(parts, DECIMALS));
}

const formatted = (integer: number): string => formatNumber(String(integer));

/** « = 50 », « ≈ 66,7 »: says when the number shown is rounded. */
function equalsWords(parts: number): string {
  const exact = decimal(parts, DECIMALS) === decimal(parts, 12);
  return `${exact ? '=' : '≈'} ${number(parts)}`;
}

/** « 1 question », « 3 questions » */
const questionsWords = (howMany: number): string => `${howMany} question${howMany > 1 ? 's' : ''}`;

const isNumbered = (id: QuestionId): boolean => id.startsWith('q');
const numero = (id: QuestionId): number => Number(id.slice(1));

/** « Question 3 », « Satisfaction »: the name of a question as a title, with its condition where one is printed. */
export function titleOf(id: QuestionId): string {
  const { condition } = questionOf(id);
  const nom = isNumbered(id) ? `Question ${numero(id)}` : 'Satisfaction';
  return condition === undefined ? nom : `${nom} ${condition}`;
}

/** « la question 3 », « la question de satisfaction qui suit la question 9 ». */
export const nameOf = (id: QuestionId): string => `la ${nounOf(id)}`;

function nounOf(id: QuestionId): string {
  return isNumbered(id)
    ? `question ${numero(id)}`
    : `question de satisfaction qui suit la question ${numero(id)}`;
}

/** The articles of a list of questions, of one and of several: « la question 2 », or « à la question 2 ». */
type Articles = readonly [one: string, several: string];

/** « la question 2 », « les questions 7, 8 et 9 », a question of satisfaction named after them. */
export function namesOf(ids: readonly QuestionId[], [one, several]: Articles = ['la', 'les']): string {
  const numbers = ids.filter(isNumbered).map(numero);
  const others = ids.filter((id) => !isNumbered(id)).map(nounOf);
  if (numbers.length > 1)
    return [
      `${several} questions ${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1)}`,
      ...others.map((noun) => `${one} ${noun}`),
    ].join(' et ');
  const nouns = [...numbers.map((each) => `question ${each}`), ...others];
  return nouns.map((noun) => `${one} ${noun}`).join(' et ');
}

/** The words of the answer given, if there is one. */
export function answerOf(reponses: Answers, id: QuestionId): string | undefined {
  const rank = reponses[id];
  return rank === undefined ? undefined : questionOf(id).options[rank - 1]?.texte;
}

/** What a filter's answer skips: « Vous avez répondu « Non » : le questionnaire passe à la question 3. » */
export function skipWords(reponses: Answers, filter: QuestionId): string | undefined {
  const apres = nextInOrder(reponses, filter);
  if (apres === undefined || closedQuestions(reponses, filter).length === 0) return undefined;
  const reponse = answerOf(reponses, filter);
  const cause =
    reponse === undefined
      ? `Vous n'avez pas répondu à ${nameOf(filter)}`
      : `Vous avez répondu « ${reponse} »`;
  return `${cause} : le questionnaire passe à ${nameOf(apres)}.`;
}

/** What becomes of answers given before the filter was changed. */
export function keptWords(reponses: Answers, filter: QuestionId): string | undefined {
  const keptOnes = closedQuestions(reponses, filter).filter((id) => reponses[id] !== undefined);
  if (keptOnes.length === 0) return undefined;
  const [wordedOnes, verbs, them] =
    keptOnes.length === 1
      ? ['Votre réponse', 'est gardée, mais ne compte plus', 'la']
      : ['Vos réponses', 'sont gardées, mais ne comptent plus', 'les'];
  const a = namesOf(keptOnes, ['à la', 'aux']);
  return `${wordedOnes} ${a} ${verbs}. Répondez « Oui » pour ${them} retrouver.`;
}

/** How the note of a dimension comes about, in one sentence. */
export function dimensionWords({ nombre: howMany, headcounts, total, note }: NoteDimension): string {
  if (note === null) return 'aucune réponse ne compte ; la dimension est laissée de côté.';
  if (howMany === 1) return `1 question compte, à ${total} points : c'est la note de la dimension.`;
  const valeurs = ([100, 50, 0] as const).filter((points) => headcounts[points] > 0);
  const parts = valeurs.map((points) => `${headcounts[points]} à ${points}`).join(', ');
  const list = valeurs.length === 1 ? `toutes à ${valeurs[0]}` : parts;
  return `${questionsWords(howMany)} comptent : ${list}, soit ${formatted(total)} points en tout. ${formatted(total)} ÷ ${howMany} ${equalsWords(note)}.`;
}

/** How the note comes from the dimensions, in one sentence. */
export function noteWords({ dimensions: allOfThem, note }: RespondentNote): string {
  const notes = allOfThem.flatMap((each) => (each.note === null ? [] : [each.note]));
  if (note === null) return "Aucune réponse ne compte : il n'y a pas de note.";
  if (notes.length === 1) return "Une seule dimension a une note : c'est aussi la vôtre.";
  const somme = notes.map(number).join(' + ');
  return `La note est la moyenne des ${notes.length} dimensions qui en ont une : (${somme}) ÷ ${notes.length} ${equalsWords(note)}.`;
}

/** How many questions count, and what became of the others. */
export function summaryWords({ questions }: RespondentNote): string {
  const howMany = (...states: readonly string[]): number =>
    questions.filter(({ compte }) => states.includes(compte.state)).length;
  const [countedOnes, excludedOnes, silent, closedOnes] = [
    howMany('comptee'),
    howMany('exclue'),
    howMany('sansReponse'),
    howMany('nonPosee'),
  ];
  const remainder = [
    excludedOnes > 0 && `${excludedOnes} laissée${excludedOnes > 1 ? 's' : ''} de côté par votre réponse`,
    silent > 0 && `${silent} sans réponse`,
    closedOnes > 0 && `${closedOnes} non posée${closedOnes > 1 ? 's' : ''}`,
  ].filter((each) => each !== false);
  const suite = remainder.length === 0 ? '' : ` ; ${remainder.join(', ')}`;
  const compte =
    countedOnes === 0 ? 'aucune ne compte' : `${countedOnes} compte${countedOnes > 1 ? 'nt' : ''}`;
  return `Sur ${questions.length} questions qui peuvent compter, ${compte}${suite}.`;
}

/** The full name of a dimension, as §8-I writes it. */
export function dimensionName(id: NoteDimension['dimension']): string {
  return dimensions.find((dimension) => dimension.id === id)?.nom ?? id;
}
