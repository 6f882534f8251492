import { frenchSpacing } from './typography.ts';

/** What was understood of a typed number: canonical text, or one French sentence that says how to write it. */
export type Reading = { ok: true; value: string; ambiguous: boolean } | { ok: false; reason: string };

type Mark = ',' | '.';

const maximumLength = 60;
const grouped = /^\d{1,3}(?: \d{3})+$/u;

function refuse(reason: string): Reading {
  return { ok: false, reason: frenchSpacing(reason) };
}

/** What a refusal repeats: pasted text may be a page long. */
function shown(typed: string): string {
  const characters = [...typed.slice(0, 4 * maximumLength)];
  return characters.length > 2 * maximumLength
    ? `${characters.slice(0, 2 * maximumLength).join('')}…`
    : typed;
}

// Copied numbers come with every kind of space and dash.
function normalise(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\u2212\u2013\u2012\u2010\u2011]/gu, '-')
    .trim()
    .replace(/ ?[€%]$/u, '')
    .trim();
}

function wholePart(text: string): string | undefined {
  const digits = grouped.test(text) ? text.replaceAll(' ', '') : text;
  return /^\d+$/u.test(digits) ? digits.replace(/^0+(?=\d)/u, '') : undefined;
}

function withSign(negative: boolean, value: string): string {
  return negative && /[1-9]/u.test(value) ? `-${value}` : value;
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

/** « 1.234,5 » and « 1,234,567 »: both marks, or one of them twice; says how the number would be written. */
function severalMarks(typed: string, body: string): Reading {
  const last = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'));
  const head = body.slice(0, last).replace(/[,. ]/gu, '');
  const tail = body.slice(last + 1);
  const repeated = !(body.includes(',') && body.includes('.'));
  const readable = /^\d+$/u.test(head) && /^\d+$/u.test(tail);
  const written = repeated ? inThousands(head + tail) : `${inThousands(head)},${tail}`;
  const advice = readable ? ` Écrivez par exemple ${written}.` : '';
  const fault = repeated ? 'a plusieurs signes décimaux' : 'mélange le point et la virgule';
  return refuse(
    `« ${typed} » ${fault}. Séparez les milliers par une espace, les décimales par une seule virgule.${advice}`,
  );
}

function readDecimal(typed: string, body: string, negative: boolean): Reading {
  const marks = [...body].filter((c): c is Mark => c === ',' || c === '.');
  if (marks.length > 1) return severalMarks(typed, body);
  const [head = '', tail] = body.split(/[,.]/u);
  const whole = head === '' && tail ? '0' : wholePart(head);
  if (whole === undefined && /^[\d ]+$/u.test(head)) {
    return refuse(
      `« ${typed} » : les chiffres se groupent par trois. Écrivez par exemple ${inThousands(head.replaceAll(' ', ''))}.`,
    );
  }
  if (whole === undefined || (tail !== undefined && !/^\d*$/u.test(tail))) {
    return refuse(`« ${typed} » n'est pas un nombre. Écrivez-le en chiffres, par exemple 2 400,50.`);
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
 * Reads what a French reader types: thousands grouped by spaces of any kind, comma or point as the decimal mark, a leading
 * + or − (any dash), a trailing € or % that is dropped. The value is canonical (`-?[0-9]+(\.[0-9]+)?`, or with
 * `fraction` also `-?[0-9]+/[0-9]+`), digit for digit, without needless leading zeros. `ambiguous` marks « 1.234 » and
 * « 1,234 », read as decimals though they could be thousands: show what was understood.
 */
export function readFrenchNumber(text: string, options: { fraction?: boolean } = {}): Reading {
  const typed = shown(text.trim());
  const signed = normalise(text);
  if (signed === '') return refuse('Écrivez un nombre, par exemple 2 400,50.');
  if (signed.length > maximumLength) {
    return refuse(`Ce nombre est trop long : ${maximumLength} caractères au plus.`);
  }
  const body = signed.replace(/^[+-] ?/u, '');
  const negative = signed.startsWith('-');
  if (!body.includes('/')) return readDecimal(typed, body, negative);
  if (options.fraction) return readFraction(typed, body, negative);
  return refuse(
    `« ${typed} » : une fraction n'est pas acceptée ici. Écrivez un nombre décimal, par exemple 0,5.`,
  );
}
