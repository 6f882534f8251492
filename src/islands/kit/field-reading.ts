import { signal } from '@preact/signals';
import type { Expected } from '../../french/number-reading.ts';
import { type Advise, numberFaultWords } from '../../french/number-words.ts';
import { formatNumber, formatPercent, MAX_NUMBER_LENGTH, readFrenchNumber } from '../../french/numbers.ts';
import { percentToRatio } from '../../french/percent.ts';

/** How a field takes its number. */
export interface Manner {
  /** A ratio, typed and shown per cent. */
  readonly percent: boolean;
  /** Fractions such as 1/3 can be kept. */
  readonly fraction: boolean;
  /** A ratio typed as such: « 50 % » says 0.5. */
  readonly ratio: boolean;
  /** What follows the field; an amount in € where it is absent. */
  readonly unite?: string;
  /** A number that it takes, where an amount or 12,5 % is none. */
  readonly example?: string | undefined;
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

/** What says more of a refusal: loaded with the first one, and what was said is then said again. */
const advice = signal<Advise | undefined>(undefined);

export async function loadAdvice(): Promise<void> {
  const { explain } = await import('../../french/number-advice.ts');
  advice.value = explain;
}

/** What is typed in a field: « 5 » per cent is 0.05, « 1/2 » the ratio itself, « 50 % » a half. */
export function readField(texte: string, manner: Manner): FieldReading {
  const { percent, fraction, ratio, unite = '€', example = percent ? '12,5' : undefined } = manner;
  const unit = percent || ratio ? '%' : unite.includes('€') ? '€' : 'none';
  const expected: Expected = {
    fraction: fraction || percent,
    unit,
    label: unite,
    ...(example !== undefined && { example }),
  };
  const lu = readFrenchNumber(texte, expected);
  // Without it, the plain refusal stands.
  if (!lu.ok && advice.value === undefined) loadAdvice().catch(() => undefined);
  if (!lu.ok) return { ok: false, reason: numberFaultWords(lu, expected, advice.value) };
  const { value, ambiguous } = lu;
  if (value.includes('/')) return readFraction(texte.trim(), value, manner);
  if (percent) return readPercent(value, ambiguous);
  if (ratio && /(?:%|cents?)\s*$/iu.test(texte)) {
    const part = percentToRatio(value);
    return { ok: true, value: part, echo: `= ${formatNumber(part)}`, ambiguous: false };
  }
  return { ok: true, value, ...(ambiguous && understood(value)), ambiguous };
}

/** A hundredth takes up to three characters more than what was typed. */
function readPercent(typed: string, ambiguous: boolean): FieldReading {
  const value = percentToRatio(typed);
  if (value.length > MAX_NUMBER_LENGTH)
    return { ok: false, reason: numberFaultWords({ code: 'too-long', received: typed }) };
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

function readFraction(typed: string, value: string, { percent, fraction }: Manner): FieldReading {
  if (!percent) return { ok: true, value, ambiguous: false };
  const kept = fraction ? value : toDecimalText(value);
  if (kept === undefined) {
    const reason = `« ${typed} » n'a pas d'écriture décimale exacte. Écrivez un pourcentage, par exemple ${formatPercent(value, { maximumFractionDigits: 2 })}.`;
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
