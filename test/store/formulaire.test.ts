import { beforeEach, describe, expect, test, vi } from 'vitest';
import { creerFormulaire } from '../../src/store/formulaire.ts';

const KEY = 'ipep-essai/1';
const depart = { age: '40', sexe: 'F' };
const form = () => creerFormulaire(KEY, depart);

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('creerFormulaire(cle, depart)', () => {
  test('starts with the fields of the page as built, and keeps nothing before something is typed', () => {
    const { saisi, modifie } = form();
    expect([saisi.value, modifie.value, kept.size]).toEqual([depart, false, 0]);
  });

  test('ecrire() keeps what is typed, readable or not, for the next visit', () => {
    form().ecrire('age', 'douze');
    const next = form();
    next.ouvrir();
    expect([next.saisi.value, next.modifie.value]).toEqual([{ age: 'douze', sexe: 'F' }, true]);
  });

  test('remplir() fills some fields, and revenir() gives back what they held', () => {
    const { saisi, avant, ecrire, remplir, revenir } = form();
    ecrire('age', '7');
    remplir({ sexe: 'H' });
    expect([saisi.value, avant.value]).toEqual([
      { age: '7', sexe: 'H' },
      { age: '7', sexe: 'F' },
    ]);
    revenir();
    expect([saisi.value, avant.value]).toEqual([{ age: '7', sexe: 'F' }, undefined]);
  });

  test('once something is typed, there is nothing to give back', () => {
    const { avant, ecrire, remplir } = form();
    remplir({ age: '1' });
    ecrire('age', '2');
    expect(avant.value).toBeUndefined();
  });

  test.each([
    ['is not JSON', '{'],
    ['is null', 'null'],
    ['is a list', '[1]'],
    ['has fields of another form and values that are no text', '{"autre":"1","age":3}'],
  ])('ouvrir() leaves the fields of the start when what was kept %s', (_, text) => {
    kept.set(KEY, text);
    const { ouvrir, saisi } = form();
    ouvrir();
    expect(saisi.value).toEqual(depart);
  });

  test('ouvrir() a second time loses nothing that was typed since', () => {
    const { ouvrir, ecrire, saisi } = form();
    ouvrir();
    ecrire('age', '9');
    kept.set(KEY, '{"age":"50"}');
    ouvrir();
    expect(saisi.value.age).toBe('9');
  });

  test('a browser that refuses its storage changes nothing for the page', () => {
    vi.stubGlobal('localStorage', undefined);
    const { ouvrir, ecrire, saisi } = form();
    ouvrir();
    ecrire('age', '3');
    expect(saisi.value.age).toBe('3');
  });
});
