import { Decimal } from 'decimal.js';
import type { Rule } from '../formula/node.ts';
import { numberFaultWords } from '../french/number-words.ts';
import { readFrenchNumber } from '../french/numbers.ts';
import { percentToRatio } from '../french/percent.ts';
import { frenchSpacing } from '../french/typography.ts';
import { readFractionWords } from './fraction-words.ts';
import { isPerCent } from './shown-unit.ts';

/** What was understood of a typed answer, in the unit of what is asked, or why there is none. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: Decimal; readonly ambiguous: boolean }
  | { readonly ok: false; readonly reason: string };

/** What people write for nothing. */
const NOTHING = /^(?:z[ée]ros?|rien|nul(?:le)?|aucune?|n[ée]ant)(?:\s(?:euros?|€|points?))?[.!]?$/iu;

/** An example of what is typed, by the unit of what is asked. */
const examples: Readonly<Record<Rule['unit'], string>> = {
  '€': '34 970',
  '€/patient': '34,97',
  point: '34,9',
  patient: '34 970',
  an: '2001',
  '1': '0,37',
};

/** The words of a unit that people write after a number, beside the marks that every field takes. */
const UNIT_WORDS =
  /\s?(?:€|euros?)?\s?(?:\/|par)\s?(?:patients?|personnes?)$|(?<=\d)\s?(?:points?|pts?|ans?)\.?$/iu;

/**
 * Reads an answer as people type it: « 34 970 », « 34970,5 € », « 12 € par patient », « zéro »; « la moitié » of `whole`,
 * where the question has something that it can be of. Never throws.
 */
export function readAnswer(text: string, asked: Rule, whole?: Decimal): ReadAnswer {
  const typed = text
    .trim()
    .replace(/^moins\s+(?=\d)/iu, '-')
    .replace(/^phase\s+(?=\d)/iu, '');
  if (NOTHING.test(typed)) return { ok: true, value: new Decimal(0), ambiguous: false };
  const perCent = isPerCent(asked);
  const times = readFractionWords(typed);
  const of = perCent ? new Decimal(1) : whole;
  if (times !== undefined && of !== undefined) return { ok: true, value: times.times(of), ambiguous: false };
  if (times !== undefined)
    return {
      ok: false,
      reason: frenchSpacing(
        `« ${typed} » : écrivez le nombre que cela fait, par exemple ${exampleOf(asked)}.`,
      ),
    };
  const expected = { unit: unitOf(asked), example: exampleOf(asked) } as const;
  const read = readFrenchNumber(typed.replace(UNIT_WORDS, ''), expected);
  if (!read.ok) return { ok: false, reason: numberFaultWords({ ...read, received: text }, expected) };
  const value = new Decimal(perCent ? percentToRatio(read.value) : read.value);
  return { ok: true, value, ambiguous: read.ambiguous };
}

function exampleOf(asked: Rule): string {
  if (isPerCent(asked)) return '12,5';
  return asked.choice ? '5' : examples[asked.unit];
}

function unitOf(asked: Rule): '%' | '€' | 'none' {
  if (isPerCent(asked)) return '%';
  return asked.unit.includes('€') ? '€' : 'none';
}
