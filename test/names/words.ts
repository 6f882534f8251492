import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

const page = readFileSync('src/decisions/names.md', 'utf8');

/** The words of a list of `src/decisions/names.md`: the block of code below its title. */
export function listed(title: string): ReadonlySet<string> {
  const block = page.split(`## ${title}\n`)[1]?.split('```')[1];
  if (block === undefined) throw new Error(`src/decisions/names.md has no list « ${title} »`);
  return new Set(block.split(/\s+/).slice(1));
}

const dictionary = createRequire(import.meta.url).resolve('@cspell/dict-en_us');
const english = decodeTrie(gunzipSync(readFileSync(join(dirname(dictionary), 'en_US.trie.gz'))));
const terms = listed('Terms');
const technical = listed('Technical words');
const french = listed('French words that English writes alike');

/** Words of a name: `scoreOf`, `MAX_LENGTH`, `column-pass.ts`. One letter says nothing. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-zà-ÿ]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1);
}

/** Whether a word may stand in a name: a term of the cahier or of the glossary, else English. */
export function mayStand(word: string): boolean {
  if (terms.has(word) || technical.has(word)) return true;
  if (french.has(word)) return false;
  return [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()].some((each) =>
    english.has(each),
  );
}
