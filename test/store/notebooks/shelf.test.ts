// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { newId, shelf } from '../../../src/store/notebooks/shelf.ts';
import { startOver } from '../harness.ts';

beforeEach(startOver);

const note = { id: 'a', titre: 'Note', texte: '{"titre":"Note"}' };

test('put() keeps before it returns: a page that is left waits for no promise', () => {
  void shelf.put(note);
  expect(localStorage.getItem('ipep-carnets/1')).toContain('Note');
});

test('list() gives the last one put first, get() its text, remove() takes one away and frees the storage with the last', async () => {
  await shelf.put(note);
  await shelf.put({ ...note, id: 'b', titre: 'Autre' });
  expect(await shelf.list()).toEqual([
    { id: 'b', titre: 'Autre' },
    { id: 'a', titre: 'Note' },
  ]);
  expect(await shelf.get('a')).toBe(note.texte);
  await shelf.remove('b');
  expect(await shelf.list()).toHaveLength(1);
  await shelf.remove('a');
  expect(localStorage.getItem('ipep-carnets/1')).toBeNull();
});

test('put() over what another tab has put meanwhile keeps both', async () => {
  await shelf.put(note);
  await shelf.put({ ...note, texte: 'autre onglet' }, note.texte);
  const id = await shelf.put({ ...note, texte: 'cet onglet' }, note.texte);
  expect(id).not.toBe('a');
  expect(await shelf.get('a')).toBe('autre onglet');
  expect(await shelf.get(id ?? '')).toBe('cet onglet');
});

test('put() of what follows the known text takes its place', async () => {
  await shelf.put(note);
  expect(await shelf.put({ ...note, texte: 'suite' }, note.texte)).toBe('a');
  expect(await shelf.list()).toHaveLength(1);
  expect(await shelf.get('a')).toBe('suite');
});

test('put() in a browser that is full gives undefined, and leaves what was there', async () => {
  await shelf.put(note);
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    expect(await shelf.put({ ...note, id: 'b' })).toBeUndefined();
  } finally {
    Storage.prototype.setItem = setItem;
  }
  expect(await shelf.get('a')).toBe(note.texte);
});

test('newId() gives no id twice', () => {
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
});
