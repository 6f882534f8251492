import { type QuestionId, questionIds, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { bareWords } from '../../french/bare-words.ts';
import type { Placeur } from '../../tables/table.ts';
import type { CorrespondanceReponses } from './answers-group.ts';

/* The columns of answers as LimeSurvey, Google Forms and Kobo call them. */

const mots: readonly (readonly [id: QuestionId, mots: string])[] = questions.map(({ id, texte }) => [
  id,
  bareWords(texte),
]);

const ids: ReadonlySet<string> = new Set(questionIds);
const estQuestion = (id: string): id is QuestionId => ids.has(id);

/** « q1 », « [Q01] », « Question 1. », « s9 ». */
const CODE = /^[\s([{]*(q|s)(?:uestion)?[\s._-]*(?:n[°o][\s]*)?0*(\d{1,2})[\s.:)\]}_-]*$/i;

/** What a program puts before or after the words, reduced: « q1 », « g01q01sq001 », « 12 ». */
const AUTOUR = /^(?:[a-z]{0,8}\d{1,4}){0,4}$/;

/** Letters of the words that a name cut short has at least. */
const ASSEZ = 12;

function parCode(nom: string): QuestionId | undefined {
  const [, lettre = '', numero = ''] = CODE.exec(nom) ?? [];
  const id = lettre.toLowerCase() + numero;
  return estQuestion(id) ? id : undefined;
}

/** The words of a question, whole, with a code before or after them; nothing else may stand there. */
function parMots(nom: string): QuestionId | undefined {
  const reduit = bareWords(nom);
  return mots.find(([, texte]) => {
    const place = reduit.indexOf(texte);
    return (
      place !== -1 && AUTOUR.test(reduit.slice(0, place)) && AUTOUR.test(reduit.slice(place + texte.length))
    );
  })?.[0];
}

/** A code before the first words of its own question: « q2. Avez-vous eu un rendez-v… ». */
function parDebut(nom: string): QuestionId | undefined {
  const [, code = '', suite = ''] =
    /^([\s([{]*\S{1,4}?\s?\d{1,2}[\s.:)\]}_-]+)(.*?)(?:…|\.{2,})?\s*$/su.exec(nom) ?? [];
  const id = parCode(code);
  const debut = bareWords(suite);
  if (id === undefined || debut.length < ASSEZ) return undefined;
  return mots.some(([autre, texte]) => autre === id && texte.startsWith(debut)) ? id : undefined;
}

/** « bloc[q1] », « G1Q1[SQ001]. Votre suivi [Avez-vous …] »: the question of a block stands in its last brackets. */
const DANS_UN_BLOC = /^[^[\]]+(?:\[[^[\]]+\][^[\]]*)*\[([^[\]]+)\][\s.]*$/su;

/** « data-suivi-q1 », « suivi:q1 », « suivi.q1 »: codes of groups alone, as ODK writes them, before that of a question. */
const DANS_UN_GROUPE = /^(?:[\p{L}\p{N}_]+[-.:])+([qs]\d{1,2})$/iu;

/** The question of a column, or null: its code, or its words as annexe 2 prints them; a group may stand before a slash. */
function question(nom: string): QuestionId | null {
  // Some of annexe 2's questions are a thousand times shorter.
  if (nom.length > 5000) return null;
  const net = nom.trim();
  const dedans = DANS_UN_BLOC.exec(net)?.[1] ?? DANS_UN_GROUPE.exec(net)?.[1] ?? '';
  return parMorceaux(nom) ?? parCode(dedans) ?? parMots(dedans) ?? null;
}

function parMorceaux(nom: string): QuestionId | undefined {
  const morceaux = nom.split('/');
  for (const rang of morceaux.keys()) {
    const suite = morceaux.slice(rang).join('/');
    const trouvee = parCode(suite) ?? parMots(suite) ?? parDebut(suite);
    if (trouvee !== undefined) return trouvee;
  }
  return undefined;
}

/** Columns by the names that surveys give them. A column that has its code is not looked for under other names. */
export const parQuestion: Placeur = (noms) => {
  const exactes = noms.map((nom) => nom.trim().toLowerCase()).map((nom) => (estQuestion(nom) ? nom : null));
  const prises = new Set(exactes);
  return noms.map((nom, rang) => {
    const exacte = exactes[rang] ?? null;
    if (exacte !== null) return exacte;
    const trouvee = question(nom);
    return trouvee === null || prises.has(trouvee) ? null : trouvee;
  });
};

/** The columns that a reader chose. */
export const parChoix =
  (correspondance: CorrespondanceReponses): Placeur =>
  (noms) => {
    const choisies = new Map(Object.entries(correspondance).map(([id, position]) => [position, id]));
    return noms.map((_, position) => choisies.get(position) ?? null);
  };

/** What to do when no column is known, in French. */
export const CONSEIL =
  "Donnez ces codes aux colonnes, ou les mots de l'annexe 2, avec ou sans code devant. Sur le site, ce choix se fait à l'écran.";
