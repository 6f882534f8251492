import { beforeEach, describe, expect, test, vi } from 'vitest';
import { creerFormulaire } from '../../src/store/form.ts';

const KEY = 'ipep-essai/1';
const depart = { age: '40', sexe: 'F' };
const form = () => creerFormulaire(KEY, depart);

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
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
    expect(kept.size).toBe(0);
    vi.runAllTimers();
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
    ['is longer than anything typed', JSON.stringify({ age: '4'.repeat(10_001) })],
  ])('ouvrir() leaves the fields of the start when what was kept %s', (_, text) => {
    kept.set(KEY, text);
    const { ouvrir, saisi } = form();
    ouvrir();
    expect(saisi.value).toEqual(depart);
  });

  test('takes no other key than its fields, whatever an object has', () => {
    kept.set(KEY, '{"toString":"a","constructor":"b","age":"41"}');
    const { saisi, ouvrir } = form();
    ouvrir();
    expect(Object.entries(saisi.value)).toEqual([
      ['age', '41'],
      ['sexe', 'F'],
    ]);
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

  describe('with the storage of this tab too', () => {
    const tab = new Map<string, string>();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const session = {
      getItem: (key: string) => tab.get(key) ?? null,
      setItem: (key: string, value: string) => void tab.set(key, value),
      removeItem: (key: string) => void tab.delete(key),
    };
    beforeEach(() => {
      tab.clear();
      vi.stubGlobal('sessionStorage', session);
    });

    test('a full one gives no older value back after a reload', () => {
      const other = () => creerFormulaire('ipep-autre/1', depart);
      const { ecrire } = other();
      ecrire('age', '123');
      vi.runAllTimers();
      vi.stubGlobal('sessionStorage', { ...session, setItem: full });
      ecrire('age', '456');
      vi.runAllTimers();
      const next = other();
      next.ouvrir();
      expect(next.saisi.value.age).toBe('456');
    });

    test('what dies with the tab is said', async () => {
      vi.stubGlobal('localStorage', { getItem: () => null, setItem: full });
      vi.resetModules();
      const fresh = await import('../../src/store/form.ts');
      const said = await import('../../src/store/notices/notices.ts');
      fresh.creerFormulaire(KEY, depart).ecrire('age', '123');
      vi.runAllTimers();
      await vi.waitFor(() => expect(said.alertes.has('formulaire')).toBe(true));
      expect(tab.get(KEY)).toContain('123');
    });
  });
});
