import { describe, expect, test } from 'vitest';
import { askedCounts, countedWords, searchWords, spelledWords } from '../../src/search/words.ts';

describe('searchWords(text)', () => {
  test.each([
    ["l'évolution des dépenses", 'EVOLUTION DEPENSE'],
    ['les hôpitaux', "l'hopital"],
    ['usagers', 'usager'],
    ['indicateurs', 'indicateur'],
    ['payées', 'payé'],
    ["crédits d'amorçage", 'credit amorcage'],
    ['crédits d’amorçage', "crédits d'amorçage"],
    ['5 000 patients', '5000 patients'],
    ['130\u202f000 €', '130 000'],
    ['l’œuvre', 'oeuvre'],
  ])('reads « %s » as « %s »', (one, other) => {
    expect(searchWords(one)).toEqual(searchWords(other));
    expect(searchWords(one)).not.toEqual([]);
  });

  test('keeps apart numbers that only stand side by side', () => {
    expect(searchWords('en 2019 130 groupements')).toEqual(['2019', '130', 'group']);
  });

  test('keeps the letters of a name in -a whole: SISA is not the SIS of CI-SIS', () => {
    expect(searchWords('SISA')).not.toEqual(searchWords('SIS'));
  });

  test('leaves out what tells nothing, and letters alone', () => {
    expect(searchWords("est-ce qu'il y en a ? À quoi ça sert, c'est-à-dire")).toEqual(['sert']);
  });
});

test('spelledWords(text) keeps the words whole, for beginnings', () => {
  expect(spelledWords("L'indicateur à la carte")).toEqual(['indicateur', 'carte']);
});

test('countedWords(text) gives what numbers count, askedCounts(question) what its number is asked of', () => {
  expect(countedWords('Les 18 groupements de 2019, et 5\u202f000 patients')).toEqual(['#group', '#patient']);
  expect(askedCounts("Combien d'indicateurs ?")).toEqual(searchWords('indicateurs'));
  expect(askedCounts('combien ca coute')).toEqual([]);
});
