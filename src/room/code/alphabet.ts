/*
 * What codes are written with: read aloud, copied from a screen, typed on a telephone. No two symbols look alike, so that
 * the twelve that would (0 O Q D, 1 I L, and so on) are left out; a prime number of them lets the check be sums.
 */
export const SYMBOLS = '23456789ACEFHJKMNPRTWXY';
export const BASE = SYMBOLS.length;

/** What can only stand for one symbol of ours. */
const TAKEN_FOR: Readonly<Record<string, string>> = { S: '5', Z: '2', B: '8', G: '6' };

export type SymbolFault = { readonly code: 'symbol'; readonly received: string };

/** The digits of a typed code: spaces, hyphens, letter case and what is only decoration set aside. */
export function readSymbols(text: string): readonly number[] | SymbolFault {
  const digits: number[] = [];
  for (const character of text.normalize('NFKC').toUpperCase()) {
    if (/[\s\p{P}\p{Cf}]/u.test(character)) continue;
    const digit = SYMBOLS.indexOf(TAKEN_FOR[character] ?? character);
    if (digit < 0) return { code: 'symbol', received: character };
    digits.push(digit);
  }
  return digits;
}

/** Four by four, as a telephone number is read. */
export const writeSymbols = (digits: readonly number[]): string =>
  digits
    .map((digit) => SYMBOLS[digit])
    .join('')
    .replaceAll(/.{4}(?=.)/g, '$& ');
