/* How the words of the glossary are written in a sentence, where one of them is met. */
import { glossary } from './whole-glossary.ts';

/** Where the term itself is not how it is written; none where the word has too many other meanings to be known by its letters. */
const own: Readonly<Record<string, readonly string[]>> = {
  'À la carte (indicateur)': ['indicateur à la carte', 'indicateurs à la carte'],
  ANAP: ['ANAP', 'Anap'],
  ATIH: ['ATIH', 'Atih'],
  Avance: ['une avance', "l'avance", 'cette avance', 'son avance', 'avances'],
  Cible: ["cible d'un indicateur"],
  "Coefficient d'écart, coefficient d'évolution": ["coefficient d'écart", "coefficient d'évolution"],
  Écart: ["l'écart"],
  'E-Prescription': ['e-prescription'],
  'Enveloppe nationale': ["l'enveloppe nationale"],
  'Enveloppe qualité': ['enveloppe qualité'],
  // The sigle of a service, of a system, of a person: two letters are also other words.
  ES: [],
  Évolution: [],
  'Expérience patient': ['expérience patient'],
  Integreo: ['Integreo'],
  'Intervalle (ou tunnel)': ['tunnel'],
  // The name of the site and of all that it is about.
  Ipep: [],
  "Note (d'un indicateur)": ["note d'un indicateur", 'notes des indicateurs'],
  Peps: ['Peps'],
  Phase: ['phase 1', 'phase 2', 'phase 3'],
  Poids: ["poids d'un indicateur", 'poids des indicateurs'],
  PS: [],
  PSI: [],
  'R² ajusté': [],
  'Score qualité': ['score qualité', 'score de qualité'],
  SI: [],
  SNIIRAM: ['SNIIRAM', 'Sniiram'],
  "Solde de l'avance": ["solde de l'avance"],
  "Taux minimal d'économies (MSR)": ["taux minimal d'économies", 'MSR'],
  Usager: ['usager', 'usagers'],
  Vague: ['vague 1', 'vague 2'],
};

/** A sigle, or a name: « GRADeS », « InterRAI-HC ». It is written as it is. */
const isName = (term: string): boolean => /^\S*\p{Lu}\S*$/u.test(term.slice(1)) || /^\p{Lu}{2}/u.test(term);

/** A word that takes an s: not « d'amorçage », « de », « les ». */
const plural = (word: string): string =>
  /[sxz]$|['’]/.test(word) || word.length < 4 || word === 'entre' ? word : `${word}s`;

/** « dépense réelle », « dépenses réelles »; of « droit de tirage », the first word alone takes the plural. */
function both(term: string): string[] {
  const words = (term.charAt(0).toLowerCase() + term.slice(1)).split(' ');
  const complement = words.findIndex((word) => /^(de|du|des)$|^d['’]/.test(word));
  const taken = complement < 0 ? words.length : complement;
  return [words.join(' '), words.map((word, rank) => (rank < taken ? plural(word) : word)).join(' ')];
}

/** What comes before or follows, where the same letters are another word: « à l'avance », « l'écart type », « l'enveloppe nationale de la qualité », « le versement des crédits ». */
const other = {
  before: /(?:à|d['’]|par)[\s\u00a0]*$/u,
  after: /^(?:[\s\u00a0-]type|['’]|[\s\u00a0]+(?:de coopération|de la qualité|des crédits))/u,
};

/** An article is part of the form, where it tells the word from another; it is no part of the word. */
const article = /^(?:une|cette|son)\s|^l['’]/u;

/** The forms of a term of the glossary; none where it is never met. */
export const formsOf = (term: string): readonly string[] => own[term] ?? (isName(term) ? [term] : both(term));

/** Every form, the longest first: « crédits d'amorçage » is met before « crédits ». */
const writtenForms = glossary
  .flatMap(({ term }) => [...new Set(formsOf(term))].map((written) => ({ term, written })))
  .toSorted((a, b) => b.written.length - a.written.length);

/** A form as a sentence has it: either apostrophe, any space. */
const pattern = (written: string): string =>
  written
    .replace(/[.*+?^${}()|[\]\\²]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '[ \\u00a0\\u202f\\n]+');

const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${writtenForms.map(({ written }) => `(${pattern(written)})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

interface MetWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the glossary that a text holds, in its order. */
export function metWords(text: string): MetWord[] {
  return [...text.matchAll(anyForm)].flatMap((match) => {
    const form = writtenForms[match.slice(1).findIndex((each) => each !== undefined)];
    const end = match.index + match[0].length;
    if (form === undefined || other.after.test(text.slice(end))) return [];
    if (/avance$/.test(match[0]) && other.before.test(text.slice(0, match.index))) return [];
    return [{ term: form.term, start: match.index + (article.exec(match[0])?.[0].length ?? 0), end }];
  });
}
