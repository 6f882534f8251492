/** The values of a document, as valibot schemas: each message is a French clause, « … attendu ». */
import * as v from 'valibot';
import { MAX_NUMBER_LENGTH } from '../../../french/number-reading.ts';
import { formatNumber } from '../../../french/numbers.ts';
import {
  compareNumbers,
  isWhole,
  opposite,
  readDecimal,
  readFraction,
  readLiteral,
} from '../decimal-text.ts';
import { JsonNumber } from '../json/json-number.ts';
import { type Bounds, type Reader, refuse, taking } from './reader.ts';

/** One word of a list. */
export function choice<const T extends string>(...words: readonly [T, ...T[]]): Reader<T> {
  const listed = words.map((word) => `« ${word} »`).join(' ou ');
  return taking({ kind: 'mot', words }, valeur(v.picklist(words, `${listed} attendu`)));
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
export function integer(min: string, max: string): Reader<number> {
  return whole({ min, max, whole: true });
}

/** Any year between two, both included. */
export function yearBetween(min: string, max: string): Reader<number> {
  return whole({ min, max, whole: true, year: true });
}

function whole(bounds: Bounds): Reader<number> {
  const read = valeur(v.pipe(bounded(typedDecimal, bounds), v.transform(Number)));
  return taking({ kind: 'nombre', bounds, fraction: false }, read);
}

/** A year; `expected` is undefined when what it depends on could not be read. */
export function annee(expected: number | undefined): Reader<number> {
  const schema =
    expected === undefined
      ? number(typedDecimal, 'année attendue', isWhole)
      : number(typedDecimal, `année ${expected} attendue`, (text) => text === `${expected}`);
  const read = valeur(v.pipe(schema, v.transform(Number)));
  return taking({ kind: 'nombre', bounds: { whole: true, year: true }, fraction: false }, read);
}

/** The bounds of a number that lies within ± a limit; none when the limit could not be read. */
export function around(limit: string | undefined): Bounds {
  return limit === undefined ? {} : { min: opposite(limit), max: limit };
}

/** A text of at most so many characters, kept as typed. */
export function texte(max: number): Reader<string> {
  const attendu = `texte de ${formatNumber(`${max}`)} caractères au plus attendu`;
  const schema = v.pipe(
    v.string(attendu),
    v.check((typed) => [...typed].length <= max, attendu),
  );
  return taking({ kind: 'texte', max }, valeur(schema));
}

/** What a scenario or a groupement is called elsewhere: repeated in the results, never computed with. */
export const IDENTIFIER = texte(120);

/** A name of 1 to 120 characters once trimmed, kept as typed, and not among those that this reader read before. */
export function distinctName(): Reader<string> {
  const seen = new Set<string>();
  const schema = v.pipe(
    v.string(NAME),
    v.check((nom) => nom.trim() !== '' && [...nom.trim()].length <= LONGEST_NAME, NAME),
    v.check((nom) => !seen.has(nom.trim()), "nom qui n'est pas déjà pris attendu"),
    v.transform((nom) => {
      seen.add(nom.trim());
      return nom;
    }),
  );
  return taking({ kind: 'nom', max: LONGEST_NAME }, valeur(schema));
}

const LONGEST_NAME = 120;
const NAME = 'nom de 1 à 120 caractères attendu';

/** A value that this reader has not read before. */
export function distinct<T>(reader: Reader<T>, attendu: string): Reader<T> {
  const seen = new Set<T>();
  const once: Reader<T> = (value, place) => {
    const read = reader(value, place);
    if (read === undefined) return undefined;
    if (seen.has(read)) return refuse(place, attendu, value);
    seen.add(read);
    return read;
  };
  return reader.taken === undefined ? once : taking(reader.taken, once);
}

/** How a number may be typed, and what to say of a text that is not one. */
interface Typed {
  readonly read: (typed: string) => string | undefined;
  readonly attendu: string;
}

const typedDecimal: Typed = {
  read: readDecimal,
  attendu: 'nombre en chiffres attendu, sans espace ni virgule (comme 2400.50)',
};

const typedFraction: Typed = {
  read: (typed) => readDecimal(typed) ?? readFraction(typed),
  attendu: 'nombre en chiffres ou fraction attendu, sans espace ni virgule (comme 0.5 ou 1/3)',
};

/** Whether a value that is no number would be one if it were shorter: as typed, or once its exponent is worked out. */
function isLong(value: unknown, literal: string): boolean {
  const worked = typeof value !== 'string' && /^-?\d/.test(literal);
  return worked || (literal.length > MAX_NUMBER_LENGTH && /^-?\d+([./]\d+)?$/.test(literal));
}

const TOO_LONG = `nombre écrit en ${MAX_NUMBER_LENGTH} caractères au plus attendu`;
/** « 1e400 » has five. */
const TOO_LONG_IN_FULL = `nombre de ${MAX_NUMBER_LENGTH} caractères au plus, une fois écrit sans exposant, attendu`;
const tooLong = (literal: string) => (/e/i.test(literal) ? TOO_LONG_IN_FULL : TOO_LONG);

function number(typed: Typed, attendu: string, inside: (text: string) => boolean) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, string>(({ dataset: { value }, addIssue, NEVER }) => {
      const literal = typeof value === 'string' ? value : literalOf(value);
      const text = typeof value === 'string' ? typed.read(literal) : readLiteral(literal);
      if (text !== undefined && inside(text)) return text;
      const unread = typeof value === 'string' && text === undefined ? typed.attendu : attendu;
      addIssue({ message: text === undefined && isLong(value, literal) ? tooLong(literal) : unread });
      return NEVER;
    }),
  );
}

function literalOf(value: unknown): string {
  if (value instanceof JsonNumber) return value.literal;
  return typeof value === 'number' ? String(value) : '';
}

function bounded(typed: Typed, bounds: Bounds) {
  const { min, max, minExclusive, maxExclusive, whole } = bounds;
  return number(typed, `${clause(bounds)} ${bounds.year ? 'attendue' : 'attendu'}`, (text) => {
    if (min !== undefined && compareNumbers(text, min) < (minExclusive ? 1 : 0)) return false;
    if (max !== undefined && compareNumbers(text, max) > (maxExclusive ? -1 : 0)) return false;
    return !whole || isWhole(text);
  });
}

/** « nombre strictement positif et d'au plus 1 000 000 ». */
export function clause({ min, max, minExclusive, maxExclusive, whole, year }: Bounds): string {
  if (year) return min === undefined ? 'année' : `année comprise entre ${min} et ${max}`;
  const kind = whole ? 'nombre entier' : 'nombre';
  if (min !== undefined && max !== undefined && !minExclusive && !maxExclusive) {
    return `${kind} compris entre ${show(min)} et ${show(max)}`;
  }
  const limits: string[] = [];
  if (min === '0') limits.push(minExclusive ? 'strictement positif' : 'positif ou nul');
  else if (min !== undefined)
    limits.push(minExclusive ? `de plus de ${show(min)}` : `d'au moins ${show(min)}`);
  if (max !== undefined) limits.push(maxExclusive ? `de moins de ${show(max)}` : `d'au plus ${show(max)}`);
  return [kind, limits.join(' et ')].join(' ').trim();
}

const show = (text: string): string => formatNumber(text);

/** A reader of values: the schema's first complaint is what was expected. */
function valeur<T>(schema: v.GenericSchema<unknown, T>): Reader<T> {
  return (value, place) => {
    const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
    return result.success ? result.output : refuse(place, result.issues[0].message, value);
  };
}
