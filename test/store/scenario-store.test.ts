// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeLink } from '../../src/scenario/format/link.ts';
import type { DocumentScenario, View } from '../../src/scenario/format/scenario-document.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { loadLinks } from '../../src/store/address/address.ts';
import { createTypingRest } from '../../src/store/rendering/typing-rest.ts';
import { createStore, type Store } from '../../src/store/scenario-store.ts';
import type { Entry } from '../../src/store/state/entry.ts';
import { depart } from '../../src/store/state/state.ts';
import type { Client, Issue } from '../../src/workers/calculation/calculation-client.ts';
import { estimation } from '../scenario/estimations.ts';
import { turns } from '../turns.ts';
import { fakeClock } from './fake-clock.ts';
import { hide } from './harness.ts';

const clock = fakeClock();
const rest = createTypingRest(clock);

const KEY = 'ipep-saisie/1';
const DEPENSE = ['groupements', 0, 'annees', 3, 'depenseReelle'] as const;

interface Pending {
  readonly channel: string;
  readonly scenario: DocumentScenario;
  readonly end: (issue?: Issue<unknown>) => void;
}

let breakdown: (message: string) => void;
let pending: Pending[];
let closing: AbortController;

/** A client whose answers, right ones unless told otherwise, come when and in what order the test wants. */
const client: Client = {
  ask: ((channel: string, _task: string, scenario: DocumentScenario, vue: View) =>
    new Promise((resolve) => {
      const end = (issue?: Issue<unknown>) =>
        resolve(issue ?? { state: 'fini', result: calculer(scenario, vue) });
      pending.push({ channel, scenario, end });
    })) as unknown as Client['ask'],
  onBreakdown(tell) {
    breakdown = tell;
  },
};

const tick = () => turns(5);

/** Answers all that is asked, and what that leads to ask. */
async function answer(): Promise<void> {
  await tick();
  while (pending.length > 0) {
    for (const { end } of pending.splice(0)) end();
    await tick();
  }
}

function withSpending(value: string): Entry {
  const next = structuredClone(depart) as { scenario: DocumentScenario; vue: View };
  const annee = next.scenario.groupements[0]?.annees[3];
  if (annee) annee.depenseReelle = value;
  return next;
}

const spending = (store: Store) => store.saisie.value.scenario.groupements[0]?.annees[3]?.depenseReelle;
const shown = (store: Store) => store.calcul.value?.vue.valeurs['depenseReelle'];
/** What a page does before another takes its place, and before it is hidden. */
const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));

/** What the storage holds once what waits is written. */
function kept() {
  leave();
  return JSON.parse(localStorage.getItem(KEY) ?? 'null');
}

async function open(hash = ''): Promise<Store> {
  leave();
  history.replaceState(null, '', `/regles/ecart/${hash}`);
  const store = createStore(client, clock, rest);
  store.openUp();
  await answer();
  return store;
}

async function type(store: Store, value: string): Promise<void> {
  store.write(DEPENSE, value);
  await answer();
}

async function back(): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
    history.back();
  });
  await answer();
}

/** What a browser does when a link or the address bar changes the fragment of an open page. */
async function follow(hash: string): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
    location.hash = hash;
  });
  await answer();
}

// What is fetched at its first use is there.
beforeAll(() =>
  Promise.all([
    loadLinks(),
    import('../../src/calculators/fault-in-words.ts'),
    import('../../src/store/state/adoption.ts'),
  ]),
);

beforeEach(() => {
  pending = [];
  hide(true);
  localStorage.clear();
  sessionStorage.clear();
  closing = new AbortController();
  // Each store of a test listens to the one window; it must not outlive its test.
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (
      name: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions | boolean,
    ) => listen(name, listener, { ...(typeof options === 'object' && options), signal: closing.signal }),
  );
});

afterEach(() => {
  // What one test types is at rest in the next.
  clock.advance(1000);
  closing.abort();
  vi.restoreAllMocks();
});

