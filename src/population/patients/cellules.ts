import { copie } from '../../csv/texte.ts';
import { readFrenchNumber } from '../../french/numbers.ts';
import { AGE_MAXIMAL, DEPENSE_MAXIMALE, type Genre } from './genres.ts';

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
  sexe: 'F ou H attendu.',
  drapeau: '0 (non) ou 1 (oui) attendu.',
  entier: 'Nombre entier attendu, 0 ou plus.',
  nombre: 'Nombre attendu, par exemple 2,75.',
  depense: 'Montant en euros attendu, 0 ou plus, par exemple 2 400,50 ou 2400.5.',
};

export const raisonVide = (genre: Genre): string => {
  const quoi = genre === 'texte' ? 'Remplissez-la, ou retirez la colonne.' : attendu[genre];
  return `Cellule vide. ${quoi}${genre === 'depense' ? ' Sans dépense, écrivez 0.' : ''}`;
};

/** What stands in the place of bytes that are of another encoding than the rest of the file. */
export const PERDU = '\ufffd';

export const RAISON_PERDU =
  'Caractère illisible : le fichier mêle plusieurs codages. Enregistrez-le en UTF-8, puis recommencez.';

/** Words that stand for 1 and 0, then for F and H, as they are shown; told apart in any letter case. */
const paires = {
  drapeau: [
    ['Oui', 'Non'],
    ['O', 'N'],
    ['VRAI', 'FAUX'],
    ['TRUE', 'FALSE'],
    ['Yes', 'No'],
  ],
  sexe: [
    ['Femme', 'Homme'],
    ['Femmes', 'Hommes'],
    ['Féminin', 'Masculin'],
    ['Fille', 'Garçon'],
  ],
} as const;

const seuls = {
  drapeau: { mot: 'x', faire: '« X » par 1, et les cellules vides par 0' },
  sexe: { mot: 'm', faire: '« M » par H' },
} as const;

const codes = { drapeau: ['1', '0'], sexe: ['F', 'H'] } as const;

/** Why a cell is no flag, or no sex; for the words that files often have there, what to replace in the spreadsheet. */
export function raisonCode(cellule: string, genre: 'drapeau' | 'sexe'): string {
  const mot = cellule.trim().toLowerCase();
  const paire = paires[genre].find((mots) => mots.some((each) => each.toLowerCase() === mot));
  const [premier, second] = codes[genre];
  const seul = seuls[genre].mot === mot ? seuls[genre].faire : undefined;
  const faire = paire ? `« ${paire[0]} » par ${premier} et « ${paire[1]} » par ${second}` : seul;
  return faire === undefined ? attendu[genre] : `${attendu[genre]} Dans votre tableur, remplacez ${faire}.`;
}

/** Said of an age or of a count that is not a number: its example is a whole one. */
const enChiffres: Readonly<Partial<Record<Genre, string>>> = {
  age: 'En chiffres seuls, par exemple 45.',
  entier: 'En chiffres seuls, par exemple 12.',
};

/** Why a line that lacks cells at its end is refused. */
export const raisonCourte = (cellules: number, largeur: number): string =>
  `Ligne trop courte : ${cellules} ${cellules > 1 ? 'cellules' : 'cellule'} sur ${largeur}.`;

/**
 * Reads a number as a French reader or a spreadsheet writes it (src/french/read-number.ts), as canonical decimal text.
 * « 1,234 » and « 1.234 » are decimals, here as everywhere on the site: told as ambiguous.
 */
export function lireNombre(cellule: string, genre: Genre): NombreLu {
  if (/%\s*$/.test(cellule) || (genre !== 'depense' && cellule.includes('€'))) return refuser(attendu[genre]);
  const lu = readFrenchNumber(cellule);
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
    : { ok: true, texte: entier, ambigu: false };
}

/** 1 for « F », 0 for « H », in any letter case, spaces set aside; NaN for anything else. */
export function femmeDe(cellule: string): number {
  const lettre = cellule.length === 1 ? cellule : cellule.trim();
  if (lettre === 'F' || lettre === 'f') return 1;
  return lettre === 'H' || lettre === 'h' ? 0 : Number.NaN;
}

/** 0 or 1, spaces around set aside; NaN for anything else. */
export function drapeauDe(cellule: string): number {
  const chiffre = cellule.length === 1 ? cellule : cellule.trim();
  if (chiffre === '0') return 0;
  return chiffre === '1' ? 1 : Number.NaN;
}
