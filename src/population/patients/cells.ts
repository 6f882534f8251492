import { MAX_NUMBER_LENGTH } from '../../french/number-reading.ts';
import { readFrenchNumber } from '../../french/numbers.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { copie } from '../../tables/excerpts.ts';
import { direErreur, direManquante, estManquante } from '../../tables/missing-marks.ts';
import { AGE_MAXIMAL, DEPENSE_MAXIMALE, type Genre } from './column-kinds.ts';

/** Parts of a unit that sums are kept in, while cells have no more decimals. */
export const MICRO = 1e6;

/** Digits before the mark that micro-units hold far below 2^53, and digits after it. */
const ENTIERS = 9;
const DECIMALES = 6;

const dizaines = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

const POINT = 46;
const VIRGULE = 44;
const MOINS = 45;
const ZERO = 48;

/** The whole number that a cell of 1 to 9 digits alone writes; NaN for any other. */
export function entierDe(cellule: string): number {
  const { length } = cellule;
  if (length === 0 || length > ENTIERS) return Number.NaN;
  let valeur = 0;
  for (let place = 0; place < length; place++) {
    const chiffre = cellule.charCodeAt(place) - ZERO;
    if (chiffre < 0 || chiffre > 9) return Number.NaN;
    valeur = 10 * valeur + chiffre;
  }
  return valeur;
}

/**
 * The whole micro-units of a plain cell (« 2400,5 », « -0.25 »), its decimals past the sixth set aside for `resteDe`;
 * NaN for any other cell, to be read slowly.
 */
export function microsDe(cellule: string): number {
  const { length } = cellule;
  const debut = cellule.charCodeAt(0) === MOINS ? 1 : 0;
  let valeur = 0;
  let marque = -1;
  for (let place = debut; place < length; place++) {
    const code = cellule.charCodeAt(place);
    if (code >= ZERO && code <= ZERO + 9) {
      if (marque === -1 || place - marque <= DECIMALES) valeur = 10 * valeur + (code - ZERO);
    } else if ((code === VIRGULE || code === POINT) && marque === -1) marque = place;
    else return Number.NaN;
  }
  const entiers = (marque === -1 ? length : marque) - debut;
  const decimales = marque === -1 ? 0 : length - marque - 1;
  if (entiers < 1 || entiers > ENTIERS || decimales > 3 * DECIMALES || marque === length - 1)
    return Number.NaN;
  const micros = valeur * (dizaines[Math.max(0, DECIMALES - decimales)] as number);
  return debut === 1 ? -micros : micros;
}

/** What a cell that `microsDe` reads has past its micro-units, in 10^-18: its 7th to 18th decimals. */
export function resteDe(cellule: string): number {
  const { length } = cellule;
  if (length < DECIMALES + 3) return 0;
  let valeur = 0;
  let marque = -1;
  for (let place = 1; place < length; place++) {
    const code = cellule.charCodeAt(place);
    if (code < ZERO) marque = place;
    else if (marque !== -1 && place - marque > DECIMALES) valeur = 10 * valeur + (code - ZERO);
  }
  if (marque === -1 || length - marque - 1 <= DECIMALES) return 0;
  for (let rang = length - marque - 1; rang < 3 * DECIMALES; rang++) valeur *= 10;
  return cellule.charCodeAt(0) === MOINS ? -valeur : valeur;
}

/** Whether a plain cell could be thousands as well: « 1,234 », « 12.500 ». */
export function estAmbigue(cellule: string): boolean {
  const marque = cellule.length - 4;
  if (marque < 1 || marque > 3 || cellule.charCodeAt(0) === ZERO) return false;
  const code = cellule.charCodeAt(marque);
  return code === VIRGULE || code === POINT;
}

export type NombreLu =
  | { readonly ok: true; readonly texte: string; readonly ambigu: boolean }
  | { readonly ok: false; readonly raison: string };

const refuser = (raison: string): NombreLu => ({ ok: false, raison });

/** Why a cell of this kind cannot be read: what was expected there. */
const attendu: Readonly<Record<Genre, string>> = {
  texte: '',
  age: `Âge en années entières attendu, de 0 à ${AGE_MAXIMAL}.`,
  sexe: "F ou H attendu, ou le code de l'Insee : 1 pour un homme, 2 pour une femme.",
  drapeau: '0 (non) ou 1 (oui) attendu.',
  entier: 'Nombre entier attendu, 0 ou plus.',
  nombre: 'Nombre attendu, par exemple 2,75.',
  depense: 'Montant en euros attendu, 0 ou plus, par exemple 2 400,50 ou 2400.5.',
};

/** What to write in a cell that has no value. */
const remplir = (genre: Genre): string => {
  const quoi = genre === 'texte' ? 'Remplissez-la, ou retirez la colonne.' : attendu[genre];
  return `${quoi}${genre === 'depense' ? ' Sans dépense, écrivez 0.' : ''}`;
};

export const raisonVide = (genre: Genre): string => `Cellule vide. ${remplir(genre)}`;

/** Why a mark of a missing value, or what a formula left in error, is refused; undefined of any other cell. */
export function raisonSansValeur(cellule: string, genre: Genre): string | undefined {
  const erreur = direErreur(cellule);
  if (erreur !== undefined) return copie(`${erreur} ${attendu[genre]}`);
  if (!estManquante(cellule) || estZeroComptable(cellule, genre)) return undefined;
  return copie(`${direManquante(cellule)} ${remplir(genre)}`);
}

