import { MAX_NUMBER_LENGTH } from '../../french/number-reading.ts';
import { readFrenchNumber } from '../../french/numbers.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { copyOf } from '../../tables/excerpts.ts';
import { errorFault, isMissing } from '../../tables/missing-marks.ts';
import { isAccountingZero, plainNumber } from '../../tables/written-numbers.ts';
import type { PatientCellFault } from '../cell-fault.ts';
import type { Kind } from './cell-kind.ts';
import { AGE_MAXIMAL, MAXIMAL_DEPENSE } from './column-kinds.ts';

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
  | { readonly ok: false; readonly fault: PatientCellFault };

/** Characters of a refused cell that are kept, for its reason to be told. */
const KEPT_LENGTH = 1000;

export const keep = (cellule: string): string => copyOf(cellule.slice(0, KEPT_LENGTH));

const refuse = (fault: PatientCellFault) => ({ ok: false, fault }) as const;

/** The fault of a mark of a missing value, or of what a formula left in error; undefined of any other cell. */
export function valuelessFault(cellule: string, kind: Kind): PatientCellFault | undefined {
  const error = errorFault(cellule);
  if (error !== undefined) return { ...error, kind };
  if (!isMissing(cellule) || isZero(cellule, kind)) return undefined;
  return { code: 'missing-value', kind, received: copyOf(cellule.trim()) };
}

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
    return refuse({
      code: 'long-exponent',
      kind,
      limits: { max: MAX_NUMBER_LENGTH },
      received: copyOf(writtenText.trim()),
    });
  if (/%\s*$/.test(texte) || (kind !== 'depense' && texte.includes('€')))
    return refuse({ code: 'unlike', kind });
  const lu = readFrenchNumber(texte);
  if (!lu.ok)
    return refuse({ code: 'no-number', kind, number: { code: lu.code, received: keep(lu.received) } });
  const { value, ambiguous } = lu;
  if (kind === 'nombre') return { ok: true, texte: value, unclear: false };
  if (value.startsWith('-')) return refuse({ code: 'negative', kind });
  if (kind === 'depense') {
    if (Number(value) > MAXIMAL_DEPENSE) return refuse({ code: 'too-large', kind });
    return { ok: true, texte: value, unclear: ambiguous };
  }
  const [integer = '', fraction = ''] = value.split('.');
  const tooMany = kind === 'age' && Number(integer) > AGE_MAXIMAL;
  return tooMany || /[1-9]/.test(fraction)
    ? refuse({ code: 'unlike', kind })
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
