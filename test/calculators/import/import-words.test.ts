import { expect, test } from 'vitest';
import { bytesReadWords, compte, readingWords } from '../../../src/calculators/import/import-words.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');

test('compte(n, one, several) agrees with its number', () => {
  expect(['0', '1', '2'].map((n) => compte(Number(n), 'ligne', 'lignes'))).toEqual([
    '0 ligne',
    '1 ligne',
    '2 lignes',
  ]);
  expect(plain(compte(12_000, 'ligne', 'lignes'))).toBe('12 000 lignes');
});

test('octetsLus(progress) says kilobytes and megabytes, and nothing of a length that is not known', () => {
  expect(plain(bytesReadWords({ done: 400, total: 21_400 }))).toBe('0 ko lus sur 21 ko');
  expect(plain(bytesReadWords({ done: 999_999, total: 40_140_000 }))).toBe('1 000 ko lus sur 40,1 Mo');
  expect(plain(bytesReadWords({ done: 2e6, total: 3e6, lignes: 31_000 }))).toBe(
    '2 Mo lus sur 3 Mo, 31 000 lignes',
  );
  expect(bytesReadWords({ done: 3, total: 0 })).toBe('');
});

test('lectureDite(resume) says how the file was read', () => {
  expect(readingWords({ separator: '\t', encoding: 'UTF-8' })).toBe(
    'Lu comme un CSV séparé par des tabulations, en UTF-8.',
  );
});
