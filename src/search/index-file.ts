import MiniSearch, { type Options } from 'minisearch';
import type { SearchRecord } from './record.ts';
import { searchWords, spelledWords } from './words.ts';

/** A record in an index: a number is its id. */
export interface Indexed extends SearchRecord {
  readonly id: number;
  /** What is shown of its text. */
  readonly start: string;
}

/** How much of a text is kept to be shown: what it weighs, all readers fetch. */
const START = 180;

export type SearchIndex = MiniSearch<Indexed>;

const options: Options<Indexed> = {
  fields: ['title', 'lead', 'text', 'place', 'spelling', 'cited'],
  storeFields: ['kind', 'title', 'place', 'address', 'start'],
  // The words of titles as they are spelled too, for a word of which only the beginning is typed.
  extractField: (record, field) =>
    String(record[(field === 'spelling' ? 'title' : field) as keyof Indexed] ?? ''),
  tokenize: (text, field) => (field === 'spelling' ? spelledWords(text) : searchWords(text)),
  processTerm: (term) => term,
  autoVacuum: false,
};

/** The index of these records, as the file that pages fetch. */
export function writtenIndex(records: readonly SearchRecord[]): string {
  const index = new MiniSearch(options);
  index.addAll(records.map((record, id) => ({ ...record, id, start: startOf(record.lead ?? record.text) })));
  return JSON.stringify(index);
}

/** An index again, from its file, in pieces that leave a page its turn; rejects on a text that is none. */
export const readIndex = (file: string): Promise<SearchIndex> => MiniSearch.loadJSONAsync(file, options);

/** The beginning of a text, cut between two words. */
const startOf = (text: string): string =>
  text.length <= START ? text : `${text.slice(0, text.lastIndexOf(' ', START))}…`;