describe('answers', () => {
  test('a late answer to what is no longer typed is set aside', async () => {
    const store = await open();
    store.write(DEPENSE, '2300');
    store.write(DEPENSE, '2200');
    const [first, second] = pending.splice(0);
    second?.end();
    await tick();
    first?.end();
    await tick();
    expect(shown(store)).toBe('2200');
    expect(store.freshness.value).toBe('a-jour');
  });

  test('one is shown, and what is typed can be stored, before the frame after which the address is written', async () => {
    const store = await open();
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
    hide(false);
    await type(store, '2300');
    expect([shown(store), kept().saisie]).toEqual(['2300', withSpending('2300')]);
    expect([location.hash, frames.length]).toEqual(['', 1]);
    frames[0]?.(0);
    clock.advance(0);
    await tick();
    expect(location.hash).toBe(`#${encodeLink(withSpending('2300'))}`);
    expect(kept().fragment).toBe(location.hash.slice(1));
  });

  test('the address waits for typing to rest, but not for a change that leaves its entry, nor for the field that is left', async () => {
    const store = await open();
    document.dispatchEvent(new Event('input'));
    await type(store, '2300');
    expect(location.hash).toBe('');
    store.modify(withSpending('2200').scenario, depart.vue);
    expect(location.hash).toBe(`#${encodeLink(withSpending('2300'))}`);
    await answer();
    document.dispatchEvent(new Event('focusout'));
    expect(location.hash).toBe(`#${encodeLink(withSpending('2200'))}`);
  });

  test('a link that was taken, reloaded before the next address is written, does not win over what was typed', async () => {
    document.dispatchEvent(new Event('input'));
    const link = `#${encodeLink(withSpending('2300'))}`;
    await type(await open(link), '2200');
    expect(location.hash).toBe(link);
    leave();
    const again = createStore(client, clock, rest);
    again.openUp();
    await answer();
    expect(spending(again)).toBe('2200');
  });

  test('until one comes, the numbers on screen are not said to be fresh', async () => {
    const store = await open();
    store.write(DEPENSE, '2300');
    expect(store.freshness.value).toBe('calcul');
    await answer();
    expect(store.freshness.value).toBe('a-jour');
  });

  test('an invalid value keeps the last results, says so, and is kept as it was typed', async () => {
    const store = await open();
    await type(store, '2300');
    const before = location.hash;
    await type(store, 'deux mille');
    expect(store.freshness.value).toBe('invalide');
    expect(store.erreurs.value.map(({ path }) => path)).toEqual(['groupements[0].annees[3].depenseReelle']);
    expect(shown(store)).toBe('2300');
    expect(kept().saisie.scenario.groupements[0].annees[3].depenseReelle).toBe('deux mille');
    expect(location.hash).toBe(before);
  });

  test('a breakdown is said, and retry() asks again', async () => {
    const store = await open();
    store.write(DEPENSE, '2300');
    breakdown('Le calcul dort.');
    pending.shift()?.end({ state: 'panne', message: 'Le calcul dort.' });
    await tick();
    expect([store.freshness.value, store.breakdown.value]).toEqual(['panne', 'Le calcul dort.']);
    expect(spending(store)).toBe('2300');
    store.retry();
    await answer();
    expect([store.freshness.value, shown(store)]).toEqual(['a-jour', '2300']);
  });
});

test('a breakdown of any other call is said too: its numbers may be old', async () => {
  const store = await open();
  await type(store, '2300');
  breakdown('Le calcul dort.');
  expect(store.freshness.value).toBe('panne');
  store.retry();
  await answer();
  expect(store.freshness.value).toBe('a-jour');
});

