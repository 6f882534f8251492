import { expect, test } from 'vitest';
import { pliable } from '../../../src/islands/kit/foldable-table.ts';

const n = (text: string): string => text.replaceAll(' ', '\u202f');

test('pliable(rows) asks for more room as there are columns and digits, and folds what has none', () => {
  const head = ['Versé en', 'Crédits', 'Gains', 'Total, €'];
  expect(pliable([head, ['2020', n('60 000'), n('49 445'), n('109 445')]])).toBe('pliable tient-18');
  expect(pliable([head, ['2020', n('60 000 000 000'), n('49 445 000 000'), n('109 445 000 000')]])).toBe(
    'pliable tient-34',
  );
  const wide = Array.from({ length: 12 }, () => n('10 000 000 000 000'));
  expect(pliable([wide.map(() => 'Total'), wide])).toBe('pliable');
});

test('pliable(rows) lets words go to a second line, never a number', () => {
  const words = "Évolution de la dépense réelle, en moyenne par an et d'une année sur l'autre";
  expect(
    pliable([
      ['', 'Centrale'],
      [words, '+ 2 %'],
    ]),
  ).toBe('pliable tient-18');
  expect(
    pliable([
      ['', 'Centrale'],
      [words.replaceAll(' ', '\u00a0'), '+ 2 %'],
    ]),
  ).not.toContain('tient-18');
});
