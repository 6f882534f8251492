import { countedWord, searchWords, spelledWords } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMet: boolean;
}

/** Words as they are written, « 5 000 » being one, and what stands between them. */
const WRITTEN = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;

/** The words of the index for each word that was read: the same few come back in all the texts. */
const known = new Map<string, readonly string[]>();

function indexWords(written: string): readonly string[] {
  let words = known.get(written);
  if (words === undefined) {
    words = [...new Set([...searchWords(written), ...spelledWords(written)])];
    known.set(written, words);
  }
  return words;
}

/** Each written word of a text, and what stands between them, with the words of the index that it meets. */
function* readThrough(text: string, terms: readonly string[]) {
  const met = new Set(terms);
  let isCounted = false;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    const words = indexWords(written);
    const all = isCounted ? [...words, ...words.map(countedWord)] : words;
    yield { written, index, words: all.filter((word) => met.has(word)) };
    if (/[\p{L}\p{N}]/u.test(written)) isCounted = /^\d/u.test(written);
  }
}

/** A text in pieces, the words that a question has met apart: `terms` are words of the index. */
export function metPieces(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { written, words } of readThrough(text, terms)) {
    const isMet = words.length > 0;
    const last = pieces.at(-1);
    if (last?.isMet === isMet) pieces[pieces.length - 1] = { text: last.text + written, isMet };
    else pieces.push({ text: written, isMet });
  }
  return pieces;
}

/** How much of a text is shown at most, in letters, and how much of it before the first word that was met. */
const SHOWN = 220;
const BEFORE = 50;

/**
 * The part of a text that shows the most of the words that a question has met, the first of such parts; its beginning
 * where none is. What is cut, between two words, has « … » in its place.
 */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= SHOWN) return text;
  const places = [...readThrough(text, terms)].filter(({ words }) => words.length > 0);
  let from = 0;
  let most = 0;
  for (const [rank, { index }] of places.entries()) {
    const inside = places.slice(rank).filter((other) => other.index < index + SHOWN - BEFORE);
    const count = new Set(inside.flatMap(({ words }) => words)).size;
    if (count > most) [from, most] = [index, count];
  }
  return cut(text, from);
}

/** So much of a text around what begins at `at`: from its sentence on where that is near, or from a word before. */
function cut(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const near = Math.max(before.search(SENTENCE), before.search(/(?<=\s)[^\s·]|$/u));
  const start = at <= BEFORE ? 0 : at - before.length + near;
  if (start + SHOWN >= text.length) return (start === 0 ? '' : '… ') + text.slice(start);
  const shown = text.slice(start, text.lastIndexOf(' ', start + SHOWN)).replace(/[ ·-]+$/u, '');
  return `${start === 0 ? '' : '… '}${shown}…`;
}

/** Where the last sentence of a text begins. */
const SENTENCE = /(?<=(?:[.!?…](?:\u00a0»)?|·) )[^\s·](?!.*(?:[.!?…](?:\u00a0»)?|·) [^\s·])/su;
