import { expect, test } from 'vitest';
import { bareWords, foldedWords } from '../../src/french/bare-words.ts';

test.each([
  ['ÂGE', 'age'],
  ['Cœur, et cæcum', 'coeur, et caecum'],
  ['２.', '2.'],
  ['−1', '−1'],
])('foldedWords(%j) keeps what is no accent, capital, ligature nor width', (text, folded) => {
  expect(foldedWords(text)).toBe(folded);
});

test.each([
  ['N° de patient', 'ndepatient'],
  ['Nº patient', 'nopatient'],
  ["Plutôt d'accord", 'plutotdaccord'],
  ['1. Très\u00a0satisfait\u200b', '1tressatisfait'],
  ['Âge (ans) +', 'ageans'],
  ['—', ''],
  ['Plut\ufffdt', 'plut\ufffdt'],
  ['Oui\u0013', 'oui\u0013'],
])('bareWords(%j) keeps what words are made of, and what cannot be read', (text, bare) => {
  expect(bareWords(text)).toBe(bare);
});