/** Words that files often have for 1 and 0, as they are shown; told apart in any letter case. */
const paires = [
  ['Oui', 'Non'],
  ['O', 'N'],
  ['VRAI', 'FAUX'],
  ['TRUE', 'FALSE'],
  ['Yes', 'No'],
] as const;

/** Why a cell is no flag; for the words that files often have there, what to replace in the spreadsheet. */
export function raisonDrapeau(cellule: string): string {
  const mot = cellule.trim().toLowerCase();
  const paire = paires.find((mots) => mots.some((each) => each.toLowerCase() === mot));
  const seul = mot === 'x' ? '« X » par 1, et les cellules vides par 0' : undefined;
  const faire = paire ? `« ${paire[0]} » par 1 et « ${paire[1]} » par 0` : seul;
  return faire === undefined ? attendu.drapeau : `${attendu.drapeau} Dans votre tableur, remplacez ${faire}.`;
}

/** Why a cell is no sex: 0 tells that the 1 beside it are not Insee's. */
export function raisonSexe(cellule: string): string {
  return /^0([.,]0*)?$/.test(cellule.trim())
    ? `${attendu.sexe} Si votre fichier code le sexe par 0 et 1, remplacez l'un et l'autre par F ou H : 1 y serait lu homme.`
    : attendu.sexe;
}

/** Said of an age or of a count that is not a number: its example is a whole one. */
const enChiffres: Readonly<Partial<Record<Genre, string>>> = {
  age: 'En chiffres seuls, par exemple 45.',
  entier: 'En chiffres seuls, par exemple 12.',
};

/** Why a line that lacks cells at its end is refused. */
export const raisonCourte = (cellules: number, largeur: number): string =>
  `Ligne trop courte : ${cellules} ${cellules > 1 ? 'cellules' : 'cellule'} sur ${largeur}.`;

/** Signs that are not seen, that copied cells bring. */
const invisibles = /[\u200b-\u200f\u2060]/g;

/** What the accounting format of a spreadsheet writes for zero: « -   € », or a dash that it keeps off both edges. */
const zeroComptable = /^\s*\p{Pd}\s*€\s*$|^\s*€\s*\p{Pd}\s*$|^\s+\p{Pd}\s{2,}$/u;

function enNombre(cellule: string, genre: Genre): string {
  const visible = cellule.replace(invisibles, '');
  if (genre !== 'depense') return visible;
  if (zeroComptable.test(visible)) return '0';
  return visible.replace(/^\s*€\s*/, '').replace(/\s*(?:eur|euros?)\s*$/i, '');
}

/** Whether a cell is a zero as accountants write it, and no mark of a missing value. */
const estZeroComptable = (cellule: string, genre: Genre): boolean =>
  genre === 'depense' && zeroComptable.test(cellule);

/**
 * Reads a number as a French reader, a spreadsheet (src/french/number-reading.ts) or a program writes it, as canonical
 * decimal text.
 * « 1,234 » and « 1.234 » are decimals, here as everywhere on the site: told as ambiguous.
 */
export function lireNombre(cellule: string, genre: Genre): NombreLu {
  const ecrit = enNombre(cellule, genre);
  const texte = withoutExponent(ecrit);
  if (texte !== ecrit && texte.length > MAX_NUMBER_LENGTH)
    return refuser(
      copie(
        `${attendu[genre]} « ${ecrit.trim()} », écrit sans exposant, a plus de ${MAX_NUMBER_LENGTH} caractères.`,
      ),
    );
  if (/%\s*$/.test(texte) || (genre !== 'depense' && texte.includes('€'))) return refuser(attendu[genre]);
  const lu = readFrenchNumber(texte);
  if (!lu.ok) return refuser(copie(`${attendu[genre]} ${enChiffres[genre] ?? lu.reason}`));
  const { value, ambiguous } = lu;
  if (genre === 'nombre') return { ok: true, texte: value, ambigu: false };
  if (value.startsWith('-')) return refuser(`${attendu[genre]} Ce nombre est négatif.`);
  if (genre === 'depense') {
    if (Number(value) > DEPENSE_MAXIMALE)
      return refuser(`${attendu[genre]} Au-delà de mille milliards d'euros.`);
    return { ok: true, texte: value, ambigu: ambiguous };
  }
  const [entier = '', fraction = ''] = value.split('.');
  const trop = genre === 'age' && Number(entier) > AGE_MAXIMAL;
  return trop || /[1-9]/.test(fraction)
    ? refuser(attendu[genre])
    : { ok: true, texte: entier, ambigu: ambiguous && genre === 'entier' };
}

/** 0 or 1, spaces around set aside, or as programs write a whole number: « 1.0 », « 0,00 »; NaN for anything else. */
export function drapeauDe(cellule: string): number {
  const chiffre = cellule.length === 1 ? cellule : entierEcrit(cellule);
  if (chiffre === '0') return 0;
  return chiffre === '1' ? 1 : Number.NaN;
}

const entierEcrit = (cellule: string): string =>
  withoutExponent(cellule.trim()).replace(/^([01])[.,]0+$/, '$1');
