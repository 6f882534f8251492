/* A table that is taken away is computed with: its amounts are numbers, their unit is in the head. */
import { expect, test } from 'vitest';
import { formatPercent, formatValue } from '../../../src/french/numbers.ts';
import { withNumbers } from '../../../src/islands/kit/shown-numbers.ts';

const euros = (text: string, signed = false) => formatValue(text, '€', { maximumFractionDigits: 0, signed });

test('amounts and percentages are numbers, whatever their sign and their spaces', () => {
  expect(
    withNumbers([
      ['Année', 'Net', 'Taux'],
      ['2020', euros('3672668', true), formatPercent('0.0028', { maximumFractionDigits: 2 })],
      ['Total', euros('-8193019'), ''],
      ['Total', euros('-8193019', true), 'aucun'],
    ]),
  ).toEqual([
    ['Année', 'Net (€)', 'Taux (%)'],
    [{ nombre: '2020' }, { nombre: '3672668' }, { nombre: '0.28' }],
    ['Total', { nombre: '-8193019' }, ''],
    ['Total', { nombre: '-8193019' }, 'aucun'],
  ]);
});

test('a column of several units stays in words, and so do words', () => {
  const table = [
    ['Nom', 'Ici'],
    ['a', '5 €'],
    ['1 000 patients', '5 %'],
    ['1/3', '2020-2021'],
  ];
  expect(withNumbers(table)).toEqual(table);
});
