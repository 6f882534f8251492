import { expect, test } from 'vitest';
import { euros, number } from '../../../src/calculators/estimer/euros.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('euros(value) are whole, and number(value, signed) is without its unit', () => {
  expect(plain(euros('12300.5'))).toBe('12 301 €');
  expect([number('12300.5'), number('-12300.4'), number('12300.4', true)].map(plain)).toEqual([
    '12 301',
    '−12 300',
    '+ 12 300',
  ]);
});
