import { describe, expect, test } from 'vitest';
import { questionDe } from '../../../src/cahier/questionnaire.ts';
import {
  creerLecteurCode,
  ILLISIBLE,
  raisonIllisible,
  VIDE,
} from '../../../src/population/questionnaire/codes.ts';
import { colonnesCodees } from '../../../src/population/questionnaire/colonnes.ts';

describe('creerLecteurCode()', () => {
  test.each(colonnesCodees)('%s reads the words and the rank of each of its options', (id) => {
    const lire = creerLecteurCode(id);
    const { options } = questionDe(id);
    const ranks = options.map((_, place) => place + 1);
    expect(options.map(({ texte }) => lire(texte))).toEqual(ranks);
    expect(ranks.map((rank) => lire(String(rank)))).toEqual(ranks);
    expect(lire(String(options.length + 1))).toBe(ILLISIBLE);
  });

  test.each([
    ["Je n'ai pas eu de réponse", 5],
    ['JE N’AI PAS EU DE RÉPONSE.', 5],
    ['je n`ai pas eu de réponse', 5],
    ['je n‘ai pas eu de re\u0301ponse', 5],
    ['Je n´ai\u00a0pas  eu de\nréponse .', 5],
    ['Je ne me souviens pas/ je ne sais pas', 4],
    ['Oui,tout le\u202ftemps', 1],
    ['  3  ', 3],
    ['   ', VIDE],
    ['', VIDE],
  ])('reads %j as %d: case, apostrophes, spaces and a final point do not count', (cell, rank) => {
    const lire = creerLecteurCode('q5');
    expect([lire(cell), lire(cell)]).toEqual([rank, rank]);
  });

  test.each([
    '01',
    '1,0',
    '1.',
    '1.0',
    '+1',
    '0',
    '9',
    '10',
    '１',
    '1e0',
    'Oui',
    '.',
    'Oui, tout le temps..',
    "'1",
  ])('refuses %j', (cell) => {
    const lire = creerLecteurCode('q5');
    expect([lire(cell), lire(cell)]).toEqual([ILLISIBLE, ILLISIBLE]);
  });

  test('q12 is read with its comma and without, the others with it alone', () => {
    expect(['Oui partiellement', 'oui, partiellement'].map(creerLecteurCode('q12'))).toEqual([2, 2]);
    expect(['Oui partiellement', 'oui, partiellement'].map(creerLecteurCode('q11'))).toEqual([ILLISIBLE, 2]);
  });

  test('stays right after more spellings than it remembers', () => {
    const lire = creerLecteurCode('q1');
    const found = Array.from({ length: 3000 }, (_, spaces) => lire(`${' '.repeat(spaces)}non`));
    expect(new Set(found)).toEqual(new Set([2]));
  });

  test('reads a million characters in no time', () => {
    const start = performance.now();
    for (const cell of [`a${' '.repeat(1e6)}b`, ' '.repeat(1e6), `oui${'.'.repeat(1e6)}`, 'é'.repeat(1e6)])
      creerLecteurCode('q1')(cell);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('raisonIllisible() says what was expected', () => {
  expect(raisonIllisible('q1')).toContain('« Oui », « Non »');
  expect(raisonIllisible('q1')).toContain('de 1 à 3');
});
