import MiniSearch, { type Options } from 'minisearch';
import type { SearchRecord } from './record.ts';
import { countedWords, searchWords, spelledWords } from './words.ts';

/** A record in an index: a number is its id. */
export interface Indexed extends SearchRecord {
  readonly id: number;
  /** All that it says, of which the place of the words that were met is shown. */
  readonly said: string;
}

export type SearchIndex = MiniSearch<Indexed>;

const options: Options<Indexed> = {
  fields: ['title', 'lead', 'text', 'place', 'spelling', 'cited'],
  storeFields: ['kind', 'title', 'place', 'address', 'said'],
  // The words of titles as they are spelled too, for a word of which only the beginning is typed.
  extractField: (record, field) =>
    String(record[(field === 'spelling' ? 'title' : field) as keyof Indexed] ?? ''),
  tokenize: (text, field) =>
    field === 'spelling' ? spelledWords(text) : [...searchWords(text), ...countedWords(text)],
  processTerm: (term) => term,
  autoVacuum: false,
};

/** The index of these records, as the file that pages fetch. */
export function writtenIndex(records: readonly SearchRecord[]): string {
  const index = new MiniSearch(options);
  index.addAll(records.map((record, id) => ({ ...record, id, said: saidIn(record) })));
  return JSON.stringify(index);
}

/** An index again, from its file, in pieces that leave a page its turn; rejects on a text that is none. */
export const readIndex = (file: string): Promise<SearchIndex> => MiniSearch.loadJSONAsync(file, options);

/** What a record says first, then the rest, then what it quotes. */
const saidIn = ({ lead, text, cited = [] }: SearchRecord): string =>
  [lead, text, ...cited.map((each) => `«\u00a0${each}\u00a0»`)].filter(Boolean).join(' ');
