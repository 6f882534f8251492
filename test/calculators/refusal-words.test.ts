import { expect, test } from 'vitest';
import { quoting } from '../../src/calculators/field-text.ts';
import { numberRefusal } from '../../src/calculators/refusal-words.ts';

const refused = (received: string) =>
  numberRefusal({ code: 'number', limits: { min: '1', whole: true }, path: 'patients', received });

test('numberRefusal(fault) writes a number the French way, and leaves a text as it is', () => {
  expect(refused('9300.5')).toBe("nombre entier d'au moins 1 attendu, « 9\u202f300,5 » reçu.");
  expect(refused('abc')).toBe("nombre entier d'au moins 1 attendu, « abc » reçu.");
});

test('numberRefusal(fault) says what there is to do with a name that is taken', () => {
  expect(numberRefusal({ code: 'new-name', path: 'nom', received: 'A' })).toBe(
    'ce nom est déjà pris, donnez-en un autre.',
  );
});

test('quoting(refusal, written, typed) gives back what was typed', () => {
  expect(quoting(refused('9.3'), '9,3', ' 9.300')).toBe(
    "nombre entier d'au moins 1 attendu, « 9.300 » reçu.",
  );
  expect(quoting('Pourcentage attendu.', '9,3', '9.300')).toBe('Pourcentage attendu.');
});
