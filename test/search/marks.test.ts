import { describe, expect, test } from 'vitest';
import { excerpt, metPieces } from '../../src/search/marks.ts';
import { countedWord, searchWords } from '../../src/search/words.ts';

test('metPieces(text, terms) sets apart the words of a text that a question has met, however they are written', () => {
  const pieces = metPieces('Les crédits d’amorçage : 30 000 €', searchWords('credit amorcage'));
  expect(pieces.filter(({ isMet }) => isMet).map(({ text }) => text)).toEqual(['crédits', 'amorçage']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Les crédits d’amorçage : 30 000 €');
});

test('metPieces(text, terms) knows a number that is written in two', () => {
  expect(metPieces('De 5\u202f000 patients', searchWords('5000'))[1]).toEqual({
    text: '5\u202f000',
    isMet: true,
  });
});

test('metPieces(text, []) leaves it whole', () => {
  expect(metPieces('Un texte.', [])).toEqual([{ text: 'Un texte.', isMet: false }]);
});

describe('excerpt(text, terms)', () => {
  const filler = 'Une phrase qui ne dit rien de plus que les autres phrases. '.repeat(8);
  const text = `${filler}Le groupement paie. ${filler}Les 18 groupements reçoivent une avance. ${filler}`;

  test('shows a text around the first word that was met, from its sentence on, cut between two words', () => {
    expect(excerpt(text, searchWords('payer groupement'))).toMatch(
      /^… Le groupement paie\. Une phrase .* \S+…$/,
    );
  });

  test('prefers the place that has the most of the words', () => {
    expect(excerpt(text, searchWords('groupement avance'))).toMatch(
      /^… Les 18 groupements reçoivent une avance\. Une/,
    );
    expect(excerpt(text, [...searchWords('groupement'), countedWord('group')])).toMatch(
      /^… Les 18 groupements/,
    );
  });

  test('begins between two words where no sentence begins near', () => {
    const long = `${'mot '.repeat(100)}cherché ${'mot '.repeat(100)}`;
    expect(excerpt(long, searchWords('cherché'))).toMatch(/^… (mot )+cherché (mot )+mot…$/);
  });

  test('shows the beginning where no word is met, and the end as it is', () => {
    expect(excerpt(text, [])).toMatch(/^Une phrase .* \S+…$/);
    expect(excerpt(`${filler}Voici la fin.`, searchWords('fin'))).toMatch(/^… Voici la fin\.$/);
  });

  test('leaves a short text whole', () => {
    expect(excerpt('Un texte court.', searchWords('court'))).toBe('Un texte court.');
  });
});
