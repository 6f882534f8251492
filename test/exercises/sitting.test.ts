import { expect, test } from 'vitest';
import { afresh, heldEntry, heldSitting } from '../../src/exercises/sitting.ts';

const key = { situation: 'ecart-dedans', seed: 12 };
const sitting = {
  typed: { answer: '12', blanks: { borneBasse: 'x' } },
  tries: 2,
  steps: 1,
  mistakes: ['ecart-signe'],
};

test('a sitting is found again in the entry that holds it, and in no other exercise’s', () => {
  expect(heldSitting(heldEntry(key, sitting), key)).toEqual(sitting);
  expect(heldSitting(heldEntry(key, afresh), key)).toEqual(afresh);
  expect(heldSitting(heldEntry(key, sitting), { ...key, seed: 13 })).toBeUndefined();
  expect(heldSitting(heldEntry(key, sitting), { ...key, situation: 'plafond' })).toBeUndefined();
});

test.each([
  null,
  undefined,
  'x',
  { scenario: {} },
  { exercise: null },
  { exercise: { ...key, sitting: null } },
  { exercise: { ...key, sitting: { ...sitting, tries: -1 } } },
  { exercise: { ...key, sitting: { ...sitting, steps: '1' } } },
  { exercise: { ...key, sitting: { ...sitting, mistakes: [1] } } },
  { exercise: { ...key, sitting: { ...sitting, typed: { answer: 12, blanks: {} } } } },
  { exercise: { ...key, sitting: { ...sitting, typed: { answer: '', blanks: { a: 1 } } } } },
])('%j is no sitting', (state) => {
  expect(heldSitting(state, key)).toBeUndefined();
});
