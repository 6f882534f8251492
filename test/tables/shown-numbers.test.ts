/* A table that is taken away is computed with: its amounts are numbers, their unit is in the head. */
import { expect, test } from 'vitest';
import { cellOf, cells } from '../../src/figures/kit/cells.ts';
import { formatPercent, formatValue } from '../../src/french/numbers.ts';
import { shownText } from '../../src/french/shown-number.ts';
import { withNumbers } from '../../src/tables/shown-numbers.ts';

const euros = (text: string, signed = false) => formatValue(text, '€', { maximumFractionDigits: 0, signed });

test('withNumbers reads amounts and percentages in words, whatever their sign and their spaces', () => {
  expect(
    withNumbers(
      ['Année', 'Net', 'Taux'],
      [
        ['2020', euros('3672668', true), formatPercent('0.0028', { maximumFractionDigits: 2 })],
        ['Total', euros('-8193019'), ''],
        ['Total', euros('-8193019', true), 'aucun'],
      ],
    ),
  ).toEqual([
    ['Année', 'Net (€)', 'Taux (%)'],
    [{ nombre: '2020' }, { nombre: '3672668' }, { nombre: '0.28' }],
    ['Total', { nombre: '-8193019' }, ''],
    ['Total', { nombre: '-8193019' }, 'aucun'],
  ]);
});

test('withNumbers gives whole what a cell keeps, where its words are rounded or are none', () => {
  const exact = cellOf('€', euros)('1234567.8901234567890123');
  const none = cells.cents(0.0000001);
  expect(shownText(exact)).toBe(euros('1234568'));
  expect(
    withNumbers(
      ['Versé', 'Chance', 'Patients'],
      [
        [exact, cells.chance(0.00001), cells.count(1e21)],
        [none, cells.chance(1 / 3), cells.count(12)],
      ],
    ),
  ).toEqual([
    ['Versé (€)', 'Chance (%)', 'Patients'],
    [{ nombre: '1234567.8901234567890123' }, { nombre: '0.001' }, { nombre: '1000000000000000000000' }],
    [{ nombre: '0.0000001' }, { nombre: '33.33333333333333' }, { nombre: '12' }],
  ]);
});

test.each([
  ['0.05', '5'],
  ['0.5', '50'],
  ['-0.0028', '-0.28'],
  ['1', '100'],
  [0, '0'],
  [12.345, '1234.5'],
])('withNumbers gives the ratio %s as %s %%', (value, percent) => {
  const cell = { shown: '', value, unit: '%' };
  expect(withNumbers(['Taux'], [[cell]])).toEqual([['Taux (%)'], [{ nombre: percent }]]);
});

test('a column of several units stays in words, and so do words', () => {
  const head = ['Nom', 'Ici'];
  const rows = [
    ['a', '5 €'],
    ['1 000 patients', '5 %'],
    ['1/3', '2020-2021'],
  ];
  expect(withNumbers(head, rows)).toEqual([head, ...rows]);
});
