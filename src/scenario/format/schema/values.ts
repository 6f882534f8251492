/** The values of a document, as valibot schemas: what each expects is its message, the one place that valibot has for it. */
import * as v from 'valibot';
import type { Bounds } from '../../../formula/bounds.ts';
import { MAX_NUMBER_LENGTH } from '../../../french/number-reading.ts';
import { inside } from '../bounds.ts';
import { isWhole, opposite, readDecimal, readFraction, readLiteral } from '../decimal-text.ts';
import type { Expected } from '../faults.ts';
import { JsonNumber } from '../json/json-number.ts';
import { type Reader, refuse, taking } from './reader.ts';

/** One word of a list. */
export function choice<const T extends string>(...words: readonly [T, ...T[]]): Reader<T> {
  return taking(
    { kind: 'mot', words },
    valeur(v.picklist(words, message({ code: 'word', limits: { words } }))),
  );
}

/** A decimal number, as canonical text. */
export function decimal(bounds: Bounds = {}): Reader<string> {
  return taking({ kind: 'nombre', bounds, fraction: false }, valeur(bounded(typedDecimal, bounds)));
}

/** A decimal number or a fraction, as canonical text. */
export function decimalOrFraction(bounds: Bounds): Reader<string> {
  return taking({ kind: 'nombre', bounds, fraction: true }, valeur(bounded(typedFraction, bounds)));
}

/** A whole number, small enough to be a JavaScript one. */
export function integer(bounds: Bounds & { readonly whole: true }): Reader<number> {
  const read = valeur(v.pipe(bounded(typedDecimal, bounds), v.transform(Number)));
  return taking({ kind: 'nombre', bounds, fraction: false }, read);
}

/** A year; `expected` is undefined when what it depends on could not be read. */
export function annee(expected: number | undefined): Reader<number> {
  const schema =
    expected === undefined
      ? number(typedDecimal, { code: 'year', limits: {} }, isWhole)
      : number(typedDecimal, { code: 'year', limits: { year: expected } }, (text) => text === `${expected}`);
  const read = valeur(v.pipe(schema, v.transform(Number)));
  return taking({ kind: 'nombre', bounds: { whole: true, year: true }, fraction: false }, read);
}

/** The bounds of a number that lies within ± a limit; none when the limit could not be read. */
export function around(limit: string | undefined): Bounds {
  return limit === undefined ? {} : { min: opposite(limit), max: limit };
}

/** A text of at most so many characters, kept as typed. */
export function texte(max: number): Reader<string> {
  const long = message({ code: 'text', limits: { max } });
  const schema = v.pipe(
    v.string(long),
    v.check((typed) => [...typed].length <= max, long),
  );
  return taking({ kind: 'texte', max }, valeur(schema));
}

/** A day of the calendar, « 2026-11-28 ». */
export const day: Reader<string> = taking(
  { kind: 'jour' },
  valeur(
    v.pipe(
      v.string(message({ code: 'day' })),
      v.check((typed) => isDay(typed), message({ code: 'day' })),
    ),
  ),
);

function isDay(typed: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}

/** Characters of what a scenario or a groupement is called elsewhere, and of a name. */
export const [LONGEST_IDENTIFIER, LONGEST_NAME] = [120, 120];

/** What a scenario or a groupement is called elsewhere: repeated in the results, never computed with. */
export const IDENTIFIER = texte(LONGEST_IDENTIFIER);

/** A name of 1 to 120 characters once trimmed, kept as typed, and not among those that this reader read before. */
export function distinctName(): Reader<string> {
  const seen = new Set<string>();
  const schema = v.pipe(
    v.string(NAME),
    v.check((nom) => nom.trim() !== '' && [...nom.trim()].length <= LONGEST_NAME, NAME),
    v.check((nom) => !seen.has(nom.trim()), message({ code: 'new-name' })),
    v.transform((nom) => {
      seen.add(nom.trim());
      return nom;
    }),
  );
  return taking({ kind: 'nom', max: LONGEST_NAME }, valeur(schema));
}

const NAME = message({ code: 'name', limits: { max: LONGEST_NAME } });

/** A value that this reader has not read before. */
export function distinct<T>(reader: Reader<T>, expected: Expected): Reader<T> {
  const seen = new Set<T>();
  const once: Reader<T> = (value, place) => {
    const read = reader(value, place);
    if (read === undefined) return undefined;
    if (seen.has(read)) return refuse(place, expected, value);
    seen.add(read);
    return read;
  };
  return reader.taken === undefined ? once : taking(reader.taken, once);
}

/** How a number may be typed. */
interface Typed {
  readonly read: (typed: string) => string | undefined;
  readonly fraction: boolean;
}

const typedDecimal: Typed = { read: readDecimal, fraction: false };

const typedFraction: Typed = {
  read: (typed) => readDecimal(typed) ?? readFraction(typed),
  fraction: true,
};

/** Whether a value that is no number would be one if it were shorter: as typed, or once its exponent is worked out. */
function isLong(value: unknown, literal: string): boolean {
  const worked = typeof value !== 'string' && /^-?\d/.test(literal);
  return worked || (literal.length > MAX_NUMBER_LENGTH && /^-?\d+([./]\d+)?$/.test(literal));
}

/** « 1e400 » has five characters, and four hundred in full. */
const shorter = (literal: string, bounds: Bounds | undefined): Expected => ({
  code: 'shorter',
  limits: { max: MAX_NUMBER_LENGTH, inFull: /e/i.test(literal), ...(bounds && { bounds }) },
});

function number({ read, fraction }: Typed, expected: Expected, inside: (text: string) => boolean) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, string>(({ dataset: { value }, addIssue, NEVER }) => {
      const literal = typeof value === 'string' ? value : literalOf(value);
      const text = typeof value === 'string' ? read(literal) : readLiteral(literal);
      if (text !== undefined && inside(text)) return text;
      // What is no number is told the bounds of those that are.
      const bounds = expected.code === 'number' ? expected.limits : undefined;
      const unread: Expected =
        typeof value === 'string' && text === undefined
          ? { code: 'digits', limits: { fraction, ...(bounds && { bounds }) } }
          : expected;
      addIssue({
        message: message(text === undefined && isLong(value, literal) ? shorter(literal, bounds) : unread),
      });
      return NEVER;
    }),
  );
}

function literalOf(value: unknown): string {
  if (value instanceof JsonNumber) return value.literal;
  return typeof value === 'number' ? String(value) : '';
}

function bounded(typed: Typed, bounds: Bounds) {
  return number(typed, { code: 'number', limits: bounds }, (text) => inside(text, bounds));
}

/** What is expected, as a message. */
function message(expected: Expected): string {
  return JSON.stringify(expected);
}

/** A reader of values: the schema's first complaint is what was expected. */
function valeur<T>(schema: v.GenericSchema<unknown, T>): Reader<T> {
  return (value, place) => {
    const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
    return result.success
      ? result.output
      : refuse(place, JSON.parse(result.issues[0].message) as Expected, value);
  };
}
