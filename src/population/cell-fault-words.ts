import { advisedWords } from '../french/advised-words.ts';
import { missingWords, recordFaultWords, textFaultWords } from '../tables/cell-fault-words.ts';
import type { CellFault } from './cell-fault.ts';
import type { Kind } from './patients/cell-kind.ts';
import { AGE_MAXIMAL } from './patients/column-kinds.ts';

/** What a cell of this kind is expected to hold. */
const expected: Readonly<Record<Kind, string>> = {
  texte: '',
  age: `Âge en années entières attendu, de 0 à ${AGE_MAXIMAL}.`,
  sexe: "F ou H attendu, ou le code de l'Insee : 1 pour un homme, 2 pour une femme.",
  drapeau: '0 (non) ou 1 (oui) attendu.',
  entier: 'Nombre entier attendu, 0 ou plus.',
  nombre: 'Nombre attendu, par exemple 2,75.',
  depense: 'Montant en euros attendu, 0 ou plus, par exemple 2 400,50 ou 2400.5.',
};

/** Said of an age or of a count that is not a number: its example is a whole one. */
const inDigits: Readonly<Partial<Record<Kind, string>>> = {
  age: 'En chiffres seuls, par exemple 45.',
  entier: 'En chiffres seuls, par exemple 12.',
};

/** Why a cell is refused, in French: what was expected there, and what to do. */
export function cellFaultWords(fault: CellFault): string {
  switch (fault.code) {
    case 'superfluous-cell':
    case 'doubtful-quote':
      return recordFaultWords(fault);
    case 'short-row':
      return `Ligne trop courte : ${fault.received} ${fault.received > 1 ? 'cellules' : 'cellule'} sur ${fault.limits.cells}.`;
    case 'undecipherable':
      return 'Caractère illisible. Enregistrez le fichier en UTF-8, puis recommencez.';
    case 'mixed-encodings':
    case 'encoding':
      return textFaultWords(fault);
    case 'spreadsheet-error': {
      const words = textFaultWords(fault);
      return 'kind' in fault ? `${words} ${expected[fault.kind]}` : words;
    }
    case 'missing-value':
      return `${missingWords(fault.received)} ${fillIn(fault.kind)}`;
    case 'empty':
      return `Cellule vide. ${fillIn(fault.kind)}`;
    case 'unlike':
      return expected[fault.kind];
    case 'negative':
      return `${expected[fault.kind]} Ce nombre est négatif.`;
    case 'too-large':
      return `${expected[fault.kind]} Au-delà de mille milliards d'euros.`;
    case 'no-flag':
      return flagWords(fault.received);
    case 'no-sex':
      return sexWords(fault.received);
    case 'no-number':
      return `${expected[fault.kind]} ${inDigits[fault.kind] ?? advisedWords(fault.number)}`;
    case 'long-exponent':
      return `${expected[fault.kind]} « ${fault.received} », écrit sans exposant, a plus de ${fault.limits.max} caractères.`;
    case 'no-answer': {
      const options = fault.limits.options.map((option) => `« ${option} »`);
      return `Réponse inconnue : une cellule vide, les mots d'une option (${options.join(', ')}) ou son rang, de 1 à ${options.length}, attendus.`;
    }
  }
}

/** What to write in a cell that has no value. */
function fillIn(kind: Kind): string {
  const what = kind === 'texte' ? 'Remplissez-la, ou retirez la colonne.' : expected[kind];
  return `${what}${kind === 'depense' ? ' Sans dépense, écrivez 0.' : ''}`;
}

/** Words that files often have for 1 and 0, as they are shown; told apart in any letter case. */
const pairs = [
  ['Oui', 'Non'],
  ['O', 'N'],
  ['VRAI', 'FAUX'],
  ['TRUE', 'FALSE'],
  ['Yes', 'No'],
] as const;

/** For the words that files often have for a flag, what to replace in the spreadsheet. */
function flagWords(received: string): string {
  const word = received.trim().toLowerCase();
  const pair = pairs.find((words) => words.some((each) => each.toLowerCase() === word));
  const alone = word === 'x' ? '« X » par 1, et les cellules vides par 0' : undefined;
  const toDo = pair ? `« ${pair[0]} » par 1 et « ${pair[1]} » par 0` : alone;
  return toDo === undefined ? expected.drapeau : `${expected.drapeau} Dans votre tableur, remplacez ${toDo}.`;
}

/** A sex written 0 tells that the 1 beside it are not Insee's. */
function sexWords(received: string): string {
  return /^0([.,]0*)?$/.test(received.trim())
    ? `${expected.sexe} Si votre fichier code le sexe par 0 et 1, remplacez l'un et l'autre par F ou H : 1 y serait lu homme.`
    : expected.sexe;
}
