// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { decodeLink } from '../../../src/scenario/format/link.ts';
import type { Store } from '../../../src/store/scenario-store.ts';
import { triedCase } from '../../../src/store/tried-case.ts';
import { clock, depense, finish, openPage, otherTab, startOver, typeText, withDepense } from '../harness.ts';

/* A case over the reader's own: what the browser, the address and other pages know of it, which is nothing. */

const NAME = { kind: 'cas', nom: 'Un sans-faute' } as const;

async function tryOut(store: Store, value = '1111'): Promise<void> {
  store.tryOut(NAME, ({ scenario, ...own }) => ({
    ...own,
    scenario: write(scenario, ['groupements', 0, 'annees', 3, 'depenseReelle'], value),
  }));
  await finish();
}

/** All that is outside the page. */
const outside = () => ({ address: location.href, all: { ...localStorage }, tab: { ...sessionStorage } });

/** What is the reader's, on screen. */
const shown = ({ saisie, historique, reprise, setAside, fragment, freshness, erreurs }: Store) => [
  ...[saisie, historique, reprise, setAside, fragment, freshness, erreurs].map((part) => part.value),
];

async function written(): Promise<void> {
  clock.advance(10_000);
  await finish();
}

beforeEach(startOver);

describe('store.tryOut(name, make)', () => {
  test.each(['an example that nobody has touched', 'what is typed', 'what is typed and refused'])(
    'over %s: neither the address nor the storage changes, and leaveCase() gives it all back',
    async (own) => {
      const store = await openPage();
      if (own !== 'an example that nobody has touched') await typeText(store, '2300');
      if (own === 'what is typed and refused') await typeText(store, 'douze');
      await written();
      const [before, mine] = [outside(), shown(store)];
      await tryOut(store);
      expect([depense(store), store.sandbox.value?.nom, store.freshness.value]).toEqual([
        '1111',
        'Un sans-faute',
        'a-jour',
      ]);
      // Typed in the case, undone and done again there: still not the reader's.
      await typeText(store, '1112');
      store.resume('annule');
      expect(depense(store)).toBe('1111');
      store.resume('annule');
      expect(depense(store), 'its history starts with it').toBe('1111');
      await written();
      expect(outside()).toEqual(before);
      store.leaveCase();
      await written();
      expect([store.sandbox.value, shown(store), outside()]).toEqual([undefined, mine, before]);
    },
  );

  test('starts from the reader’s own, not from the case before it', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await tryOut(store);
    const seen: unknown[] = [];
    store.tryOut({ kind: 'essai', nom: 'intervalle 3 %' }, (own) => {
      seen.push(own.scenario.groupements[0]?.annees[3]?.depenseReelle);
      return own;
    });
    expect([seen, store.sandbox.value?.nom]).toEqual([['2300'], 'intervalle 3 %']);
  });

  test('a page that opens after it shows the reader’s own', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await tryOut(store);
    const next = await openPage(location.hash);
    expect([depense(next), next.sandbox.value]).toEqual(['2300', undefined]);
  });

  test('what another tab types meanwhile is told of the reader’s own, and is not written over', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await tryOut(store);
    await otherTab(withDepense('1900'));
    const before = outside();
    await typeText(store, '1112');
    await written();
    expect(outside()).toEqual(before);
    store.leaveCase();
    expect(depense(store)).toBe('2300');
  });

  test('the entry of the history that the reader goes back to is their own again', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await written();
    const { state } = history;
    await tryOut(store);
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
    await finish();
    expect([depense(store), store.sandbox.value]).toEqual(['2300', undefined]);
  });

  test('a link to it bears its name', async () => {
    const store = await openPage();
    await tryOut(store);
    const link = decodeLink((await store.link()) ?? '');
    expect(link).toMatchObject({ payload: { scenario: { note: "Cas d'école : Un sans-faute" } } });
  });
});

describe('store.adoptCase()', () => {
  test('makes the case the reader’s, which an undo takes back', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await tryOut(store);
    store.adoptCase();
    await written();
    expect([depense(store), store.sandbox.value, triedCase.value]).toEqual(['1111', undefined, undefined]);
    expect(depense(await openPage(location.hash))).toBe('1111');
    store.resume('annule');
    expect(depense(store)).toBe('2300');
  });

  test.each(['2300', 'douze'])(
    'undone before the worker has answered, over %s: no entry of the browser’s history is left of it',
    async (typed) => {
      const store = await openPage();
      await typeText(store, '2250');
      await typeText(store, typed);
      await written();
      const [entries, address] = [history.length, location.href];
      await tryOut(store);
      store.adoptCase();
      store.resume('annule');
      await written();
      expect([depense(store), location.href, history.length]).toEqual([typed, address, entries]);
      await typeText(store, '2200');
      await written();
      expect(history.length).toBe(entries);
    },
  );

  test('and leaveCase() do nothing without a case', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    store.adoptCase();
    store.leaveCase();
    expect([depense(store), store.historique.value.faits.length]).toEqual(['2300', 1]);
  });
});
