import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { keepInMemory } from '../../../src/store/storage/memory-only.ts';

/** A page whose browser throws at whoever asks for what it keeps, as in a frame without an origin; with what was written. */
function page() {
  const refused: PropertyDescriptor = {
    configurable: true,
    get() {
      throw new Error('SecurityError');
    },
  };
  const written: string[] = [];
  class History {
    pushState() {
      written.push('push');
    }
    replaceState() {
      written.push('replace');
    }
  }
  const context: Record<string, unknown> = { history: new History() };
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'BroadcastChannel',
    'cookieStore',
  ])
    Object.defineProperty(context, name, refused);
  const run = (code: string): unknown => runInNewContext(code, context);
  // As the page holds it: a text, which nothing else accompanies.
  run(`(${keepInMemory})()`);
  return { run, written };
}

test('the two storages are memories apart, which a page writes and reads as its own', () => {
  const { run } = page();
  run(`localStorage.setItem('a', '1'); sessionStorage.setItem('a', '2'); sessionStorage.setItem('b', '3')`);
  run(`sessionStorage.removeItem('b')`);
  expect(run(`[localStorage, sessionStorage].map((each) => each.getItem('a')).join()`)).toBe('1,2');
  expect(run(`sessionStorage.getItem('b')`)).toBeNull();
});

test('there is no store for documents, no cache, no channel', () => {
  const { run } = page();
  expect(
    run(`[indexedDB, caches, BroadcastChannel, cookieStore].filter((each) => each !== undefined)`),
  ).toEqual([]);
});

test('no address is written', () => {
  const { run, written } = page();
  run(`history.pushState({}, '', '#a'); history.replaceState({}, '', '#b')`);
  expect(written).toEqual([]);
});
