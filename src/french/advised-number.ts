import { explain } from './number-advice.ts';
import { type Expected, type Reading, readNumber } from './number-reading.ts';

/** `readNumber`, with all that can be said of a refusal; a page loads what says it apart, with the first refusal. */
export function readFrenchNumber(text: string, expected: Expected = {}): Reading {
  return readNumber(text, expected, explain);
}
