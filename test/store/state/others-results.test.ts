// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/store/scenario-store.ts';
import { reduce } from '../../../src/store/state/reducer.ts';
import { initialState } from '../../../src/store/state/state.ts';
import { clock, finish, KEY, openPage, startOver, typeText, withDepense } from '../harness.ts';

/* Results, and an address, are never another dossier's than the open one's. */

const of = (id: string, depense: string) => ({ ...withDepense(depense), dossier: { id, nom: id } });

async function settle(): Promise<void> {
  await finish();
  clock.advance(1000);
  await finish();
}

/** A page that has computed the dossier « a », and written its address. */
async function computed(): Promise<Store> {
  const store = await openPage();
  store.replace(of('a', '2400'));
  await settle();
  expect(store.calcul.value).toBeDefined();
  expect(location.hash).toMatch(/^#s=/);
  return store;
}

beforeEach(startOver);

test('a dossier that opens with a refused value shows no result of the one before it, here and at the next page', async () => {
  const store = await computed();
  store.replace(of('b', 'beaucoup'));
  await settle();
  expect(store.freshness.value).toBe('invalide');
  expect(store.calcul.value).toBeUndefined();
  expect(store.request.value, 'nothing else follows from it either').toBeUndefined();
  expect(store.resumed.value, 'what is on screen is said to be an example’s').toBe(true);
  expect(location.hash).toBe('');
  expect(JSON.parse(sessionStorage.getItem(KEY) ?? '')).toMatchObject({
    saisie: { dossier: { id: 'b' } },
    fragment: '',
  });
  const next = await openPage();
  expect(next.freshness.value).toBe('invalide');
  expect(next.calcul.value).toBeUndefined();
});

test('nor does a step back to another dossier that is refused', async () => {
  const store = await openPage();
  store.replace(of('b', 'beaucoup'));
  await settle();
  store.replace(of('a', '2400'));
  await settle();
  store.resume('annule');
  await settle();
  expect(store.saisie.value.dossier?.id).toBe('b');
  expect(store.calcul.value).toBeUndefined();
});

test('a value that is refused in its own dossier leaves its last results, and their address', async () => {
  const store = await computed();
  const { calcul } = store;
  const [before, hash] = [calcul.value, location.hash];
  await typeText(store, 'beaucoup');
  expect([store.freshness.value, location.hash]).toEqual(['invalide', hash]);
  expect(calcul.value).toBe(before);
});

test('the change that begins a dossier is of what it changes, and so is the same content in a dossier', () => {
  const change = { inField: false, at: 0 };
  const next = of('a', 'beaucoup');
  const changed = reduce(initialState, { type: 'changed', next, change });
  expect(changed.isOthers).toBe(true);
  expect(
    reduce(initialState, { type: 'changed', next, change: { ...change, dossier: 'begun' } }).isOthers,
  ).toBe(false);
  const kept = { ...initialState.saisie, dossier: { id: 'a', nom: 'a' } };
  expect(reduce(initialState, { type: 'changed', next: kept, change }).isOthers).toBe(false);
});
