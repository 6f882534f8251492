import { deriver } from '../../src/scenario/estimate/derived-scenario.ts';
import { savedRules } from '../../src/scenario/rules/identity.ts';
import { calculer } from '../../src/scenario/run/page-results.ts';
import { loadLinks } from '../../src/store/address/address.ts';
import { alerts, removeAlert } from '../../src/store/notices/alerts.ts';
import { createStore, type Store } from '../../src/store/scenario-store.ts';
import type { Entry } from '../../src/store/state/entry.ts';
import { depart } from '../../src/store/state/state.ts';
import type { Client } from '../../src/workers/calculation/calculation-client.ts';
import { turns } from '../turns.ts';
import { fakeClock } from './fake-clock.ts';

/* A page of the site in jsdom, with a client that answers at once: what tests of the storage look at. */

const DEPENSE = ['groupements', 0, 'annees', 3, 'depenseReelle'] as const;
export const KEY = 'ipep-saisie/1';

const tasks = { calculer, deriver, savedRules } as unknown as Record<
  string,
  (...input: unknown[]) => unknown
>;

export const client: Client = {
  ask: (async (_channel: string, task: string, ...input: unknown[]) => ({
    state: 'fini',
    result: tasks[task]?.(...input),
  })) as unknown as Client['ask'],
  onBreakdown: () => undefined,
};

/** The clock of the pages that tests open: it stands still, unless they move it. */
export const clock = fakeClock();

/** Lets what is asked and fetched end; what waits for a time goes on waiting. */
export const finish = (): Promise<void> => turns(10);

let pages = new AbortController();

/** Whether pages are hidden: they paint no frame then, and wait for none. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
}

// A page listens to the one window of all the tests: it hears nothing more once it is closed.
for (const target of globalThis.window === undefined ? [] : [window, document]) {
  const listen = target.addEventListener.bind(target);
  target.addEventListener = (name: string, listener: EventListenerOrEventListenerObject) =>
    listen(name, listener, { signal: pages.signal });
}

/** Closes the pages that tests have opened, empties the storages, and starts from a bare address. */
export async function startOver(): Promise<void> {
  // What is fetched at its first use is there: tests wait for no file.
  await Promise.all([
    loadLinks(),
    import('../../src/calculators/fault-in-words.ts'),
    import('../../src/store/notices/not-kept.ts'),
    import('../../src/store/state/adoption.ts'),
    import('../../src/store/notices/other-tab.ts'),
    import('../../src/store/storage/put-aside.ts'),
    import('../../src/store/storage/older-versions.ts'),
    import('../../src/store/history/history-text.ts'),
  ]);
  for (const { id, shut } of [...alerts.values()]) {
    shut.toDo?.();
    removeAlert(id);
  }
  pages.abort();
  pages = new AbortController();
  hide(true);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/regles/ecart/');
}

/** Opens a page in the same tab: the one before is closed. */
export async function openPage(hash = ''): Promise<Store> {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  pages.abort();
  pages = new AbortController();
  history.replaceState(null, '', `/regles/ecart/${hash}`);
  const store = createStore(client, clock);
  store.openUp();
  await finish();
  return store;
}

/** The actual spending of 2021, which tests type. */
export const depense = ({ saisie }: Store): unknown =>
  saisie.value.scenario.groupements[0]?.annees[3]?.depenseReelle;

export async function typeText(store: Store, value: string): Promise<void> {
  store.write(DEPENSE, value);
  await finish();
}

export function withDepense(value: string): Entry {
  const next = structuredClone(depart);
  const annee = next.scenario.groupements[0]?.annees[3];
  if (annee) annee.depenseReelle = value;
  return next;
}

/** What another tab writes, as this one hears of it. */
export async function otherTab(saisie: Entry, remainder: object = {}): Promise<void> {
  const newValue = JSON.stringify({ saisie, fragment: '', ...remainder });
  localStorage.setItem(KEY, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));
  await finish();
}

/** Presses a button of an alert. */
export async function giveAnswer(id: string, nom: string): Promise<void> {
  const shownAlert = alerts.get(id);
  const action = [...(shownAlert?.actions ?? []), shownAlert?.shut].find((each) => each?.nom === nom);
  if (action === undefined) throw new RangeError(`no button "${nom}" under "${id}"`);
  action.toDo?.();
  await finish();
}
