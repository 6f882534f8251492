import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { depart } from '../../../src/store/state/state.ts';
import { withDepense } from '../harness.ts';

/* Each test has a browser of its own; `tab()` is a tab of it, with its own copy of the code. */

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const storage = () => {
    const kept = new Map<string, string>();
    return { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
  };
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});

const tabs: { close(): void }[] = [];
afterEach(() => {
  for (const each of tabs.splice(0)) each.close();
  vi.restoreAllMocks();
});

async function tab() {
  vi.resetModules();
  const Channel = globalThis.BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        tabs.push(this);
      }
    },
  );
  const library = await import('../../../src/store/dossiers/library.ts');
  vi.stubGlobal('BroadcastChannel', Channel);
  const edits = await import('../../../src/store/dossiers/edits.ts');
  const { takeOver } = await import('../../../src/store/dossiers/take-over.ts');
  const { putNotebooks } = await import('../../../src/store/notebooks/kept-notebooks.ts');
  const { documentCount, eraseDocuments } = await import('../../../src/store/dossiers/erasure.ts');
  const add = (nom: string, entry = withDepense(nom)) =>
    library.changeDossiers((all) => edits.created(all, { id: nom, at: 1 }, nom, entry));
  const names = async () => {
    const kept = await library.readDossiers();
    return kept.ok ? kept.value.dossiers.map(({ nom }) => nom) : kept.fault;
  };
  const { readDossiers, changeDossiers, followDossiers } = library;
  return {
    readDossiers,
    changeDossiers,
    followDossiers,
    ...edits,
    takeOver,
    putNotebooks,
    documentCount,
    eraseDocuments,
    add,
    names,
  };
}

test('dossiers are there at the next visit, whole and in their order', async () => {
  const first = await tab();
  for (const nom of ['A', 'B', 'C']) await first.add(nom);
  await first.changeDossiers((all) => first.moved(all, 'C', -2));
  const next = await tab();
  expect(await next.names()).toEqual(['C', 'A', 'B']);
  await next.changeDossiers((all) => next.removed(all, 'A'));
  await next.add('D');
  const kept = await (await tab()).readDossiers();
  expect(kept.ok && kept.value.dossiers.map(({ id, entry }) => [id, entry])).toEqual(
    ['C', 'B', 'D'].map((id) => [id, withDepense(id)]),
  );
});

test('two tabs: neither writes over what the other has added, and each is told', async () => {
  const [one, other] = [await tab(), await tab()];
  await one.add('A');
  const told = new Promise<void>((resolve) => other.followDossiers(resolve));
  await Promise.all([one.add('B'), other.add('C'), one.changeDossiers((all) => one.renamed(all, 'A', 'Z'))]);
  await told;
  expect(new Set(await one.names())).toEqual(new Set(['Z', 'B', 'C']));
  expect(await other.names()).toEqual(await one.names());
});

test('a browser that refuses its store says so, and keeps nothing half', async () => {
  const { add, names } = await tab();
  await add('A');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  expect(await add('B')).toEqual({ ok: false, fault: 'full' });
  put.mockRestore();
  expect(await names()).toEqual(['A']);
  vi.stubGlobal('indexedDB', {
    open() {
      throw Object.assign(new Error('no'), { name: 'SecurityError' });
    },
  });
  const denied = await tab();
  expect(await denied.names()).toBe('denied');
  expect(await denied.add('B')).toEqual({ ok: false, fault: 'denied' });
  expect(await denied.documentCount()).toBe(0);
  expect(await denied.eraseDocuments()).toBe(true);
});

test('a dossier of a version to come is counted, and stays as it is', async () => {
  const { add, readDossiers, changeDossiers, moved } = await tab();
  await add('A');
  const database = await openDB('ipep-documents/1');
  const later = { id: 'N', nom: 'N', entry: { format: 'x/2' }, rang: 0 };
  await database.put('dossiers', later, 'N');
  await add('B');
  await changeDossiers((all) => moved(all, 'B', -1));
  const kept = await readDossiers();
  expect(kept.ok && kept.value.unreadable).toBe(1);
  expect(await database.get('dossiers', 'N')).toEqual(later);
  database.close();
});

test('what was kept before there were dossiers is taken over once, and nothing of it is lost', async () => {
  const memory = {
    saisie: withDepense('1'),
    fragment: '',
    gardee: withDepense('2'),
    remplacee: withDepense('3'),
    autre: withDepense('1'),
  };
  const text = JSON.stringify(memory);
  localStorage.setItem('ipep-saisie/1', text);
  sessionStorage.setItem('ipep-saisie/1', JSON.stringify({ saisie: withDepense('4'), fragment: '' }));
  const first = await tab();
  const kept = await first.takeOver(7);
  const entries = kept.ok && kept.value.dossiers.map(({ entry }) => entry);
  expect(entries).toEqual(['4', '1', '2', '3'].map(withDepense));
  const nom = 'Dossier 1';
  expect(await first.names()).toEqual([nom, 'Dossier 2', 'Gardé pour comparer', 'Remplacé par un lien']);
  expect(localStorage.getItem('ipep-saisie/1')).toBe(text);
  await first.changeDossiers((all) => all.slice(0, 1));
  const next = await tab();
  expect(await next.takeOver(8)).toMatchObject({ ok: true, value: { dossiers: [{ nom }] } });
  expect(await next.names()).toEqual([nom]);
});

test("at a first visit there is nothing to take over: the example is nobody's", async () => {
  localStorage.setItem('ipep-saisie/1', JSON.stringify({ saisie: depart, fragment: '' }));
  const { takeOver, names } = await tab();
  expect(await takeOver(1)).toMatchObject({ ok: true });
  expect(await names()).toEqual([]);
});

test('all is counted, and all is erased, though another tab is open', async () => {
  const [one, other] = [await tab(), await tab()];
  await one.add('A');
  await other.add('B');
  await one.putNotebooks([{ id: 'C', titre: 'C', texte: '{}' }]);
  expect(await other.documentCount()).toBe(3);
  expect(await other.eraseDocuments()).toBe(true);
  expect(await one.names()).toEqual([]);
  expect(await one.documentCount()).toBe(0);
});
