import { MAX_NUMBER_LENGTH } from '../../french/number-reading.ts';
import { readFrenchNumber } from '../../french/numbers.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { copyOf } from '../../tables/excerpts.ts';
import { isMissing, sayError, sayMissing } from '../../tables/missing-marks.ts';
import { isAccountingZero, plainNumber } from '../../tables/written-numbers.ts';
import { AGE_MAXIMAL, type Kind, MAXIMAL_DEPENSE } from './column-kinds.ts';

/** Parts of a unit that sums are kept in, while cells have no more decimals. */
export const MICRO = 1e6;

/** Digits before the mark that micro-units hold far below 2^53, and digits after it. */
const INTEGERS = 9;
const DECIMALS = 6;

const powersOfTen = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

const POINT = 46;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/** The whole number that a cell of 1 to 9 digits alone writes; NaN for any other. */
export function integerOf(cellule: string): number {
  const { length } = cellule;
  if (length === 0 || length > INTEGERS) return Number.NaN;
  let valeur = 0;
  for (let place = 0; place < length; place++) {
    const digitText = cellule.charCodeAt(place) - ZERO;
    if (digitText < 0 || digitText > 9) return Number.NaN;
    valeur = 10 * valeur + digitText;
  }
  return valeur;
}

/**
 * The whole micro-units of a plain cell (« 2400,5 », « -0.25 »), its decimals past the sixth set aside for `restOf`;
 * NaN for any other cell, to be read slowly.
 */
export function microsOf(cellule: string): number {
  const { length } = cellule;
  const debut = cellule.charCodeAt(0) === MINUS ? 1 : 0;
  let valeur = 0;
  let mark = -1;
  for (let place = debut; place < length; place++) {
    const code = cellule.charCodeAt(place);
    if (code >= ZERO && code <= ZERO + 9) {
      if (mark === -1 || place - mark <= DECIMALS) valeur = 10 * valeur + (code - ZERO);
    } else if ((code === COMMA || code === POINT) && mark === -1) mark = place;
    else return Number.NaN;
  }
  const wholeOnes = (mark === -1 ? length : mark) - debut;
  const decimals = mark === -1 ? 0 : length - mark - 1;
  if (wholeOnes < 1 || wholeOnes > INTEGERS || decimals > 3 * DECIMALS || mark === length - 1)
    return Number.NaN;
  const micros = valeur * (powersOfTen[Math.max(0, DECIMALS - decimals)] as number);
  return debut === 1 ? -micros : micros;
}

/** What a cell that `microsOf` reads has past its micro-units, in 10^-18: its 7th to 18th decimals. */
export function restOf(cellule: string): number {
  const { length } = cellule;
  if (length < DECIMALS + 3) return 0;
  let valeur = 0;
  let mark = -1;
  for (let place = 1; place < length; place++) {
    const code = cellule.charCodeAt(place);
    if (code < ZERO) mark = place;
    else if (mark !== -1 && place - mark > DECIMALS) valeur = 10 * valeur + (code - ZERO);
  }
  if (mark === -1 || length - mark - 1 <= DECIMALS) return 0;
  for (let rank = length - mark - 1; rank < 3 * DECIMALS; rank++) valeur *= 10;
  return cellule.charCodeAt(0) === MINUS ? -valeur : valeur;
}

/** Whether a plain cell could be thousands as well: « 1,234 », « 12.500 ». */
export function isAmbiguous(cellule: string): boolean {
  const mark = cellule.length - 4;
  if (mark < 1 || mark > 3 || cellule.charCodeAt(0) === ZERO) return false;
  const code = cellule.charCodeAt(mark);
  return code === COMMA || code === POINT;
}

export type NumberRead =
  | { readonly ok: true; readonly texte: string; readonly unclear: boolean }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): NumberRead => ({ ok: false, reason });

/** Why a cell of this kind cannot be read: what was expected there. */
const attendu: Readonly<Record<Kind, string>> = {
  texte: '',
  age: `Âge en années entières attendu, de 0 à ${AGE_MAXIMAL}.`,
  sexe: "F ou H attendu, ou le code de l'Insee : 1 pour un homme, 2 pour une femme.",
  drapeau: '0 (non) ou 1 (oui) attendu.',
  entier: 'Nombre entier attendu, 0 ou plus.',
  nombre: 'Nombre attendu, par exemple 2,75.',
  depense: 'Montant en euros attendu, 0 ou plus, par exemple 2 400,50 ou 2400.5.',
};

/** What to write in a cell that has no value. */
const fillIn = (kind: Kind): string => {
  const what = kind === 'texte' ? 'Remplissez-la, ou retirez la colonne.' : attendu[kind];
  return `${what}${kind === 'depense' ? ' Sans dépense, écrivez 0.' : ''}`;
};

export const emptyReason = (kind: Kind): string => `Cellule vide. ${fillIn(kind)}`;

