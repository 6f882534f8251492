import { advisedWords } from '../french/advised-words.ts';
import type { Expected, NumberFault } from '../french/number-reading.ts';
import { formatPercent } from '../french/numbers.ts';
import { expectedWith, type RefusedField, takenSentence } from './number-example.ts';

/* All that words the refusals of fields, in one file: a page loads it with the first of them. */
export { expectedOf, numberRefusal } from './refusal-words.ts';

/** Why a typed text is no number of its field, what to write instead, and all that the field takes. */
export function typedRefusal(fault: NumberFault, expected: Expected, field: RefusedField): string {
  return `${advisedWords(fault, expectedWith(expected, field))} ${takenSentence(field)}`.trim();
}

/** Why a fraction is refused where only decimals are kept: « 1/3 », whose value is canonical. */
export function inexactRefusal(typed: string, value: string, field: RefusedField): string {
  const { takes = () => true, example } = expectedWith({}, { ...field, fraction: true });
  const nearest = takes(value) ? formatPercent(value, { maximumFractionDigits: 2 }) : `${example} %`;
  const asked = `Écrivez un pourcentage, par exemple ${nearest}.`;
  return `« ${typed} » n'a pas d'écriture décimale exacte. ${asked} ${takenSentence(field)}`.trim();
}
