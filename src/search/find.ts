import type { Query, SearchResult } from 'minisearch';
import type { Indexed, SearchIndex } from './index-file.ts';
import type { Kind } from './record.ts';
import { ofOtherNumbers, synonyms } from './synonyms.ts';
import { askedCounts, countedWord, everyWord, searchWords, spelledWords } from './words.ts';

/** A record that answers a question. */
export interface Found extends Pick<Indexed, 'kind' | 'title' | 'place' | 'address' | 'said'> {
  /** How near, beside the others. */
  readonly score: number;
  /** The words of the index that it shares with the question. */
  readonly terms: readonly string[];
}

/** A title says more than a text; the title of its page, which all the parts share, says less. */
const boost = { title: 4, lead: 2, text: 1, place: 1.5, cited: 1.2 };
const fields = Object.keys(boost);

/** A page answers better than a phrase that it quotes. */
const weights: Readonly<Record<Kind, number>> = {
  page: 1.3,
  section: 1,
  rule: 1,
  parameter: 1,
  hypothesis: 0.9,
  slip: 0.8,
  word: 1.1,
  question: 1,
  quotation: 0.6,
};

/** Pages on the site itself, and the list of its quotations, come after those on Ipep. */
const aside = /^\/(?:accessibilite|confidentialite|donnees|formats|mesures|sources)\//u;
const ASIDE = 0.6;

/** What the beginning of a word, or a word with a letter wrong, says of a word; what another word for it says. */
const INEXACT = 0.4;
const SYNONYM = 0.6;

/** A number of what is asked says more than its name, which many places have. */
const COUNTED = 4;

/** The shortest beginning that is looked for, of the word that is being typed and of others. */
const TYPED = 2;
const BEGINNING = 5;
/** The shortest word that may have a letter wrong. */
const MISTYPED = 5;

/** What is typed, as all its words are cut; those of them that tell something; and what it means. */
const meanings = Object.entries(synonyms).map(([typed, meant]) => ({
  typed: everyWord(typed),
  telling: searchWords(typed),
  meant: searchWords(meant),
}));
const synonymsByStem: ReadonlyMap<string, readonly string[]> = new Map(
  meanings.flatMap(({ typed: [word = '', ...others], meant }) =>
    others.length === 0 ? [[word, meant]] : [],
  ),
);
const phrases = meanings.filter(({ typed }) => typed.length > 1);

/** A word is given as the index has it. */
const asItIs = (word: string): string[] => [word];

const has = (index: SearchIndex, word: string, prefix: boolean): boolean =>
  index.search(word, { fields, prefix, tokenize: asItIs }).length > 0;

/** A way to look for a word, or for several that only mean something together. */
interface Way {
  readonly words: readonly string[];
  readonly query: Exclude<Query, string | symbol>;
}

const way = (word: string, how: Omit<Way['query'], 'queries'> = {}): Way => ({
  words: [word],
  query: { queries: [word], tokenize: asItIs, ...how },
});
const exact = (word: string): Way => way(word);
const beginning = (word: string): Way => way(word, { prefix: true });
const synonym = (word: string): Way => way(word, { boostTerm: () => SYNONYM });
const counted = (word: string): Way => way(countedWord(word), { boostTerm: () => COUNTED });
/** With a letter wrong; the stem of such a word may be cut elsewhere, and titles are spelled too. */
const mistypedAs = (word: string, inFields: string[]): Way => way(word, { fields: inFields, fuzzy: 1 });
const together = (words: readonly string[]): Way => ({
  words,
  query: { combineWith: 'AND', queries: [...words], tokenize: asItIs },
});

/**
 * The ways in which a word is looked for: as it is and as the beginning of others, by another word for it, and with a
 * letter wrong where no text has it; a number as it is, or as one beside a limit. The last word of a question may not be
 * whole: it may begin a word of a title, and its stem may not begin the stem that it will have (« évaluati », « évalu »):
 * it is cut until it does, unless a letter of it is wrong.
 */
function waysOf(index: SearchIndex, word: string, spelled: string, isLast: boolean): readonly Way[] {
  const others = (synonymsByStem.get(word) ?? []).map(synonym);
  if (/^\d+$/u.test(word))
    return has(index, word, false) ? [exact(word)] : searchWords(ofOtherNumbers).map(synonym);
  const shortest = isLast ? TYPED : BEGINNING;
  const asTyped = word.length < shortest ? exact(word) : beginning(word);
  const begun = way(spelled, { prefix: true, fields: ['spelling'] });
  const isBegun = isLast && index.search({ ...begun.query, prefix: false }).length === 0;
  if (has(index, word, word.length >= shortest)) return [asTyped, ...(isBegun ? [begun] : []), ...others];
  if (isBegun && index.search(begun.query).length > 0) return [begun];
  // A word that is known by others is not one with a letter wrong.
  if (others.length > 0) return others;
  const mistyped =
    spelled.length < MISTYPED ? [] : [mistypedAs(word, fields), mistypedAs(spelled, ['spelling'])];
  const isMistyped = mistyped.some(({ query }) => index.search(query).length > 0);
  if (isBegun && !isMistyped)
    for (let cut = word; cut.length > TYPED; cut = cut.slice(0, -1))
      if (has(index, cut, true)) return [beginning(cut)];
  return mistyped;
}

/** Whether these words stand in a question, one after the other. */
const follow = (words: readonly string[], question: readonly string[]): boolean =>
  ` ${question.join(' ')} `.includes(` ${words.join(' ')} `);

/** All that a question looks for, each in its ways. */
function askedOf(index: SearchIndex, typed: string): readonly (readonly Way[])[] {
  const every = everyWord(typed);
  const said = phrases.filter((phrase) => follow(phrase.typed, every));
  const taken = new Set(said.flatMap((phrase) => phrase.typed));
  const spelled = [...new Set(spelledWords(typed))];
  return [
    ...said.map((phrase) => [
      ...(phrase.telling.length > 1 ? [together(phrase.telling)] : []),
      ...phrase.meant.map(synonym),
    ]),
    ...spelled.flatMap((word, rank) => {
      const stem = searchWords(word)[0] ?? word;
      return taken.has(stem) ? [] : [waysOf(index, stem, word, rank === spelled.length - 1)];
    }),
    ...askedCounts(typed).map((word) => [counted(word)]),
  ];
}

/** Whether a question has a word to look for. */
export const tellsSomething = (typed: string): boolean => spelledWords(typed).length > 0;

/** What answers a question as it is typed, best first; nothing for a question without a word to look for. */
export function findRecords(index: SearchIndex, typed: string): Found[] {
  const asked = askedOf(index, typed);
  const results = index.search(
    { combineWith: 'OR', queries: asked.flat().map(({ query }) => query) },
    {
      fields,
      boost,
      boostDocument: (_id, _term, stored) =>
        weights[stored?.['kind'] as Kind] * (aside.test(String(stored?.['address'])) ? ASIDE : 1),
      weights: { prefix: INEXACT, fuzzy: INEXACT },
    },
  );
  return results
    .map((result) => {
      const { kind, title, place, address, said, terms, queryTerms } = result as SearchResult & Indexed;
      // The library counts the ways that are met: those of one word are one.
      const met = asked.filter((ways) =>
        ways.some(({ words }) => words.every((word) => queryTerms.includes(word))),
      ).length;
      return { kind, title, place, address, said, terms, score: (result.score / queryTerms.length) * met };
    })
    .toSorted((one, other) => other.score - one.score);
}
