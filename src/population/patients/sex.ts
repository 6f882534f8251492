import { foldedWords } from '../../french/bare-words.ts';

/* The sex of a patient as cells give it; « sexe » is the column of the format. */

/** 1 for « F », 0 for « H », in any letter case; NaN for anything else, to be read slowly. */
export function womanOf(cellule: string): number {
  const letter = cellule.length === 1 ? cellule : cellule.trim();
  if (letter === 'F' || letter === 'f') return 1;
  return letter === 'H' || letter === 'h' ? 0 : Number.NaN;
}

/** Words and codes of the two sexes; 1 and 2 are Insee's. */
interface Sex {
  readonly femme: 0 | 1;
  /** Whether it was a code. */
  readonly code: boolean;
}

const sexes = new Map<string, Sex>([
  ...['f', 'femme', 'femmes', 'feminin', 'feminine', 'fille', 'female', 'mme', 'madame'].map(
    (word) => [word, { femme: 1, code: false }] as const,
  ),
  ...['h', 'm', 'homme', 'hommes', 'masculin', 'garcon', 'male', 'mr', 'monsieur'].map(
    (word) => [word, { femme: 0, code: false }] as const,
  ),
  ['1', { femme: 0, code: true }],
  ['2', { femme: 1, code: true }],
]);

/** The sex that a cell says in letters, in words or by Insee's code (also « 1.0 »). */
export function sexOf(cellule: string): Sex | undefined {
  const word = foldedWords(cellule.trim())
    .replace(/^([12])[.,]0+$/, '$1')
    .replace(/\.$/, '');
  return sexes.get(word);
}

/** The sex in figures, of which Insee's code is not the only one. */
export const sexesRemark = (lignes: number): string[] =>
  lignes === 0
    ? []
    : [
        `Sexe codé en chiffres dans ${lignes} ${lignes > 1 ? 'lignes' : 'ligne'}, lu selon le code de l'Insee : 1, homme ; 2, femme. Si votre fichier dit autre chose, écrivez F ou H.`,
      ];
