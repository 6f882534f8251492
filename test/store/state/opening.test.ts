// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import type { DocumentScenario, View } from '../../../src/scenario/format/scenario-document.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';
import { addressFragment, readAddress, readFragment } from '../../../src/store/address/address.ts';
import { createStore, type Store } from '../../../src/store/scenario-store.ts';
import type { Client, Issue } from '../../../src/workers/calculation/calculation-client.ts';
import { clock, depense, finish, KEY, openPage, startOver, typeText, withDepense } from '../harness.ts';

vi.mock(import('../../../src/store/address/address.ts'), async (original) => {
  const real = await original();
  return { ...real, readAddress: vi.fn(real.readAddress) };
});

const kept = (zone: Storage = localStorage) => JSON.parse(zone.getItem(KEY) ?? 'null');
const link = (value: string): string => `#${encodeLink(withDepense(value))}`;

/** What ends the check of the address that the page opens with. */
let judge: (issue?: Issue<unknown>) => void;
let judgedCount: number;

/** All is answered at once, but the check of an address. */
const client: Client = {
  ask: (async (channel: string, _task: string, scenario: DocumentScenario, vue: View) => {
    const finished = { state: 'fini', result: calculer(scenario, vue) };
    if (channel !== 'lien') return finished;
    judgedCount += 1;
    return new Promise((resolve) => {
      judge = (issue) => resolve(issue ?? finished);
    });
  }) as unknown as Client['ask'],
  onBreakdown: () => undefined,
};

/** A page whose address is still being checked. */
async function openLink(hash: string): Promise<Store> {
  await openPage();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  history.replaceState(null, '', `/regles/ecart/${hash}`);
  const store = createStore(client, clock);
  store.openUp();
  await finish();
  return store;
}

async function afterJudgement(issue?: Issue<unknown>): Promise<void> {
  judge(issue);
  await finish();
}

beforeEach(async () => {
  judgedCount = 0;
  await startOver();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(readAddress).mockReset();
});

describe('openUp() at an address that is not the own scenario', () => {
  test('shows and keeps the own one while the address is checked', async () => {
    await typeText(await openPage(), '1500');
    const store = await openLink(link('1900'));
    expect([depense(store), kept().saisie]).toEqual(['1500', withDepense('1500')]);
    await afterJudgement();
    expect([depense(store), store.avis.value?.action?.nom]).toEqual(['1900', 'Restaurer le mien']);
  });

  test('what is typed meanwhile is of the own one, can be restored, and is undone to', async () => {
    await typeText(await openPage(), '1500');
    const store = await openLink(link('1900'));
    store.write(['groupements', 0, 'nom'], 'La Source');
    await finish();
    const myEntry = store.saisie.value;
    expect([depense(store), kept().saisie]).toEqual(['1500', myEntry]);
    await afterJudgement();
    expect([depense(store), kept().remplacee]).toEqual(['1900', myEntry]);
    store.resume('annule');
    expect(store.saisie.value).toEqual(myEntry);
  });

  test('typed over the example, the same', async () => {
    const store = await openLink(link('1900'));
    await typeText(store, '2777');
    await afterJudgement();
    expect([depense(store), kept().remplacee]).toEqual(['1900', withDepense('2777')]);
  });

  test.each([
    ['is refused', link('-3')],
    ['cannot be read', '#s=2.garbage'],
  ])('one that %s leaves what was typed meanwhile', async (_, hash) => {
    await typeText(await openPage(), '1500');
    const pending = openLink(hash);
    const store = await pending;
    await typeText(store, '2777');
    if (judgedCount > 0) await afterJudgement();
    expect([depense(store), kept().saisie]).toEqual(['2777', withDepense('2777')]);
    expect(store.avis.value).toBeDefined();
  });

  test('one that could not be checked replaces nothing, and can be checked again', async () => {
    await typeText(await openPage(), '1500');
    const store = await openLink(link('1900'));
    await afterJudgement({ state: 'panne', message: 'Le calcul dort.' });
    expect([depense(store), kept().saisie]).toEqual(['1500', withDepense('1500')]);
    expect(store.avis.value?.texte).toContain("n'a pas pu être vérifié");
    store.avis.value?.action?.toDo();
    await finish();
    await afterJudgement();
    expect([depense(store), store.avis.value?.action?.nom]).toEqual(['1900', 'Restaurer le mien']);
  });

  test('one whose check gave way to that of another address replaces nothing, and says nothing', async () => {
    await typeText(await openPage(), '1500');
    const store = await openLink(link('1900'));
    await afterJudgement({ state: 'remplace' });
    expect([depense(store), store.avis.value]).toEqual(['1500', undefined]);
  });
});

describe('an address that another has followed while what reads links was on its way', () => {
  /** What was read of each address, once it is let come, in whatever order. */
  function addressesOnTheirWay(): (() => void)[] {
    const arrivals: (() => void)[] = [];
    vi.mocked(readAddress).mockImplementation(async () => {
      const address = await readFragment(addressFragment());
      await new Promise<void>((resolve) => void arrivals.push(resolve));
      return address;
    });
    return arrivals;
  }

  async function goTo(hash: string, entry: unknown = null): Promise<void> {
    history.pushState(entry, '', `/regles/ecart/${hash}`);
    if (entry !== null) window.dispatchEvent(new PopStateEvent('popstate', { state: entry }));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await finish();
  }

  async function come(arrivals: readonly (() => void)[]): Promise<void> {
    for (const arrive of arrivals.toReversed()) {
      arrive();
      await finish();
    }
  }

  test('is let go: the page shows that of the last link followed', async () => {
    const store = await openPage();
    const arrivals = addressesOnTheirWay();
    await goTo(link('1900'));
    await goTo(link('2100'));
    await come(arrivals);
    expect(depense(store)).toBe('2100');
  });

  test('is let go where the page opened with it', async () => {
    const arrivals = addressesOnTheirWay();
    const store = await openPage(link('1900'));
    await goTo(link('2100'));
    await come(arrivals);
    expect(depense(store)).toBe('2100');
  });

  test('is let go after a step back to an entry of the page', async () => {
    const store = await openPage();
    await typeText(store, '1500');
    const arrivals = addressesOnTheirWay();
    await goTo(link('1900'));
    await goTo('', store.saisie.value);
    await come(arrivals);
    expect(depense(store)).toBe('1500');
  });

  test('is followed where an anchor alone has come after it', async () => {
    const store = await openPage();
    const arrivals = addressesOnTheirWay();
    await goTo(link('1900'));
    await goTo('#contenu');
    await come(arrivals);
    expect(depense(store)).toBe('1900');
  });
});

test('openUp() at the own address: a value that is refused is there after each reload', async () => {
  const store = await openPage();
  await typeText(store, '2300');
  await typeText(store, 'abc');
  const address = location.hash;
  expect(address).toBe(link('2300'));
  for (const _ of [1, 2, 3]) expect(depense(await openPage(address))).toBe('abc');
  // Through a page that was led to without an address, and back.
  expect(depense(await openPage())).toBe('abc');
  expect(depense(await openPage(address))).toBe('abc');
});
