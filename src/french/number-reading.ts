/** Why a text is no number of its field: `euros` and `percent` are units that are not the field's. */
type NumberFaultCode =
  | 'nothing'
  | 'too-long'
  | 'no-number'
  | 'no-fraction'
  | 'zero-denominator'
  | 'fraction'
  | 'euros'
  | 'percent';

/** What came, as it was typed: what to write in its place is said at the edge (number-words.ts). */
export interface NumberFault {
  readonly code: NumberFaultCode;
  readonly received: string;
}

/** What was understood of a typed number: canonical text, or why there is none. */
export type Reading = { ok: true; value: string; ambiguous: boolean } | ({ ok: false } & NumberFault);

/** The mark of a unit that may follow a number, and is dropped. */
export type TypedUnit = '€' | '%';

/** What a field expects. */
export interface Expected {
  readonly fraction?: boolean;
  /** The only mark that may follow, or none; when absent, either may. */
  readonly unit?: TypedUnit | 'none';
  /** The words that stand after the field: pasted with the number, they are told apart from it. */
  readonly label?: string;
  /** A number as the field takes it, for its refusals; an amount in € where it is absent. */
  readonly example?: string;
  /** Whether it takes a number, as canonical text in its own unit; any, when absent: what a refusal offers is one. */
  readonly takes?: (number: string) => boolean;
}

/** The most characters of a number, spaces set aside: of one that is typed, and of one of a document. */
export const MAX_NUMBER_LENGTH = 60;

/** What stands between cells. */
export const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Copied numbers come with every kind of space and dash, with marks that are not seen, with digits of East Asian width. */
export function normalise(text: string): string {
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

type Read = NumberFaultCode | { readonly value: string; readonly ambiguous: boolean };

function wholePart(text: string): string | undefined {
  const digits = /^\d{1,3}(?: \d{3})+$/u.test(text) ? text.replaceAll(' ', '') : text;
  return /^\d+$/u.test(digits) ? digits.replace(/^0+(?=\d)/u, '') : undefined;
}

function withSign(negative: boolean, value: string): string {
  return negative && /[1-9]/u.test(value) ? `-${value}` : value;
}

function readDecimal(body: string, negative: boolean): Read {
  const [head = '', tail, ...more] = body.split(/[,.]/u);
  const whole = head === '' && tail ? '0' : wholePart(head);
  if (whole === undefined || more.length > 0 || (tail !== undefined && !/^\d*$/u.test(tail))) {
    return 'no-number';
  }
  const ambiguous = tail?.length === 3 && /^[1-9]\d{0,2}$/u.test(head);
  return { value: withSign(negative, tail ? `${whole}.${tail}` : whole), ambiguous };
}

function readFraction(body: string, negative: boolean): Read {
  const parts = body.split('/').map((part) => wholePart(part.trim()));
  const [numerator, denominator] = parts;
  if (parts.length !== 2 || numerator === undefined || denominator === undefined) {
    return 'no-fraction';
  }
  if (denominator === '0') return 'zero-denominator';
  return { value: withSign(negative, `${numerator}/${denominator}`), ambiguous: false };
}

/**
 * Reads what a French reader types: thousands grouped by spaces of any kind or apostrophes, comma or point as the decimal
 * mark, a leading + or − (any dash), a trailing € or % (or its word) that is dropped, or refused where it is not the
 * field's. The value is canonical (`-?[0-9]+(\.[0-9]+)?`, or with `fraction` also `-?[0-9]+/[0-9]+`), digit for digit,
 * without needless leading zeros. `ambiguous` marks « 1.234 » and « 1,234 », read as decimals though they could be
 * thousands: show what was understood.
 */
export function readFrenchNumber(text: string, expected: Expected = {}): Reading {
  const read = readWhole(text, expected);
  return typeof read === 'string' ? { ok: false, code: read, received: text } : { ok: true, ...read };
}

function readWhole(text: string, expected: Expected): Read {
  const all = normalise(text);
  if (all.replaceAll(' ', '').length > 2 * MAX_NUMBER_LENGTH) return 'too-long';
  const [signed, unit] = splitUnit(all);
  if (signed === '') return 'nothing';
  if (signed.replaceAll(' ', '').length > MAX_NUMBER_LENGTH) return 'too-long';
  const read = text.trim().split(BREAKS).length > 1 ? 'no-number' : readSigned(signed, expected);
  return typeof read === 'string' ? read : (unexpected(unit, expected) ?? read);
}

/** The fault of the mark of a unit that is not the field's. */
export function unexpected(unit: TypedUnit | undefined, expected: Expected): 'euros' | 'percent' | undefined {
  if (unit === undefined || expected.unit === undefined || expected.unit === unit) return undefined;
  return unit === '€' ? 'euros' : 'percent';
}

function readSigned(signed: string, expected: Expected): Read {
  const body = signed.replace(/^[+-] ?/u, '');
  const negative = signed.startsWith('-');
  if (!body.includes('/')) return readDecimal(body, negative);
  if (expected.fraction) return readFraction(body, negative);
  return /^[\d ]+\/[\d ]+$/u.test(body) ? 'fraction' : readDecimal(body, negative);
}
