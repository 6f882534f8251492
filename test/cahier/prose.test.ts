import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isQuoted, normalise, seed } from './seeds.ts';

const documents = (['000', '001', '002', '003', '004'] as const).map((id) => seed(id).toLowerCase());

/** What pages put between « » that no document wrote: names of this site's own buttons, panels and options. */
const ours = [
  'tout le solde',
  'mes groupements seuls',
  'compléter ou changer le modèle',
  'un point de mieux',
  'constante + coefficients × variables',
];

test.each(globSync('src/rule-pages/*/words.mdx'))(
  '%s puts between « » only words of the documents, and names of the site',
  (file) => {
    const text = normalise(readFileSync(file, 'utf8')).toLowerCase();
    // One word or two, « solde », « ALD 1 », are named rather than quoted.
    const quoted = [...text.matchAll(/« ([^»]+) »/g)]
      .map((match) => match[1] ?? '')
      .filter((words) => words.split(' ').length > 2);
    const found = (words: string) => documents.some((document) => isQuoted(words, document));
    expect(quoted.filter((words) => !ours.includes(words) && !found(words))).toEqual([]);
  },
);
