// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { giveUp } from '../../../src/laboratory/reformer/islands/given-up.ts';
import { addSet, done, putBack } from '../../../src/laboratory/reformer/islands/set-changes.ts';
import { formState } from '../../../src/laboratory/reformer/islands/settings-form.ts';
import { depart, firstSets } from '../../../src/laboratory/reformer/settings.ts';

test('giveUp puts back the sets and the portfolio of the figures; what it takes away can be put back', async () => {
  const [first] = firstSets;
  if (first === undefined) throw new Error('the page opens with sets');
  await addSet((sets, { withCopy }) => withCopy(sets, first));
  const typed = formState.saisi.value.jeux;
  expect(done.value.said).toBe('« Intervalle étroit (copie) » est ajouté.');
  formState.write('portefeuille', 'invente:1000:1');
  giveUp();
  expect(formState.saisi.value).toEqual(depart);
  expect(done.value.said).toMatch(/ceux des figures/);
  putBack();
  expect(formState.saisi.value).toEqual({ ...depart, jeux: typed });
});

test('giveUp leaves a case that was tried, which is not put back as one’s own', () => {
  formState.comeBack();
  formState.write('jeux', depart.jeux);
  formState.write('portefeuille', depart.portefeuille);
  formState.tryOut('Un cas', { jeux: '[]' });
  giveUp();
  expect(formState.saisi.value).toEqual(depart);
  expect(done.value.before).toBeUndefined();
});
