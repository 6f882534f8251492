import * as fc from 'fast-check';
import { advisedWords } from '../../src/french/advised-words.ts';
import { formatNumber, readFrenchNumber } from '../../src/french/numbers.ts';
import { ratioToPercent } from '../../src/french/percent.ts';
import { readField } from '../../src/islands/kit/field-reading.ts';
import { loadRefusals } from '../../src/islands/kit/worded-refusal.ts';
import { anyText } from './hostile.ts';
import { kind, type Outcome } from './kind.ts';
import { checkSentence } from './messages.ts';
import { mutatedText } from './mutate.ts';
import { rational, sameNumber } from './rational.ts';

/* What is typed or pasted in a field of a number. */

await loadRefusals();

const typed = fc.oneof(
  fc.constantFrom(
    '2 400,50',
    '1.234,5',
    '1,234',
    '-12',
    '−3,5',
    '12 %',
    '1/3',
    '2/6',
    '1/0',
    '.5',
    '5.',
    '',
    ' ',
    '€',
  ),
  fc.tuple(fc.integer(), fc.nat(9999)).map(([whole, decimals]) => `${whole},${decimals}`),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((n) => formatNumber(String(n))),
  anyText,
  fc.constantFrom(
    '9'.repeat(61),
    '0'.repeat(60),
    '1'.repeat(59),
    `0,${'0'.repeat(57)}1`,
    'x'.repeat(200_000),
    ' '.repeat(200_000),
  ),
);
const pieces = fc.constantFrom(
  ' ',
  '\u00a0',
  '\u202f',
  ',',
  '.',
  '-',
  '+',
  '/',
  '%',
  '€',
  'e',
  '\u0000',
  '٣',
  '1',
  '\n',
  '\t',
  '’',
  '１',
  '½',
  'k€',
  ' patients',
  'e5',
  '(',
  ')',
);

interface Typed {
  readonly texte: string;
  readonly percent: boolean;
  readonly fraction: boolean;
  readonly ratio: boolean;
}

const values: fc.Arbitrary<Typed> = fc.record({
  texte: mutatedText(typed, pieces),
  percent: fc.boolean(),
  fraction: fc.boolean(),
  ratio: fc.boolean(),
});

const CANONICAL = /^-?\d+(\.\d+)?(\/\d+)?$/;

/** Digits of a text, in their order, with its mark and its sign. */
const digits = (text: string): string =>
  text
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069'’ʼ]/g, '')
    .replace(/[\uff05\uff0b-\uff0f\uff10-\uff19]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u2212\u2010-\u2014\ufe63]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/(?:€|%|eur(?:os?)?|pourcents?)$/i, '')
    .replace(/^\+/, '')
    .replace(',', '.')
    .replace(/\.$/, '')
    .replace(/^(-?)\./, '$10.');

function check({ texte, ...manner }: Typed): Outcome {
  const lu = readFrenchNumber(texte, { fraction: manner.fraction });
  const field = readField(texte, manner);
  const refusals = [lu.ok ? '' : advisedWords(lu), field.ok ? '' : field.reason].filter(Boolean);
  for (const each of refusals) checkSentence(each, [texte.trim()]);
  if (lu.ok) {
    if (!CANONICAL.test(lu.value)) throw new Error(`${lu.value} is not canonical`);
    if (!sameNumber(digits(texte), lu.value)) throw new Error(`read as ${lu.value}`);
    const again = readFrenchNumber(formatNumber(lu.value, { maximumFractionDigits: 60 }), { fraction: true });
    if (!again.ok ? lu.value.length < 45 : !sameNumber(again.value, lu.value))
      throw new Error(`${lu.value}, written and read, is another`);
  }
  if (!field.ok) return 'refused';
  if (!CANONICAL.test(field.value)) throw new Error(`${field.value} is not canonical`);
  if (field.echo !== undefined) checkSentence(`lu ${field.echo}`);
  const percent = manner.percent && !texte.includes('/');
  if (percent && rational(digits(texte)) && !sameNumber(digits(texte), ratioToPercent(field.value)))
    throw new Error(`${field.value} is not that per cent`);
  return 'accepted';
}

export const fields = kind({ name: 'champs', share: 11, values, check });
