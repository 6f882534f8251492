import { expect, test } from 'vitest';
import { edition } from '../../../src/cahier/edition.ts';
import { boundsOf, offered } from '../../../src/cahier/edition-facts.ts';

/** Inputs that are no choice, and bear no bounds: the year and what is carried follow, a parameter bounds the other. */
const WITHOUT = [
  'annee',
  'depenseReelleDepart',
  'depenseAjusteeDepart',
  'creditsAppreciation',
  'soldePrecedent',
  'totalPrecedent',
  'patientsPrecedents',
];

test('every input that is typed bears its bounds, those that pages read', () => {
  const { inputs, indicatorInputs } = edition(offered);
  const all = [...Object.values(inputs), ...Object.values(indicatorInputs)];
  const typed = all.filter(({ id, choice }) => !choice && !WITHOUT.includes(id));
  expect(Object.fromEntries(typed.map(({ id, bounds }) => [id, bounds]))).toEqual(boundsOf(offered));
  expect(all.filter(({ bounds }) => bounds).length).toBe(typed.length);
});
