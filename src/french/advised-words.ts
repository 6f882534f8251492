import { explain } from './number-advice.ts';
import type { Expected, NumberFault } from './number-reading.ts';
import { numberFaultWords } from './number-words.ts';

/** `numberFaultWords`, with all that can be said of a refusal; a page loads what says it apart, with the first refusal. */
export function advisedWords(fault: NumberFault, expected: Expected = {}): string {
  return numberFaultWords(fault, expected, explain);
}
