import { expect, test } from 'vitest';
import { metPieces } from '../../src/search/marks.ts';
import { searchWords } from '../../src/search/words.ts';

test('metPieces(text, terms) sets apart the words of a text that a question has met, however they are written', () => {
  const pieces = metPieces('Les crédits d’amorçage : 30 000 €', searchWords('credit amorcage'));
  expect(pieces.filter(({ isMet }) => isMet).map(({ text }) => text)).toEqual(['crédits', 'amorçage']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Les crédits d’amorçage : 30 000 €');
});

test('metPieces(text, []) leaves it whole', () => {
  expect(metPieces('Un texte.', [])).toEqual([{ text: 'Un texte.', isMet: false }]);
});
