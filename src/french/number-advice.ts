import { shiftPoint } from './percent.ts';
import { inThousands } from './several-numbers.ts';

/** The mark of a unit that may follow a number, and is dropped. */
export type TypedUnit = '€' | '%';

/** What a field expects around its number. */
export interface Expected {
  readonly fraction?: boolean;
  /** The only mark that may follow, or none; when absent, either may. */
  readonly unit?: TypedUnit | 'none';
  /** The words that stand after the field: pasted with the number, they are told apart from it. */
  readonly label?: string;
}

const LONGEST_ADVICE = 30;

const NUMBER = String.raw`([+-]? ?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)`;
const UNITS =
  'eur(?:os?)?|pour ?cents?|patient(?:e?s)?|personnes?|habitants?|points?|pts?|ans?|années?|par|sur|groupements?';
const WITH_UNIT = new RegExp(`^${NUMBER} ?((?:[€%/±]|(?:${UNITS})(?!\\p{L}))[^\\d]*(?:100)?)$`, 'iu');
const BEFORE = new RegExp(`^(=|~|≈|[<>≤≥]|±|€|eur(?:os?)?|env\\.|environ) ?${NUMBER} ?€?$`, 'iu');
const IN_THOUSANDS = new RegExp(
  `^${NUMBER} ?(k|K|mille|M|millions?|Mds?|milliards?)(?: ?(?:€|(?:d['’]|d[e’'] ?)?euros?|(?:de )?patients?))?$`,
  'u',
);
const EXPONENT = new RegExp(`^${NUMBER}[eE]([+-]?\\d{1,2})$`, 'u');
const PARENTHESES = new RegExp(`^\\( ?${NUMBER} ?\\)$`, 'u');
const VULGAR = /^([+-]?) ?(\d*) ?([¼½¾⅐-⅞])$/u;

/** A text that is no number, one step from being one: what to write in its place, as a French clause and its point. */
export function adviceFor(text: string, expected: Expected): string | undefined {
  return (
    labelled(text, expected) ??
    found(WITH_UNIT, text, (number, unit) => unexpected(markOf(unit), expected) ?? without(number, unit)) ??
    found(BEFORE, text, (mark, number) => without(number, mark)) ??
    found(IN_THOUSANDS, text, (number, multiple) => inFull(number, zeros(multiple))) ??
    found(EXPONENT, text, (number, exponent) => inFull(number, Number(exponent))) ??
    found(PARENTHESES, text, (number) => {
      const positive = written(number.replace('-', ''));
      return `écrivez −${positive} si ce nombre est négatif ; sinon, ôtez les parenthèses.`;
    }) ??
    found(VULGAR, text, (sign, whole, part) => vulgar(sign, whole, part, expected))
  );
}

/** What to say of the mark of a unit that is not the field's. */
export function unexpected(unit: TypedUnit | undefined, expected: Expected): string | undefined {
  if (unit === undefined || expected.unit === undefined || expected.unit === unit) return undefined;
  const what = unit === '€' ? 'un montant en euros' : 'un pourcentage';
  return `${what} n'est pas attendu ici. Écrivez un nombre, par exemple 2 400,50.`;
}

function found(
  pattern: RegExp,
  text: string,
  say: (...parts: [string, string, string]) => string | undefined,
): string | undefined {
  const parts = pattern.exec(text);
  return parts === null ? undefined : say(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

function labelled(text: string, { label = '' }: Expected): string | undefined {
  if (label === '' || !text.toLowerCase().endsWith(label.toLowerCase())) return undefined;
  const number = text.slice(0, -label.length).trim();
  return new RegExp(`^${NUMBER}$`, 'u').test(number) ? without(number, label) : undefined;
}

const without = (number: string, unit: string) =>
  `ôtez « ${unit} », et écrivez seulement ${written(number)}.`;

function markOf(unit: string): TypedUnit | undefined {
  if (/^(?:€|eur)/iu.test(unit)) return '€';
  return /^(?:%|pour)/iu.test(unit) ? '%' : undefined;
}

const zeros = (multiple: string): number =>
  /^(?:k|mille$)/iu.test(multiple) ? 3 : /^(?:Md|milliard)/u.test(multiple) ? 9 : 6;

function inFull(number: string, places: number): string {
  const full = shiftPoint(canonical(number), places);
  if (full.length > LONGEST_ADVICE) return 'écrivez le nombre en entier, en chiffres.';
  return `écrivez le nombre en entier, ${written(full)}.`;
}

function vulgar(sign: string, whole: string, part: string, { fraction = false }: Expected): string {
  const [above = 0, below = 1] = part.normalize('NFKC').split('\u2044').map(Number);
  if (fraction && whole === '') return `écrivez la fraction avec une barre, ${sign}${above}/${below}.`;
  const exact = (1000 * above) % below === 0;
  if (!exact) return `écrivez un nombre décimal, par exemple ${sign}${whole || 0},5.`;
  return `écrivez un nombre décimal, ${written(String(Number(whole) + above / below))}.`;
}

/** A typed number, its thousands grouped or not, as canonical text. */
function canonical(number: string): string {
  return number.replaceAll(' ', '').replace('+', '').replace(',', '.');
}

/** A number as it is to be typed: « −2 420,5 ». */
function written(number: string): string {
  const [whole = '', decimals] = canonical(number).split('.');
  const grouped = inThousands(whole).replace('-', '−');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
