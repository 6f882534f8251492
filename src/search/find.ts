import type { Query, SearchResult } from 'minisearch';
import type { Indexed, SearchIndex } from './index-file.ts';
import type { Kind } from './record.ts';
import { synonyms } from './synonyms.ts';
import { searchWords, spelledWords } from './words.ts';

/** A record that answers a question. */
export interface Found extends Pick<Indexed, 'kind' | 'title' | 'place' | 'address' | 'start'> {
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

/** The shortest beginning that is looked for, of the word that is being typed and of others. */
const TYPED = 2;
const BEGINNING = 5;
/** The shortest word that may have a letter wrong. */
const MISTYPED = 5;

const synonymsByStem: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(synonyms).flatMap(([typed, meant]) =>
    searchWords(typed).map((stem) => [stem, searchWords(meant)] as const),
  ),
);

/** A word is given as the index has it. */
const asItIs = (word: string): string[] => [word];

const has = (index: SearchIndex, word: string, prefix: boolean): boolean =>
  index.search(word, { fields, prefix, tokenize: asItIs }).length > 0;

/** A way to look for a word. */
interface Way {
  readonly word: string;
  readonly query: Exclude<Query, string | symbol>;
}

const exact = (word: string): Way => ({ word, query: { queries: [word], tokenize: asItIs } });
const beginning = (word: string): Way => ({
  word,
  query: { queries: [word], tokenize: asItIs, prefix: true },
});
/** With a letter wrong; the stem of such a word may be cut elsewhere, and titles are spelled too. */
const mistypedAs = (word: string, inFields: string[]): Way => ({
  word,
  query: { queries: [word], tokenize: asItIs, fields: inFields, fuzzy: 1 },
});

/**
 * The ways in which a word is looked for: as it is and as the beginning of others, by another word for it, and with a
 * letter wrong where no text has it. The last word of a question may not be whole: it may begin a word of a title, and its
 * stem may not begin the stem that it will have (« évaluati », « évalu »): it is cut until it does, unless a letter of it is
 * wrong.
 */
function waysOf(index: SearchIndex, word: string, spelled: string, isLast: boolean): readonly Way[] {
  const others = (synonymsByStem.get(word) ?? []).map(
    (other): Way => ({
      word: other,
      query: { queries: [other], tokenize: asItIs, boostTerm: () => SYNONYM },
    }),
  );
  const shortest = isLast ? TYPED : BEGINNING;
  const asTyped = word.length < shortest ? exact(word) : beginning(word);
  const begun: Way = { word: spelled, query: { ...beginning(spelled).query, fields: ['spelling'] } };
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

/** What answers a question as it is typed, best first; nothing for a question without a word to look for. */
export function findRecords(index: SearchIndex, typed: string): Found[] {
  const spelled = [...new Set(spelledWords(typed))];
  const asked = spelled.map((word, rank) =>
    waysOf(index, searchWords(word)[0] ?? word, word, rank === spelled.length - 1),
  );
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
      const { kind, title, place, address, start, terms, queryTerms } = result as SearchResult & Indexed;
      // The library counts the ways that are met: those of one word are one.
      const met = asked.filter((ways) => ways.some(({ word }) => queryTerms.includes(word))).length;
      return { kind, title, place, address, start, terms, score: (result.score / queryTerms.length) * met };
    })
    .toSorted((one, other) => other.score - one.score);
}