/** Why a mark of a missing value, or what a formula left in error, is refused; undefined of any other cell. */
export function valuelessReason(cellule: string, kind: Kind): string | undefined {
  const error = sayError(cellule);
  if (error !== undefined) return copyOf(`${error} ${attendu[kind]}`);
  if (!isMissing(cellule) || isZero(cellule, kind)) return undefined;
  return copyOf(`${sayMissing(cellule)} ${fillIn(kind)}`);
}

/** Words that files often have for 1 and 0, as they are shown; told apart in any letter case. */
const pairsOf = [
  ['Oui', 'Non'],
  ['O', 'N'],
  ['VRAI', 'FAUX'],
  ['TRUE', 'FALSE'],
  ['Yes', 'No'],
] as const;

/** Why a cell is no flag; for the words that files often have there, what to replace in the spreadsheet. */
export function flagReason(cellule: string): string {
  const word = cellule.trim().toLowerCase();
  const pair = pairsOf.find((words) => words.some((each) => each.toLowerCase() === word));
  const seul = word === 'x' ? '« X » par 1, et les cellules vides par 0' : undefined;
  const toDo = pair ? `« ${pair[0]} » par 1 et « ${pair[1]} » par 0` : seul;
  return toDo === undefined ? attendu.drapeau : `${attendu.drapeau} Dans votre tableur, remplacez ${toDo}.`;
}

/** Why a cell is no sex: 0 tells that the 1 beside it are not Insee's. */
export function sexReason(cellule: string): string {
  return /^0([.,]0*)?$/.test(cellule.trim())
    ? `${attendu.sexe} Si votre fichier code le sexe par 0 et 1, remplacez l'un et l'autre par F ou H : 1 y serait lu homme.`
    : attendu.sexe;
}

/** Said of an age or of a count that is not a number: its example is a whole one. */
const inDigits: Readonly<Partial<Record<Kind, string>>> = {
  age: 'En chiffres seuls, par exemple 45.',
  entier: 'En chiffres seuls, par exemple 12.',
};

/** Why a line that lacks cells at its end is refused. */
export const shortReason = (cells: number, breadth: number): string =>
  `Ligne trop courte : ${cells} ${cells > 1 ? 'cellules' : 'cellule'} sur ${breadth}.`;

/** Whether a cell is a zero as accountants write it, and no mark of a missing value. */
const isZero = (cellule: string, kind: Kind): boolean => kind === 'depense' && isAccountingZero(cellule);

/**
 * Reads a number as a French reader, a spreadsheet (src/french/number-reading.ts) or a program writes it, as canonical
 * decimal text.
 * « 1,234 » and « 1.234 » are decimals, here as everywhere on the site: told as ambiguous.
 */
export function readNumber(cellule: string, kind: Kind): NumberRead {
  const writtenText = plainNumber(cellule, kind === 'depense');
  const texte = withoutExponent(writtenText);
  if (texte !== writtenText && texte.length > MAX_NUMBER_LENGTH)
    return refuse(
      copyOf(
        `${attendu[kind]} « ${writtenText.trim()} », écrit sans exposant, a plus de ${MAX_NUMBER_LENGTH} caractères.`,
      ),
    );
  if (/%\s*$/.test(texte) || (kind !== 'depense' && texte.includes('€'))) return refuse(attendu[kind]);
  const lu = readFrenchNumber(texte);
  if (!lu.ok) return refuse(copyOf(`${attendu[kind]} ${inDigits[kind] ?? lu.reason}`));
  const { value, ambiguous } = lu;
  if (kind === 'nombre') return { ok: true, texte: value, unclear: false };
  if (value.startsWith('-')) return refuse(`${attendu[kind]} Ce nombre est négatif.`);
  if (kind === 'depense') {
    if (Number(value) > MAXIMAL_DEPENSE)
      return refuse(`${attendu[kind]} Au-delà de mille milliards d'euros.`);
    return { ok: true, texte: value, unclear: ambiguous };
  }
  const [integer = '', fraction = ''] = value.split('.');
  const tooMany = kind === 'age' && Number(integer) > AGE_MAXIMAL;
  return tooMany || /[1-9]/.test(fraction)
    ? refuse(attendu[kind])
    : { ok: true, texte: integer, unclear: ambiguous && kind === 'entier' };
}

/** 0 or 1, spaces around set aside, or as programs write a whole number: « 1.0 », « 0,00 »; NaN for anything else. */
export function flagOf(cellule: string): number {
  const digitText = cellule.length === 1 ? cellule : writtenInteger(cellule);
  if (digitText === '0') return 0;
  return digitText === '1' ? 1 : Number.NaN;
}

const writtenInteger = (cellule: string): string =>
  withoutExponent(cellule.trim()).replace(/^([01])[.,]0+$/, '$1');
