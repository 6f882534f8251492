import { stemmer } from '@orama/stemmers/french';
import { foldedWords } from '../french/bare-words.ts';

/** Words of the question itself, and those that every page has: they tell no place from another. */
const empty = new Set(
  `a afin ai ainsi alors apres as au aux avec avez avoir avons c ca car ce ceci cela celle celui ces cet cette ceux
  chez combien comme comment d dans de des dire dit doit donc du elle elles en entre est et etait ete etes etre eu eux faire fait
  faut il ils j je l la le les leur leurs lorsque lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par pas
  peut peuvent pour pourquoi puis qu que quel quelle quelles quels qui quoi s sa sans se sera ses si soit son sont
  suis sur t ta te tes toi ton tres tu un une va vers veut voir vont vos votre vous y`.split(/\s+/u),
);

/** « 5 000 » is one word, whatever space it is written with. */
const joined = (text: string): string => text.replace(/(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/gu, '');

/** All the words of a text, without accents, elisions nor capitals. */
const foldedIn = (text: string): string[] =>
  joined(foldedWords(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Those that tell something. */
export const spelledWords = (text: string): string[] =>
  foldedIn(text).filter((word) => (word.length > 1 || /\d/u.test(word)) && !empty.has(word));

/** The same words as the index knows them, cut to their stem, without plural. A text and a question are read alike. */
export const searchWords = (text: string): string[] => spelledWords(text).map(stem);

/** All the words of a text so cut, those that tell nothing by themselves too: several may, together. */
export const everyWord = (text: string): string[] => foldedIn(text).map(stem);

/** What a number counts, as the index knows it: « #group » of « 18 groupements ». */
export const countedWord = (word: string): string => `#${word}`;

/** What the numbers of a text count. */
export function countedWords(text: string): string[] {
  const words = foldedIn(text);
  return words.flatMap((word, rank) => {
    const isCounted = !/\d/u.test(word) && /^\d+$/u.test(words[rank - 1] ?? '');
    return isCounted ? searchWords(word).map(countedWord) : [];
  });
}

/** What a question asks the number of: « combien de groupements ». */
export function askedCounts(question: string): string[] {
  const [, word = ''] = /combien d(?:e |es |['\u2019])(\p{L}+)/u.exec(foldedWords(question)) ?? [];
  return searchWords(word);
}

/**
 * The stem of a word that has lost its accents, where « payée » and « payé » part: the algorithm of Snowball asks for
 * them. Nor does it cut « usager » and « usagers » alike.
 */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/s$/u, '') : word;
  // Short letters in -a are a name, no verb: « SISA » would be cut to the « SIS » of « CI-SIS ».
  if (/^.{2,3}a$/u.test(singular)) return singular;
  const cut = stemmer(singular).replace(/e+$/u, '');
  return cut.length > 2 ? cut.replace(/y$/u, 'i') : cut;
}
