import { dimensions, type QuestionId, questionDe } from '../../cahier/people/questionnaire/all-questions.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Reponses } from '../../population/questionnaire/answers.ts';
import { decimal, type NoteDimension, type NoteRepondant } from '../../population/questionnaire/note.ts';
import { questionsFermees, suivante } from '../../population/questionnaire/question-path.ts';

/** The page rounds what it shows to the tenth; calculations keep everything. */
const DECIMALES = 1;

/** « 66,7 » */
export function nombre(parts: number): string {
  return formatNumber(decimal(parts, DECIMALES));
}

const en = (entier: number): string => formatNumber(String(entier));

/** « = 50 », « ≈ 66,7 »: says when the number shown is rounded. */
function egale(parts: number): string {
  const exact = decimal(parts, DECIMALES) === decimal(parts, 12);
  return `${exact ? '=' : '≈'} ${nombre(parts)}`;
}

/** « 1 question », « 3 questions » */
const questionsDites = (combien: number): string => `${combien} question${combien > 1 ? 's' : ''}`;

const estNumerotee = (id: QuestionId): boolean => id.startsWith('q');
const numero = (id: QuestionId): number => Number(id.slice(1));

/** « Question 3 », « Satisfaction »: the name of a question as a title, with its condition where one is printed. */
export function titreDe(id: QuestionId): string {
  const { condition } = questionDe(id);
  const nom = estNumerotee(id) ? `Question ${numero(id)}` : 'Satisfaction';
  return condition === undefined ? nom : `${nom} ${condition}`;
}

/** « la question 3 », « la question de satisfaction qui suit la question 9 ». */
export function nomDe(id: QuestionId): string {
  return estNumerotee(id)
    ? `la question ${numero(id)}`
    : `la question de satisfaction qui suit la question ${numero(id)}`;
}

/** « la question 2 », « les questions 7, 8 et 9 », a question of satisfaction named after them. */
export function nomsDe(ids: readonly QuestionId[]): string {
  const numeros = ids.filter(estNumerotee).map(numero);
  const numerotees =
    numeros.length < 2
      ? numeros.map((each) => `la question ${each}`)
      : [`les questions ${numeros.slice(0, -1).join(', ')} et ${numeros.at(-1)}`];
  const autres = ids.filter((id) => !estNumerotee(id)).map(nomDe);
  return [...numerotees, ...autres].join(' et ');
}

/** The words of the answer given, if there is one. */
export function reponseDe(reponses: Reponses, id: QuestionId): string | undefined {
  const rang = reponses[id];
  return rang === undefined ? undefined : questionDe(id).options[rang - 1]?.texte;
}

/** What a filter's answer skips: « Vous avez répondu « Non » : le questionnaire passe à la question 3. » */
export function sautDit(reponses: Reponses, filtre: QuestionId): string | undefined {
  const apres = suivante(reponses, filtre);
  if (apres === undefined || questionsFermees(reponses, filtre).length === 0) return undefined;
  const reponse = reponseDe(reponses, filtre);
  const cause =
    reponse === undefined ? `Vous n'avez pas répondu à ${nomDe(filtre)}` : `Vous avez répondu « ${reponse} »`;
  return `${cause} : le questionnaire passe à ${nomDe(apres)}.`;
}

/** What becomes of answers given before the filter was changed. */
export function gardeesDites(reponses: Reponses, filtre: QuestionId): string | undefined {
  const gardees = questionsFermees(reponses, filtre).filter((id) => reponses[id] !== undefined);
  if (gardees.length === 0) return undefined;
  const [dites, verbes] =
    gardees.length === 1
      ? ['Votre réponse', 'est gardée, mais ne compte plus']
      : ['Vos réponses', 'sont gardées, mais ne comptent plus'];
  const a = nomsDe(gardees).replace(/^la /, 'à la ').replace(/^les /, 'aux ');
  return `${dites} ${a} ${verbes}. Répondez « Oui » pour les retrouver.`;
}

/** How the note of a dimension comes about, in one sentence. */
export function dimensionDite({ nombre: combien, effectifs, total, note }: NoteDimension): string {
  if (note === null) return 'aucune réponse ne compte ; la dimension est laissée de côté.';
  if (combien === 1) return `1 question compte, à ${total} points : c'est la note de la dimension.`;
  const valeurs = ([100, 50, 0] as const).filter((points) => effectifs[points] > 0);
  const parts = valeurs.map((points) => `${effectifs[points]} à ${points}`).join(', ');
  const liste = valeurs.length === 1 ? `toutes à ${valeurs[0]}` : parts;
  return `${questionsDites(combien)} comptent : ${liste}, soit ${en(total)} points en tout. ${en(total)} ÷ ${combien} ${egale(note)}.`;
}

/** How the note comes from the dimensions, in one sentence. */
export function noteDite({ dimensions: toutes, note }: NoteRepondant): string {
  const notes = toutes.flatMap((each) => (each.note === null ? [] : [each.note]));
  if (note === null) return "Aucune réponse ne compte : il n'y a pas de note.";
  if (notes.length === 1) return "Une seule dimension a une note : c'est aussi la vôtre.";
  const somme = notes.map(nombre).join(' + ');
  return `La note est la moyenne des ${notes.length} dimensions qui en ont une : (${somme}) ÷ ${notes.length} ${egale(note)}.`;
}

/** How many questions count, and what became of the others. */
export function bilanDit({ questions }: NoteRepondant): string {
  const combien = (...etats: readonly string[]): number =>
    questions.filter(({ compte }) => etats.includes(compte.etat)).length;
  const [comptees, exclues, muettes, fermees] = [
    combien('comptee'),
    combien('exclue'),
    combien('sansReponse'),
    combien('nonPosee'),
  ];
  const reste = [
    exclues > 0 && `${exclues} laissée${exclues > 1 ? 's' : ''} de côté par votre réponse`,
    muettes > 0 && `${muettes} sans réponse`,
    fermees > 0 && `${fermees} non posée${fermees > 1 ? 's' : ''}`,
  ].filter((each) => each !== false);
  const suite = reste.length === 0 ? '' : ` ; ${reste.join(', ')}`;
  const compte = comptees === 0 ? 'aucune ne compte' : `${comptees} compte${comptees > 1 ? 'nt' : ''}`;
  return `Sur ${questions.length} questions qui peuvent compter, ${compte}${suite}.`;
}

/** The full name of a dimension, as §8-I writes it. */
export function nomDimension(id: NoteDimension['dimension']): string {
  return dimensions.find((dimension) => dimension.id === id)?.nom ?? id;
}
