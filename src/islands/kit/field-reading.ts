import type { RefusedField } from '../../calculators/number-example.ts';
import type { Expected } from '../../french/number-reading.ts';
import { formatNumber, formatPercent, MAX_NUMBER_LENGTH, readFrenchNumber } from '../../french/numbers.ts';
import { percentToRatio } from '../../french/percent.ts';
import { wordedRefusal } from './worded-refusal.ts';

/** How a field takes its number. */
export interface Manner extends RefusedField {
  /** A ratio typed as such: « 50 % » says 0.5. */
  readonly ratio: boolean;
  /** What follows the field; an amount in € where it is absent. */
  readonly unite?: string;
}

export type FieldReading =
  | {
      readonly ok: true;
      /** Canonical text, as the scenario keeps it. */
      readonly value: string;
      /** What was understood, where the text does not say it by itself. */
      readonly echo?: string;
      readonly ambiguous: boolean;
    }
  | { readonly ok: false; readonly reason: string };

/** How a field reads, from what it shows. */
export function mannerOf({ percent = false, fraction = false, unite }: DisplayedField): Manner {
  return { percent, fraction, ratio: fraction && unite === '', unite };
}

interface DisplayedField {
  readonly percent?: boolean;
  readonly fraction?: boolean;
  readonly unite: string;
}

/** What is typed in a field: « 5 » per cent is 0.05, « 1/2 » the ratio itself, « 50 % » a half. */
export function readField(texte: string, manner: Manner): FieldReading {
  const { percent, fraction, ratio, unite = '€' } = manner;
  const unit = percent || ratio ? '%' : unite.includes('€') ? '€' : 'none';
  const expected: Expected = {
    fraction: fraction || percent,
    unit,
    label: unite,
  };
  const lu = readFrenchNumber(texte, expected);
  if (!lu.ok)
    return { ok: false, reason: wordedRefusal((words) => words.typedRefusal(lu, expected, manner)) };
  const { value, ambiguous } = lu;
  if (value.includes('/')) return readFraction(texte.trim(), value, manner);
  if (percent) return readPercent(value, ambiguous, manner);
  if (ratio && /(?:%|cents?)\s*$/iu.test(texte)) {
    const part = percentToRatio(value);
    return { ok: true, value: part, echo: `= ${formatNumber(part)}`, ambiguous: false };
  }
  return { ok: true, value, ...(ambiguous && understood(value)), ambiguous };
}

/** A hundredth takes up to three characters more than what was typed. */
function readPercent(typed: string, ambiguous: boolean, manner: Manner): FieldReading {
  const value = percentToRatio(typed);
  if (value.length > MAX_NUMBER_LENGTH) {
    const fault = { code: 'too-long', received: typed } as const;
    return { ok: false, reason: wordedRefusal(({ typedRefusal }) => typedRefusal(fault, {}, manner)) };
  }
  return { ok: true, value, ...(ambiguous && understood(typed)), ambiguous };
}

const CANONICAL = /^-?\d+(\.\d+)?$/;

/**
 * What is kept of a text that a field refuses: as it was typed, and never what a scenario would read as a number. A
 * percentage too long for its ratio would be read as the ratio itself.
 */
export function refusedText(texte: string, { percent }: Manner): string {
  return percent && CANONICAL.test(texte) ? `${texte} %` : texte;
}

function understood(value: string) {
  return { echo: `Compris : ${formatNumber(value)}. Pour des milliers, séparez-les par une espace.` };
}

function readFraction(typed: string, value: string, manner: Manner): FieldReading {
  const { percent, fraction } = manner;
  if (!percent) return { ok: true, value, ambiguous: false };
  const kept = fraction ? value : toDecimalText(value);
  if (kept === undefined) {
    const reason = wordedRefusal(({ inexactRefusal }) => inexactRefusal(typed, value, manner));
    return { ok: false, reason };
  }
  return { ok: true, value: kept, echo: `= ${formatPercent(value)}`, ambiguous: false };
}

/** A fraction as decimal text, if twenty decimals are enough to write it exactly. */
function toDecimalText(fraction: string): string | undefined {
  const [numerator = '0', denominator = '1'] = fraction.replace('-', '').split('/');
  const [linesAbove, below] = [BigInt(numerator) * 10n ** 20n, BigInt(denominator)];
  if (linesAbove % below !== 0n) return undefined;
  const digits = `${linesAbove / below}`.padStart(21, '0');
  const decimals = digits.slice(-20).replace(/0+$/, '');
  const whole = digits.slice(0, -20);
  return `${fraction.startsWith('-') ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
