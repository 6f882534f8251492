import { describe, expect, test } from 'vitest';
import { questionOf } from '../../../src/cahier/people/questionnaire/all-questions.ts';
import { bareWords } from '../../../src/french/bare-words.ts';
import { cellFaultWords } from '../../../src/population/cell-fault-words.ts';
import {
  answerFault,
  createCodeReader,
  EMPTY,
  UNREADABLE,
} from '../../../src/population/questionnaire/answer-codes.ts';
import { codedColumns } from '../../../src/population/questionnaire/answer-columns.ts';
import { isMissing } from '../../../src/tables/missing-marks.ts';

describe('createCodeReader()', () => {
  test.each(codedColumns)('%s reads the words and the rank of each of its options', (id) => {
    const read = createCodeReader(id);
    const { options } = questionOf(id);
    const ranks = options.map((_, place) => place + 1);
    expect(options.map(({ texte }) => read(texte))).toEqual(ranks);
    expect(ranks.map((rank) => read(String(rank)))).toEqual(ranks);
    expect(read(String(options.length + 1))).toBe(UNREADABLE);
  });

  test.each([
    ["Je n'ai pas eu de réponse", 5],
    ['JE N’AI PAS EU DE RÉPONSE.', 5],
    ['je n`ai pas eu de réponse', 5],
    ['je n‘ai pas eu de re\u0301ponse', 5],
    ['Je n´ai\u00a0pas  eu de\nréponse .', 5],
    ['Je ne me souviens pas/ je ne sais pas', 4],
    ['Oui,tout le\u202ftemps', 1],
    ['Oui tout le temps', 1],
    ['oui – tout-le-temps !', 1],
    ['OUI, TOUT LE TEMPS..', 1],
    ['1. Oui, tout le temps', 1],
    ['Je ne me souviens pas, je ne sais pas', 4],
    ["Je n'ai pas eu de reponse", 5],
    ['  3  ', 3],
    ['1.0', 1],
    ['2,00', 2],
    ['NA', EMPTY],
    ['n/a', EMPTY],
    ['#N/A', EMPTY],
    ['<NA>', EMPTY],
    ['NaN', EMPTY],
    ['NULL', EMPTY],
    ['Sans réponse', EMPTY],
    ['-', EMPTY],
    ['--', EMPTY],
    ['—', EMPTY],
    ['.', EMPTY],
    ['   ', EMPTY],
    ['', EMPTY],
  ])(
    'reads %j as %d: case, accents, spaces and punctuation do not count, nor do marks of a missing value',
    (cell, rank) => {
      const read = createCodeReader('q5');
      expect([read(cell), read(cell)]).toEqual([rank, rank]);
    },
  );

  test.each([
    '01',
    '1.',
    '1.5',
    '6.0',
    '+1',
    '0',
    '9',
    '10',
    '１',
    '1e0',
    'Oui',
    'Non',
    '2. Oui, tout le temps',
    '#DIV/0!',
    'Oui\u0000',
    '-1',
    '99',
    '?',
    "'1",
  ])('refuses %j', (cell) => {
    const read = createCodeReader('q5');
    expect([read(cell), read(cell)]).toEqual([UNREADABLE, UNREADABLE]);
  });

  test('« Oui partiellement » is read with its comma and without', () => {
    expect(['Oui partiellement', 'oui, partiellement'].map(createCodeReader('q12'))).toEqual([2, 2]);
    expect(['Oui partiellement', 'oui, partiellement'].map(createCodeReader('q11'))).toEqual([2, 2]);
  });

  test('stays right after more spellings than it remembers', () => {
    const read = createCodeReader('q1');
    const found = Array.from({ length: 3000 }, (_, spaces) => read(`${' '.repeat(spaces)}non`));
    expect(new Set(found)).toEqual(new Set([2]));
  });

  // A reading that goes back over what it has read would take hours, and the test's own time is up.
  test.each([`a${' '.repeat(1e6)}b`, ' '.repeat(1e6), `oui${'.'.repeat(1e6)}`, 'é'.repeat(1e6)])(
    'reads a million characters once, case %#',
    (cell) => {
      expect(Number.isInteger(createCodeReader('q1')(cell))).toBe(true);
    },
  );
});

test('answerFault() says what was expected', () => {
  const said = (cell: string): string => cellFaultWords(answerFault('s9', cell, createCodeReader('s9')));
  expect(said('peut-être')).toContain('« Très satisfait », « Satisfait »');
  expect(said('peut-être')).toContain('de 1 à 4');
  expect(said('#REF!')).toContain('erreur de tableur');
  expect(said('Tr\u008fs satisfait')).toContain('MacRoman');
  expect(said('TrŠs satisfait')).toContain('CP850');
  expect(said('TrÃ¨s satisfait')).toContain('UTF-8, lu comme un autre codage');
  expect(said('Tr\ufffds satisfait')).toContain('plusieurs codages');
});

test.each(codedColumns)(
  'no two options of %s are the same once reduced, nor a mark of a missing value',
  (id) => {
    const reduced = questionOf(id).options.map(({ texte }) => bareWords(texte));
    expect(new Set(reduced).size).toBe(reduced.length);
    for (const { texte } of questionOf(id).options) expect(isMissing(texte)).toBe(false);
  },
);