describe('the storage', () => {
  test('another page of the same visit finds the scenario, invalid values and all', async () => {
    await type(await open(), 'douze cents');
    expect(spending(await open())).toBe('douze cents');
  });

  test.each([
    ['refuses to be read', 'getItem'],
    ['is full', 'setItem'],
  ] as const)('one that %s loses nothing on this page, and the address has it', async (_, method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const store = await open();
    await type(store, '2300');
    expect(shown(store)).toBe('2300');
    expect(location.hash).toMatch(/^#s=2\./);
  });

  test.each([
    '{',
    '[]',
    '{"saisie":{}}',
    '{"saisie":{"scenario":{"groupements":[null]},"vue":{}},"fragment":""}',
  ])('what is not ours, %s, is set aside', async (text) => {
    localStorage.setItem(KEY, text);
    expect((await open()).saisie.value).toBe(depart);
  });

  test('a kept scenario is there on the next page', async () => {
    const store = await open();
    store.keep(withSpending('2100'));
    expect((await open()).gardee.value).toEqual(withSpending('2100'));
  });
});

describe('the address', () => {
  test('stays bare while nothing differs from the example, and keeps an anchor', async () => {
    const store = await open('#contenu');
    expect(location.hash).toBe('#contenu');
    await type(store, '2300');
    expect(location.hash).toMatch(/^#s=2\./);
    await type(store, '2415');
    expect(location.hash).toBe('');
  });

  test('opens the same scenario in another browser', async () => {
    await type(await open(), '2300');
    const address = location.hash;
    localStorage.clear();
    sessionStorage.clear();
    const store = await open(address);
    expect([spending(store), shown(store), store.avis.value]).toEqual(['2300', '2300', undefined]);
  });

  test('typing replaces the entry of the history, a case adds one, and back returns', async () => {
    const store = await open();
    const before = history.length;
    await type(store, '2300');
    await type(store, '2200');
    expect(history.length).toBe(before);
    store.replace(withSpending('1900'));
    await answer();
    expect(history.length).toBe(before + 1);
    await back();
    expect([spending(store), shown(store)]).toEqual(['2200', '2200']);
  });

  test('beyond 8 000 characters there is no link, and back still returns', async () => {
    const store = await open();
    await type(store, '2300');
    store.replace(long());
    await answer();
    expect([store.fragment.value, location.hash]).toEqual([undefined, '']);
    store.replace(withSpending('1900'));
    await answer();
    await back();
    expect(store.saisie.value).toEqual(long());
  });

  test('following an anchor keeps the scenario, and gives the address back to it', async () => {
    const store = await open();
    await type(store, '2300');
    const address = location.hash;
    await follow('#citation-ecartFormule');
    expect([spending(store), location.hash]).toEqual(['2300', address]);
  });
});

/** A scenario too long for a link: names that do not deflate. */
function long(): Entry {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (seed % 20_000));
  };
  const [model] = depart.scenario.groupements;
  const groupements = Array.from({ length: 40 }, () => ({
    ...structuredClone(model),
    nom: Array.from({ length: 120 }, letter).join(''),
  }));
  return { scenario: { ...depart.scenario, groupements } as DocumentScenario, vue: depart.vue };
}

