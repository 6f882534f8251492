import { type Expected, type TypedUnit, unexpected } from './number-reading.ts';
import { unitWords } from './number-words.ts';
import { shiftPoint } from './percent.ts';
import { inThousands, severalNumbers } from './several-numbers.ts';

const LONGEST_ADVICE = 30;

const NUMBER = '([+-]? ?(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)?)';
const UNITS =
  'eur(?:os?)?|pour ?cents?|patient(?:e?s)?|personnes?|habitants?|points?|pts?|ans?|années?|par|sur|groupements?';
const WITH_UNIT = /* @__PURE__ */ new RegExp(
  `^${NUMBER} ?((?:[€%/±]|(?:${UNITS})(?!\\p{L}))[^\\d]*(?:100)?)$`,
  'iu',
);
const BEFORE = /* @__PURE__ */ new RegExp(
  `^(=|~|≈|[<>≤≥]|±|€|eur(?:os?)?|env\\.|environ) ?${NUMBER} ?€?$`,
  'iu',
);
const IN_THOUSANDS = /* @__PURE__ */ new RegExp(
  `^${NUMBER} ?(k|K|mille|M|millions?|Mds?|milliards?)(?: ?(?:€|(?:d['’]|d[e’'] ?)?euros?|(?:de )?patients?))?$`,
  'u',
);
const EXPONENT = /* @__PURE__ */ new RegExp(`^${NUMBER}[eE]([+-]?\\d{1,3})$`, 'u');
/** « 2 420,- »: a price without cents. */
const NO_CENTS = /* @__PURE__ */ new RegExp(`^${NUMBER}([.,] ?-+) ?€?$`, 'u');
const MINUS_AFTER = /* @__PURE__ */ new RegExp(`^${NUMBER} ?€? ?-$`, 'u');
const AFTER = /* @__PURE__ */ new RegExp(
  `^${NUMBER} ?€? ?([?!*;:…]+|\\(?(?:environ|env|approx)\\.?\\)?)$`,
  'iu',
);
const AROUND = /* @__PURE__ */ new RegExp(`^=?['"«»“”‘’[] ?${NUMBER} ?['"«»“”‘’\\]]?$`, 'u');
const SPACED_MARK = /^([+-]? ?\d[\d ]*?) ?[.,] ?(\d{1,2})$/u;
/** Digits of other scripts, that no French text has. */
const OTHER_DIGITS = /(?!\d)\p{Nd}/u;
const PARENTHESES = /* @__PURE__ */ new RegExp(`^\\( ?${NUMBER} ?\\)$`, 'u');
const VULGAR = /^([+-]?) ?(\d*) ?([¼½¾⅐-⅞])$/u;

/** All that can be said of a refused text (`Advise`): several numbers, what stands around one, marks that clash. */
export function explain(typed: string, text: string, expected: Expected): string | undefined {
  const clause = severalNumbers(typed, text) ?? adviceFor(text, expected);
  return clause === undefined ? clashingMarks(text, expected) : ` : ${clause}`;
}

/** « 1.234,5 » and « 1,234,567 »: how it would be written, where one mark groups thousands throughout; else nothing. */
function regrouped(body: string): string | undefined {
  const [, head, decimals = ''] =
    /^(\d{1,3}(?:\.\d{3})+)(,\d+)?$/u.exec(body) ?? /^(\d{1,3}(?:,\d{3})+)(\.\d+)?$/u.exec(body) ?? [];
  return head && inThousands(head.replace(/\D/gu, '')) + decimals.replace('.', ',');
}

function clashingMarks(text: string, { takes = () => true }: Expected): string | undefined {
  const body = text.replace(/^[+-] ?/u, '').replace(/ ?[€%]$/u, '');
  if (!/^[\d., ]*[.,][\d ]*[.,][\d., ]*$/u.test(body)) return undefined;
  const written = regrouped(body);
  const mixed = body.includes(',') && body.includes('.');
  const fault = mixed ? 'mélange le point et la virgule' : 'a plusieurs signes décimaux';
  const isTaken = written !== undefined && takes(canonical(written.replace(/\s/gu, '')));
  const advice = isTaken ? ` Écrivez par exemple ${written}.` : '';
  return ` ${fault}. Séparez les milliers par une espace, les décimales par une seule virgule.${advice}`;
}

/** A text that is no number, one step from being one: what to write in its place, as a French clause and its point. */
function adviceFor(text: string, expected: Expected): string | undefined {
  return (
    labelled(text, expected) ??
    found(NO_CENTS, text, without) ??
    found(MINUS_AFTER, text, (number) => {
      const positive = written(number.replace('-', ''));
      return `écrivez −${positive} si ce nombre est négatif ; sinon, ôtez le tiret.`;
    }) ??
    found(AFTER, text, without) ??
    found(
      AROUND,
      text,
      (number) => `ôtez ce qui entoure le nombre, et écrivez seulement ${written(number)}.`,
    ) ??
    found(SPACED_MARK, text, (whole, decimals) => {
      const joined = written(`${whole}.${decimals}`);
      return `écrivez ${joined}, sans espace autour de la virgule. S'il y a deux nombres, n'en gardez qu'un.`;
    }) ??
    found(WITH_UNIT, text, (number, unit) => foreign(unit, expected) ?? without(number, unit)) ??
    found(BEFORE, text, (mark, number) => foreign(mark, expected) ?? without(number, mark)) ??
    found(IN_THOUSANDS, text, (number, multiple) => inFull(number, zeros(multiple))) ??
    found(EXPONENT, text, (number, exponent) => inFull(number, Number(exponent))) ??
    found(PARENTHESES, text, (number) => {
      const positive = written(number.replace('-', ''));
      return `écrivez −${positive} si ce nombre est négatif ; sinon, ôtez les parenthèses.`;
    }) ??
    found(VULGAR, text, (sign, whole, part) => vulgar(sign, whole, part, expected)) ??
    found(OTHER_DIGITS, text, () => 'écrivez le nombre avec les chiffres 0 à 9.')
  );
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

/** What to say of the mark of a unit that is not the field's. */
function foreign(mark: string, expected: Expected): string | undefined {
  const code = unexpected(markOf(mark), expected);
  return code && unitWords(code, expected);
}

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

function vulgar(sign: string, whole: string, part: string, expected: Expected): string | undefined {
  const { fraction = false, takes = () => true } = expected;
  const [above = 0, below = 1] = part.normalize('NFKC').split('\u2044').map(Number);
  if (fraction && whole === '' && takes(`${sign.replace('+', '')}${above}/${below}`))
    return `écrivez la fraction avec une barre, ${sign}${above}/${below}.`;
  const exact = (1000 * above) % below === 0;
  const nearest = exact ? String(Number(whole) + above / below) : `${whole || 0}.5`;
  if (!takes(`${sign.replace('+', '')}${nearest}`)) return undefined;
  if (!exact) return `écrivez un nombre décimal, par exemple ${sign}${whole || 0},5.`;
  return `écrivez un nombre décimal, ${written(sign + nearest)}.`;
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
