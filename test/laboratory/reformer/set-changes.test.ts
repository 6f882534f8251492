// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addSet, done, giveUp, putBack } from '../../../src/laboratory/reformer/islands/set-changes.ts';
import { formState } from '../../../src/laboratory/reformer/islands/settings-form.ts';
import { withCopy } from '../../../src/laboratory/reformer/sets.ts';
import { depart, firstSets } from '../../../src/laboratory/reformer/settings.ts';

test('giveUp puts back the sets and the portfolio of the figures; what it takes away can be put back', () => {
  const [first] = firstSets;
  if (first !== undefined) addSet(first, withCopy);
  const typed = formState.saisi.value.jeux;
  expect(done.value.said).toBe('« Intervalle étroit (copie) » est ajouté.');
  formState.write('portefeuille', 'invente:1000:1');
  giveUp(depart);
  expect(formState.saisi.value).toEqual(depart);
  expect(done.value.said).toMatch(/ceux des figures/);
  putBack();
  expect(formState.saisi.value).toEqual({ ...depart, jeux: typed });
  formState.write('portefeuille', 'invente:1000:1');
  giveUp(formState.saisi.value);
  expect(done.value.said).toBe("C'est remis.");
});

test('giveUp leaves a case that was tried, which is not put back as one’s own', () => {
  formState.write('jeux', depart.jeux);
  const own = formState.saisi.value;
  formState.tryOut('Un cas', { jeux: '[]' });
  giveUp(own);
  expect(formState.saisi.value).toEqual(own);
  expect(done.value.before).toBeUndefined();
});
