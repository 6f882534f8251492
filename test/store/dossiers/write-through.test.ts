import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/store/state/entry.ts';
import { withoutDossier } from '../../../src/store/state/entry.ts';
import { fakeClock } from '../fake-clock.ts';
import { withDepense } from '../harness.ts';

/* One browser; each `tab()` is a page with its own copy of the code and its own session. */

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', storage());
});

function storage() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
}

const dossier = { id: 'A', nom: 'A' };
const tied = (value: string): Entry => ({ ...withDepense(value), dossier });

async function tab(opening: Entry, session = storage()) {
  vi.resetModules();
  const { writeThrough } = await import('../../../src/store/dossiers/write-through.ts');
  const { changeDossiers, followBeside, readDossiers } = await import(
    '../../../src/store/dossiers/library.ts'
  );
  const { created } = await import('../../../src/store/dossiers/edits.ts');
  const saisie = signal(opening);
  const clock = fakeClock();
  const show = vi.fn((next: Entry) => {
    saisie.value = next;
  });
  const read = async () => {
    const kept = await readDossiers();
    return kept.ok ? kept.value.dossiers.map(({ nom, entry }) => [nom, entry] as const) : kept.fault;
  };
  const tie = (dossier: NonNullable<Entry['dossier']>) => {
    saisie.value = { ...saisie.value, dossier };
  };
  const refuse = vi.fn();
  const heard = vi.fn();
  followBeside(heard);
  vi.stubGlobal('sessionStorage', session);
  return {
    saisie,
    show,
    refuse,
    heard,
    read,
    session,
    create: (entry: Entry) => changeDossiers((all) => created(all, { id: 'A', at: 1 }, 'A', entry)),
    start: () => writeThrough({ saisie, isTouched: () => false, show, tie, refuse }, clock),
    /** What waits is written, by the session of this tab. */
    async rest() {
      vi.stubGlobal('sessionStorage', session);
      clock.advance(200);
      // A read comes after all that was asked before it.
      await read();
      await read();
    },
  };
}

test('what is typed goes to the dossier, the last of it', async () => {
  const page = await tab(tied('1'));
  await page.create(withDepense('1'));
  page.start();
  await page.rest();
  page.saisie.value = tied('2');
  page.saisie.value = tied('3');
  await page.rest();
  expect(await page.read()).toEqual([['A', withDepense('3')]]);
  expect(page.show).not.toHaveBeenCalled();
});

test('a page that is left before it has written is caught up by the next one', async () => {
  const left = await tab(tied('1'));
  await left.create(withDepense('1'));
  left.start();
  await left.rest();
  left.saisie.value = tied('2');
  const next = await tab(tied('2'), left.session);
  next.start();
  await next.rest();
  expect(await next.read()).toEqual([['A', withDepense('2')]]);
});

test('with nothing to write, the newer version of another tab is shown', async () => {
  const page = await tab(tied('1'));
  await page.create(withDepense('2'));
  page.start();
  await page.rest();
  expect(withoutDossier(page.saisie.value)).toEqual(withDepense('2'));
  expect(await page.read()).toEqual([['A', withDepense('2')]]);
});

test('two tabs that type in one dossier: the second goes on in its own, and neither is lost', async () => {
  const one = await tab(tied('1'));
  await one.create(withDepense('1'));
  one.start();
  await one.rest();
  const other = await tab(tied('1'));
  other.start();
  await other.rest();
  one.saisie.value = tied('2');
  await one.rest();
  other.saisie.value = tied('3');
  await other.rest();
  expect(await other.read()).toEqual([
    ['A', withDepense('2')],
    ['A (autre onglet)', withDepense('3')],
  ]);
  expect(other.saisie.value.dossier?.nom).toBe('A (autre onglet)');
  await vi.waitUntil(() => one.heard.mock.calls.length > 0);
  other.saisie.value = { ...other.saisie.value, ...withDepense('4') };
  one.saisie.value = tied('5');
  await one.rest();
  await other.rest();
  expect(await one.read()).toEqual([
    ['A', withDepense('5')],
    ['A (autre onglet)', withDepense('4')],
  ]);
  // The tab whose dossier was left is told of it, once.
  expect(one.heard.mock.calls).toEqual([[{ of: 'A', nom: 'A (autre onglet)' }]]);
  expect(other.heard).not.toHaveBeenCalled();
});

test('what is typed while the newer version of another tab is read is not written over it', async () => {
  const one = await tab(tied('1'));
  await one.create(withDepense('1'));
  one.start();
  await one.rest();
  const other = await tab(tied('1'));
  other.start();
  await other.rest();
  one.saisie.value = tied('2');
  await one.rest();
  other.saisie.value = { ...tied('1'), vue: { groupement: 0, annee: 2 } };
  const reading = other.rest();
  other.saisie.value = tied('3');
  await reading;
  await other.rest();
  expect(await other.read()).toEqual([
    ['A', withDepense('2')],
    ['A (autre onglet)', withDepense('3')],
  ]);
});

test('a link, which has no dossier, writes to none', async () => {
  const page = await tab(tied('1'));
  await page.create(withDepense('1'));
  page.start();
  await page.rest();
  page.saisie.value = tied('2');
  page.saisie.value = withDepense('9');
  await page.rest();
  expect(await page.read()).toEqual([['A', withDepense('2')]]);
});