describe('an address that is not the own scenario', () => {
  const link = (saisie: Entry) => `#${encodeLink(saisie)}`;

  test('wins, and the own one can be restored, on the next page too', async () => {
    await type(await open(), '2300');
    const store = await open(link(withSpending('1900')));
    expect([spending(store), store.avis.value?.action?.nom]).toEqual(['1900', 'Restaurer le mien']);
    const next = await open(location.hash);
    expect(next.avis.value?.action?.nom).toBe('Restaurer le mien');
    next.avis.value?.action?.toDo();
    await answer();
    expect([spending(next), next.avis.value]).toEqual(['2300', undefined]);
    expect((await open()).avis.value).toBeUndefined();
  });

  test('is no link where the browser goes back to an entry of this tab: what was typed since stays', async () => {
    await type(await open(), '2300');
    const [entry, hash] = [history.state, location.hash];
    await type(await open(), '2200');
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type: 'back_forward' } as unknown as PerformanceEntry,
    ]);
    history.replaceState(entry, '', hash);
    const store = createStore(client, clock, rest);
    store.openUp();
    await answer();
    expect([spending(store), store.avis.value]).toEqual(['2200', undefined]);
    expect(location.hash).toBe(link(withSpending('2200')));
  });

  test('is no link where the page is loaded again just as its address was written, and the browser has the one before', async () => {
    await type(await open(), '2300');
    const older = location.hash;
    await type(await open(older), '2200');
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type: 'reload' } as unknown as PerformanceEntry,
    ]);
    const store = await open(older);
    expect([spending(store), store.avis.value]).toEqual(['2200', undefined]);
    expect(location.hash).toBe(link(withSpending('2200')));
    // Any other address that is loaded again is a link that had not been opened yet.
    expect(spending(await open(link(withSpending('1900'))))).toBe('1900');
  });

  test('that is refused says which value, what was expected and what came', async () => {
    const store = await open(link(withSpending('1e999')));
    expect(store.avis.value?.texte).toMatch(
      / à corriger : Dépense réelle, 2021, en €[^:]* : «.1e999.» n.est pas un nombre/,
    );
  });

  test('says nothing over the example, or over itself', async () => {
    const store = await open();
    store.keep(withSpending('2100'));
    expect((await open(link(withSpending('1900')))).avis.value).toBeUndefined();
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), fragment: 'another' }));
    expect((await open(link(withSpending('1900')))).avis.value).toBeUndefined();
  });

  test.each([
    ['broken', '#s=2.garbage'],
    ['of another version', '#s=9.AAAA'],
    ['of something else', `#${encodeLink({ scenario: { recette: 'gratin' } })}`],
    ['of answers that are none', link({ ...withSpending('1900'), estimation: 3 } as unknown as Entry)],
    ['with a negative spending', link(withSpending('-3'))],
  ])('%s is refused with words, and loses nothing', async (_, hash) => {
    await type(await open(), '2300');
    const store = await open(hash);
    expect(store.avis.value?.texte).toMatch(/^(Ce lien|Le scénario|Cette adresse) .*\.$/);
    expect([spending(store), shown(store)]).toEqual(['2300', '2300']);
    expect(location.hash).toBe(link(withSpending('2300')));
  });

  test.each([
    ['broken', '#s=2.garbage', '2300'],
    ['with a negative spending', link(withSpending('-3')), '2300'],
    ['of a valid scenario', link(withSpending('1900')), '1900'],
  ])('%s, pasted while the page is open, is treated alike', async (_, hash, expected) => {
    const store = await open();
    await type(store, '2300');
    await follow(hash);
    expect(store.avis.value).toBeDefined();
    expect(spending(store)).toBe(expected);
    store.avis.value?.action?.toDo();
    await answer();
    expect(spending(store)).toBe('2300');
  });

  test('that looks at a groupement or a year that it has not is looked at where it has one', async () => {
    const store = await open(link({ ...withSpending('1900'), vue: { groupement: -4, annee: 99 } }));
    expect([store.saisie.value.vue, store.freshness.value]).toEqual([{ groupement: 0, annee: 5 }, 'a-jour']);
  });
});

describe('modifier(scenario, vue)', () => {
  const answers = { ...estimation, nom: 'Ma MSP', patients: '9000' };

  async function answered(): Promise<Store> {
    const store = await open();
    store.replace({ ...withSpending('1900'), estimation: answers });
    await answer();
    return store;
  }

  test('keeps the answers to the simple questions once a groupement is changed, from a page or from a field', async () => {
    for (const change of [
      (store: Store) => store.modify(withSpending('2100').scenario, depart.vue),
      (store: Store) => store.write(DEPENSE, '2100'),
    ]) {
      const store = await answered();
      change(store);
      await answer();
      expect(store.saisie.value).toMatchObject({ estimationGardee: answers });
      expect(store.saisie.value.estimation).toBeUndefined();
      expect(shown(store)).toBe('2100');
      await type(store, '2200');
      expect(kept().saisie.estimationGardee).toEqual(answers);
    }
  });

  test('leaves the answers in force where only parameters or options change', async () => {
    const store = await answered();
    const { scenario } = store.saisie.value;
    store.modify({ ...scenario, options: { recuperation: 'solde' } }, depart.vue);
    store.write(['parametres', 'tunnel'], '0.04');
    await answer();
    expect(store.saisie.value.estimation).toEqual(answers);
    expect(store.saisie.value.estimationGardee).toBeUndefined();
  });

  test('makes an entry of the history', async () => {
    const store = await answered();
    store.modify(withSpending('2100').scenario, depart.vue);
    await answer();
    await back();
    expect(store.saisie.value.estimation).toEqual(answers);
    expect(spending(store)).toBe('1900');
  });
});
