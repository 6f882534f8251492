// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/* Each test has a browser of its own; `tab()` is a tab of it, with its own copy of the code. */

const KEY = 'ipep-carnets/1';
const text = (words: string): string => JSON.stringify({ titre: words });
const channels: BroadcastChannel[] = [];

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const each of channels.splice(0)) each.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function tab() {
  vi.resetModules();
  const Channel = globalThis.BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
  const { shelf } = await import('../../../src/store/notebooks/shelf.ts');
  vi.stubGlobal('BroadcastChannel', Channel);
  const own = Math.random().toString(36);
  const draft = (id: string, words: string, known?: string) => ({
    id,
    titre: words,
    texte: text(words),
    par: `tab${own}`,
    autre: `other${own}`,
    ...(known !== undefined && { known: text(known) }),
  });
  return {
    ...shelf,
    draft,
    put: (id: string, words: string, known?: string) => shelf.put(draft(id, words, known)),
    words: async () => (await shelf.list()).map(({ titre }) => titre),
    text: async (id: string) => (await shelf.get(id))?.texte,
  };
}

/** The store for documents refuses, from now on. */
const denyDocuments = (): void =>
  void vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('denied', 'SecurityError');
    },
  });

test('carnets are there at the next visit, the last one changed first', async () => {
  const first = await tab();
  for (const each of ['A', 'B', 'C']) await first.put(each, each);
  await first.put('A', 'A2', 'A');
  expect(localStorage.getItem(KEY), 'nothing waits any more').toBeNull();
  const next = await tab();
  expect(await next.words()).toEqual(['A2', 'C', 'B']);
  expect(await next.text('A')).toBe(text('A2'));
  expect(await next.text('Z')).toBeUndefined();
  await next.remove('C');
  expect(await (await tab()).words()).toEqual(['A2', 'B']);
});

test('a page that is left before the store has written loses nothing: the next one writes it', async () => {
  const first = await tab();
  await first.put('A', 'A');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('left', 'AbortError');
  });
  void first.put('A', 'A2', 'A');
  expect(localStorage.getItem(KEY), 'noted before put() returns').toContain('A2');
  await first.put('A', 'A3', 'A');
  put.mockRestore();
  const next = await tab();
  expect(await next.words()).toEqual(['A3']);
  expect((await next.get('A'))?.avant, 'what it takes the place of is a step back').toEqual([text('A')]);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('two tabs that change one carnet: both stay, whoever writes first, and however they go on', async () => {
  const [one, other] = [await tab(), await tab()];
  await one.put('A', 'A');
  const ids = await Promise.all([one.put('A', 'one', 'A'), other.put('A', 'other', 'A')]);
  expect(new Set(ids).size).toBe(2);
  expect((await one.words()).toSorted()).toEqual(['one', 'other']);
  // The one that keeps its id goes on, from the text that it read first.
  const [id = ''] = ids;
  expect(await one.put(id, 'one again', 'A')).toBe(id);
  expect((await other.words()).toSorted()).toEqual(['one again', 'other']);
});

test('two tabs that note at once, and are left, lose nothing of one another', async () => {
  const [one, other] = [await tab(), await tab()];
  await one.put('A', 'A');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('left', 'AbortError');
  });
  await Promise.all([one.put('A', 'one', 'A'), other.put('A', 'other', 'A')]);
  put.mockRestore();
  const next = await tab();
  expect((await next.words()).toSorted()).toEqual(['one', 'other']);
  expect((await next.words()).length, 'written once').toBe(2);
});

test('what a tab has written itself is no other tab’s, though its page has not heard that it is kept', async () => {
  const one = await tab();
  await one.put('A', 'A');
  await Promise.all([one.put('A', 'A2', 'A'), one.put('A', 'A3', 'A')]);
  expect(await one.words()).toEqual(['A3']);
});

test('carnets that an older version kept are taken over, once, in their order', async () => {
  const old = ['B', 'A'].map((id) => ({ id, titre: id, texte: text(id) }));
  localStorage.setItem(KEY, JSON.stringify(old));
  const page = await tab();
  expect(await page.words()).toEqual(['B', 'A']);
  expect(localStorage.getItem(KEY)).toBeNull();
  await page.remove('A');
  expect(await (await tab()).words(), 'what is removed does not come back').toEqual(['B']);
});

test('a tab of an older version that goes on writing takes the place of nothing newer', async () => {
  const page = await tab();
  await page.put('A', 'new');
  localStorage.setItem(KEY, JSON.stringify([{ id: 'A', titre: 'old', texte: text('old') }]));
  expect((await page.words()).toSorted()).toEqual(['new', 'old']);
});

test('where the store for documents is denied, carnets stay where drafts wait, and go into it once it is not', async () => {
  const documents = indexedDB;
  denyDocuments();
  const page = await tab();
  expect(await page.put('A', 'A')).toBe('A');
  expect(await page.put('A', 'A2', 'A')).toBe('A');
  expect(await page.put('B', 'B')).toBe('B');
  expect(await page.words()).toEqual(['B', 'A2']);
  const other = await tab();
  expect(await other.put('A', 'other', 'A'), 'two tabs: both stay').not.toBe('A');
  expect((await page.words()).toSorted()).toEqual(['A2', 'B', 'other']);
  await page.remove('B');
  vi.stubGlobal('indexedDB', documents);
  expect((await (await tab()).words()).toSorted()).toEqual(['A2', 'other']);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('a full store leaves what it has, and the draft where it waits; full everywhere, put() says so', async () => {
  const page = await tab();
  await page.put('A', 'A');
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  expect(await page.put('A', 'A2', 'A')).toBe('A');
  expect(await page.text('A')).toBe(text('A2'));
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
  expect(await page.put('B', 'B')).toBeUndefined();
  setItem.mockRestore();
  expect(await page.words()).toEqual(['A2']);
});

test('steps back are kept with a carnet, the last twenty', async () => {
  const page = await tab();
  const steps = Array.from({ length: 30 }, (_, rank) => text(`${rank}`));
  await page.put('A', 'A');
  const { put } = (await import('../../../src/store/notebooks/shelf.ts')).shelf;
  await put({ ...page.draft('A', 'A2', 'A'), avant: steps });
  expect((await page.get('A'))?.avant).toEqual(steps.slice(-20));
});

test('follow() tells that another tab has put or removed', async () => {
  const [one, other] = [await tab(), await tab()];
  const say = vi.fn();
  const cease = other.follow(say);
  await one.put('A', 'A');
  await vi.waitFor(() => expect(say).toHaveBeenCalledTimes(1));
  await one.remove('A');
  await vi.waitFor(() => expect(say).toHaveBeenCalledTimes(2));
  cease();
});

test('what no carnet of this version is stays as it is, and hides none', async () => {
  const page = await tab();
  await page.put('A', 'A');
  const { inDocuments } = await import('../../../src/store/dossiers/database.ts');
  await inDocuments((writing) => writing.objectStore('carnets').put({ later: true }, 'Z'));
  expect(await page.words()).toEqual(['A']);
});
