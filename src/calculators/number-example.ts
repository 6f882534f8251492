import type { Bounds } from '../formula/bounds.ts';
import type { Expected } from '../french/number-reading.ts';
import { formatNumber } from '../french/numbers.ts';
import { percentToRatio, ratioToPercent } from '../french/percent.ts';
import { inside } from '../scenario/format/bounds.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { phrase } from './field-text.ts';
import { boundsBeside } from './refusal-words.ts';

/** What is known of a field whose text is no number. */
export interface RefusedField {
  /** A ratio, typed per cent. */
  readonly percent: boolean;
  /** Fractions such as 1/3 can be kept. */
  readonly fraction: boolean;
  /** What its number may be, as it is kept; else its fault says it. */
  readonly bounds?: Bounds | undefined;
  readonly fault?: Fault | undefined;
  /** A number that it takes, as it is typed, where it is known. */
  readonly example?: string | undefined;
  /** What it says of any value that it refuses. */
  readonly refusal?: string | undefined;
}

/** What a reader would type, most likely first: of amounts and notes, of ratios, of counts. */
const LIKELY = { number: ['12.5', '0.5', '5000', '28'], percent: ['12.5', '5', '0.5'] };

/** What `field` expects, with an example that it takes: 2 400,50, or 12,5 of a percentage, where its bounds let them in. */
export function expectedWith(expected: Expected, field: RefusedField): Expected {
  const { percent, fraction, bounds = boundsBeside(field.fault) } = field;
  if (bounds === undefined) {
    // Its example is all that is known of it: no other is offered.
    if (field.example !== undefined) return { ...expected, takes: () => false, example: field.example };
    return percent ? { ...expected, example: '12,5' } : expected;
  }
  const takes = (number: string): boolean => {
    const isRatio = number.includes('/');
    if (isRatio && !fraction) return false;
    return inside(percent && !isRatio ? percentToRatio(number) : number, bounds);
  };
  const example = field.example ?? exampleOf(bounds, percent, takes);
  return { ...expected, takes, ...(example !== undefined && { example }) };
}

/** None where 2 400,50, which is said without one, is taken. */
function exampleOf(bounds: Bounds, percent: boolean, takes: (number: string) => boolean): string | undefined {
  if (bounds.year) return bounds.min;
  if (!percent && takes('2400.5')) return undefined;
  const end = (bounds.minExclusive ? bounds.max : bounds.min) ?? '0';
  const example = LIKELY[percent ? 'percent' : 'number'].find(takes) ?? (percent ? ratioToPercent(end) : end);
  return formatNumber(example);
}

/** What a refusal says of all that is taken, as a sentence: without what was typed, at its start or its end. */
export function takenSentence({ refusal = '' }: RefusedField): string {
  const taken = refusal
    .replace(/^«.*» : /s, '')
    .replace(/(?:, « .* » reçu|, rien reçu| : rien n['’]est écrit)\..*$/s, '.');
  return phrase(taken);
}
