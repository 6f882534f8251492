import { frenchSpacing } from './typography.ts';

/** What was understood of a typed number: canonical text, or one French sentence that says how to write it. */
export type Reading = { ok: true; value: string; ambiguous: boolean } | { ok: false; reason: string };

/** The mark of a unit that may follow a number, and is dropped. */
export type TypedUnit = '€' | '%';

/** What a field expects. */
export interface Expected {
  readonly fraction?: boolean;
  /** The only mark that may follow, or none; when absent, either may. */
  readonly unit?: TypedUnit | 'none';
  /** The words that stand after the field: pasted with the number, they are told apart from it. */
  readonly label?: string;
}

/** Says more of a refused text, as typed and with its marks made plain: what follows « … », with its point. */
export type Advise = (typed: string, text: string, expected: Expected) => string | undefined;

/** The most characters of a number, spaces set aside: of one that is typed, and of one of a document. */
export const MAX_NUMBER_LENGTH = 60;

export const TOO_LONG = `Ce nombre est trop long : ${MAX_NUMBER_LENGTH} caractères au plus.`;

function refuse(reason: string): Reading {
  return { ok: false, reason: frenchSpacing(reason) };
}

/** What stands between cells. */
export const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** What a refusal repeats, on one line: pasted text may be a page long. */
function shown(text: string): string {
  const characters = [...text.trim().slice(0, 4 * MAX_NUMBER_LENGTH)];
  const cut = characters.length > 2 * MAX_NUMBER_LENGTH;
  const kept = cut ? `${characters.slice(0, 2 * MAX_NUMBER_LENGTH).join('')}…` : text.trim();
  return kept.replace(BREAKS, ' ');
}

// Copied numbers come with every kind of space and dash, with marks that are not seen, with digits of East Asian width.
function normalise(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, '')
    .replace(/[\uff05\uff0b-\uff0f\uff10-\uff19]/gu, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010-\u2014\u2212\ufe63]/gu, '-')
    .replace(/[\u2044\u2215]/gu, '/')
    .replace(/(?<=\d)['\u2019\u02bc](?=\d{3})/gu, ' ')
    .trim();
}

const units: readonly (readonly [TypedUnit, RegExp])[] = [
  ['€', / ?(?:€|(?<!\p{L})eur(?:os?)?)$/iu],
  ['%', / ?(?:%|(?<!\p{L})pour ?cents?)$/iu],
];

/** The number and the mark of its unit, « 12 euros » as « 12 € ». */
function splitUnit(text: string): readonly [number: string, unit: TypedUnit | undefined] {
  const [unit, written] = units.find(([, each]) => each.test(text)) ?? [];
  return written === undefined ? [text, undefined] : [text.replace(written, '').trim(), unit];
}

function wholePart(text: string): string | undefined {
  const digits = /^\d{1,3}(?: \d{3})+$/u.test(text) ? text.replaceAll(' ', '') : text;
  return /^\d+$/u.test(digits) ? digits.replace(/^0+(?=\d)/u, '') : undefined;
}

function withSign(negative: boolean, value: string): string {
  return negative && /[1-9]/u.test(value) ? `-${value}` : value;
}

function notANumber(typed: string): Reading {
  return refuse(`« ${typed} » n'est pas un nombre. Écrivez-le en chiffres, par exemple 2 400,50.`);
}

function readDecimal(typed: string, body: string, negative: boolean): Reading {
  const [head = '', tail, ...more] = body.split(/[,.]/u);
  const whole = head === '' && tail ? '0' : wholePart(head);
  if (whole === undefined || more.length > 0 || (tail !== undefined && !/^\d*$/u.test(tail))) {
    return notANumber(typed);
  }
  const ambiguous = tail?.length === 3 && /^[1-9]\d{0,2}$/u.test(head);
  return { ok: true, value: withSign(negative, tail ? `${whole}.${tail}` : whole), ambiguous };
}

function readFraction(typed: string, body: string, negative: boolean): Reading {
  const parts = body.split('/').map((part) => wholePart(part.trim()));
  const [numerator, denominator] = parts;
  if (parts.length !== 2 || numerator === undefined || denominator === undefined) {
    return refuse(
      `« ${typed} » n'est pas une fraction. Écrivez deux nombres entiers séparés par une barre, par exemple 1/3.`,
    );
  }
  if (denominator === '0') return refuse(`« ${typed} » divise par zéro. Écrivez un autre dénominateur.`);
  return { ok: true, value: withSign(negative, `${numerator}/${denominator}`), ambiguous: false };
}

/**
 * Reads what a French reader types: thousands grouped by spaces of any kind or apostrophes, comma or point as the decimal
 * mark, a leading + or − (any dash), a trailing € or % (or its word) that is dropped, or refused where it is not the
 * field's. The value is canonical (`-?[0-9]+(\.[0-9]+)?`, or with `fraction` also `-?[0-9]+/[0-9]+`), digit for digit,
 * without needless leading zeros. `ambiguous` marks « 1.234 » and « 1,234 », read as decimals though they could be
 * thousands: show what was understood. `advise` says more than the plain refusal.
 */
export function readNumber(text: string, expected: Expected = {}, advise?: Advise): Reading {
  const typed = shown(text);
  const all = normalise(text);
  if (all.replaceAll(' ', '').length > 2 * MAX_NUMBER_LENGTH) return refuse(TOO_LONG);
  const [signed, unit] = splitUnit(all);
  if (signed === '') return refuse('Écrivez un nombre, par exemple 2 400,50.');
  if (signed.replaceAll(' ', '').length > MAX_NUMBER_LENGTH) return refuse(TOO_LONG);
  const cells = text.trim().split(BREAKS);
  const reading = cells.length > 1 ? notANumber(typed) : readSigned(typed, signed, expected);
  if (!reading.ok) {
    const advice = advise?.(text.trim(), all, expected);
    return advice === undefined ? reading : refuse(`« ${typed} »${advice}`);
  }
  const foreign = unexpected(unit, expected);
  return foreign === undefined ? reading : refuse(`« ${typed} » : ${foreign}`);
}

/** What to say of the mark of a unit that is not the field's. */
export function unexpected(unit: TypedUnit | undefined, expected: Expected): string | undefined {
  if (unit === undefined || expected.unit === undefined || expected.unit === unit) return undefined;
  const what = unit === '€' ? 'un montant en euros' : 'un pourcentage';
  return `${what} n'est pas attendu ici. Écrivez un nombre, par exemple 2 400,50.`;
}

function readSigned(typed: string, signed: string, expected: Expected): Reading {
  const body = signed.replace(/^[+-] ?/u, '');
  const negative = signed.startsWith('-');
  if (!body.includes('/')) return readDecimal(typed, body, negative);
  if (expected.fraction) return readFraction(typed, body, negative);
  if (!/^[\d ]+\/[\d ]+$/u.test(body)) return readDecimal(typed, body, negative);
  return refuse(
    `« ${typed} » : une fraction n'est pas acceptée ici. Écrivez un nombre décimal, par exemple 0,5.`,
  );
}
