import { searchWords, spelledWords } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMet: boolean;
}

/** A text in pieces, the words that a question has met apart: `terms` are words of the index. */
export function metPieces(text: string, terms: readonly string[]): Piece[] {
  const met = new Set(terms);
  const pieces: Piece[] = [];
  for (const [each] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const isMet = [...searchWords(each), ...spelledWords(each)].some((word) => met.has(word));
    const last = pieces.at(-1);
    if (last?.isMet === isMet) pieces[pieces.length - 1] = { text: last.text + each, isMet };
    else pieces.push({ text: each, isMet });
  }
  return pieces;
}
