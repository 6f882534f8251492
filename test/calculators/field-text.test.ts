import { expect, test } from 'vitest';
import { displayText, phrase } from '../../src/calculators/field-text.ts';

test.each([
  ['2411.5', false, '2\u202f411,5'],
  ['-0.5', false, '−0,5'],
  ['12', false, '12'],
  ['0.05', true, '5'],
  ['-0.125', true, '−12,5'],
])('displayText(%j, %j) writes a number the French way, a ratio per cent', (value, percent, shown) => {
  expect(displayText(value, percent)).toBe(shown);
});

test.each(['', 'douze', '2 411', '1/3', '3 €', '€ 3', '1.', '.5', '--5', '9'.repeat(5000)])(
  'displayText(%j, …) leaves what is no canonical number as it was typed',
  (value) => {
    expect(displayText(value, false)).toBe(value);
    expect(displayText(value, true)).toBe(value);
  },
);

test('phrase(text) enlarges the first letter alone, whatever its accent', () => {
  expect(phrase('écart de Lyon')).toBe('Écart de Lyon');
  expect(phrase('')).toBe('');
});
