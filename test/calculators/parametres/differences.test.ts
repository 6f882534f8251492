import { expect, test } from 'vitest';
import { difference, euros } from '../../../src/calculators/parametres/differences.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('difference(value) has a sign, says what has no effect, and a dash where nothing is computed', () => {
  expect([difference('1234.5'), difference('-1234.4')].map(plain)).toEqual(['+ 1 235 €', '− 1 234 €']);
  expect(difference('0')).toBe('sans effet');
  expect([difference(null), difference(undefined)]).toEqual(['—', '—']);
});

test('euros(value) are whole', () => {
  expect(plain(euros('12300.5'))).toBe('12 301 €');
});
