import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createForm } from '../../src/store/form.ts';
import { alerts, removeAlert } from '../../src/store/notices/alerts.ts';
import { triedCase } from '../../src/store/tried-case.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

const KEY = 'ipep-essai/1';
const depart = { age: '40', sexe: 'F' };
let clock: FakeClock;
const form = () => createForm(KEY, depart, clock);

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  clock = fakeClock();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('creerFormulaire(cle, depart)', () => {
  test('starts with the fields of the page as built, and keeps nothing before something is typed', () => {
    const { saisi: typed, modified } = form();
    expect([typed.value, modified.value, kept.size]).toEqual([depart, false, 0]);
  });

  test('write() keeps what is typed, readable or not, for the next visit', () => {
    form().write('age', 'douze');
    expect(kept.size).toBe(0);
    clock.advance(1000);
    const next = form();
    next.openUp();
    expect([next.saisi.value, next.modified.value]).toEqual([{ age: 'douze', sexe: 'F' }, true]);
  });

  test('fillIn() fills some fields, and comeBack() gives back what they held', () => {
    const { saisi: typed, avant, write, fillIn, comeBack } = form();
    write('age', '7');
    fillIn({ sexe: 'H' });
    expect([typed.value, avant.value]).toEqual([
      { age: '7', sexe: 'H' },
      { age: '7', sexe: 'F' },
    ]);
    comeBack();
    expect([typed.value, avant.value]).toEqual([{ age: '7', sexe: 'F' }, undefined]);
  });

  test('tryOut() shows a case over what is typed, which stays what is kept; comeBack() shows it again', () => {
    const { saisi: typed, avant, write, tryOut, comeBack } = form();
    write('age', '7');
    clock.advance(1000);
    const before = [...kept];
    tryOut("Cas d'école : Un homme", { sexe: 'H' });
    expect(triedCase.value).toMatchObject({
      label: "Cas d'école : Un homme",
      what: 'valeurs',
      changed: false,
    });
    write('age', '8');
    expect(typed.value).toEqual({ age: '8', sexe: 'H' });
    for (const age of ['8', '9']) {
      write('age', age);
      expect(triedCase.value).toMatchObject({
        label: "Cas d'école : Un homme, valeurs changées",
        changed: true,
      });
    }
    // Another case starts from what is typed, not from the first.
    tryOut("Cas d'école : Un enfant", { age: '1' });
    expect([typed.value, avant.value]).toEqual([
      { age: '1', sexe: 'F' },
      { age: '7', sexe: 'F' },
    ]);
    clock.advance(1000);
    expect([...kept]).toEqual(before);
    comeBack();
    clock.advance(1000);
    expect([typed.value, avant.value, triedCase.value, [...kept]]).toEqual([
      { age: '7', sexe: 'F' },
      undefined,
      undefined,
      before,
    ]);
  });

  test('a case that one starts from is kept, and can be taken back', () => {
    const { saisi: typed, write, tryOut, comeBack } = form();
    write('age', '7');
    tryOut("Cas d'école : Un homme", { sexe: 'H' });
    triedCase.value?.adopt();
    clock.advance(1000);
    expect([triedCase.value, kept.get(KEY)]).toEqual([undefined, JSON.stringify({ age: '7', sexe: 'H' })]);
    comeBack();
    expect(typed.value).toEqual({ age: '7', sexe: 'F' });
  });

  test('restore() puts back what was typed before what is given up, in a case as out of it', () => {
    const { saisi: typed, write, tryOut, restore } = form();
    write('age', '7');
    const own = typed.value;
    write('age', '1000');
    restore(own);
    expect(typed.value).toEqual(own);
    tryOut('Un cas', { sexe: 'H' });
    const tried = typed.value;
    write('age', '1000');
    restore(tried);
    expect([typed.value, triedCase.value?.changed]).toEqual([tried, true]);
    restore(own);
    expect([typed.value, triedCase.value]).toEqual([own, undefined]);
    clock.advance(1000);
    expect(JSON.parse(kept.get(KEY) ?? '')).toEqual(own);
  });

  test('once something is typed, there is nothing to give back', () => {
    const { avant, write, fillIn } = form();
    fillIn({ age: '1' });
    write('age', '2');
    expect(avant.value).toBeUndefined();
  });

  test('a case that becomes what is typed is said, with the way back to what it has taken the place of', async () => {
    const { saisi: typed, write, tryOut } = form();
    write('age', '7');
    tryOut('Cas d’école : à la retraite', { age: '65' });
    triedCase.value?.adopt();
    await vi.waitFor(() =>
      expect(alerts.get(`cas:${KEY}`)?.texte).toMatch(/à la retraite. Ces valeurs sont .* les vôtres/),
    );
    expect(typed.value.age).toBe('65');
    alerts.get(`cas:${KEY}`)?.actions[0]?.toDo?.();
    expect(typed.value.age).toBe('7');
    removeAlert(`cas:${KEY}`);
  });

  test.each([
    ['is not JSON', '{'],
    ['is null', 'null'],
    ['is a list', '[1]'],
    ['has fields of another form and values that are no text', '{"autre":"1","age":3}'],
    ['is longer than anything typed', JSON.stringify({ age: '4'.repeat(10_001) })],
  ])('openUp() leaves the fields of the start when what was kept %s', (_, text) => {
    kept.set(KEY, text);
    const { openUp, saisi: typed } = form();
    openUp();
    expect(typed.value).toEqual(depart);
  });

  test('takes no other key than its fields, whatever an object has', () => {
    kept.set(KEY, '{"toString":"a","constructor":"b","age":"41"}');
    const { saisi: typed, openUp } = form();
    openUp();
    expect(Object.entries(typed.value)).toEqual([
      ['age', '41'],
      ['sexe', 'F'],
    ]);
  });

  test('openUp() a second time loses nothing that was typed since', () => {
    const { openUp, write, saisi: typed } = form();
    openUp();
    write('age', '9');
    kept.set(KEY, '{"age":"50"}');
    openUp();
    expect(typed.value.age).toBe('9');
  });

  test('a browser that refuses its storage changes nothing for the page', () => {
    vi.stubGlobal('localStorage', undefined);
    const { openUp, write, saisi: typed } = form();
    openUp();
    write('age', '3');
    expect(typed.value.age).toBe('3');
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
      const other = () => createForm('ipep-autre/1', depart, clock);
      const { write } = other();
      write('age', '123');
      clock.advance(1000);
      vi.stubGlobal('sessionStorage', { ...session, setItem: full });
      write('age', '456');
      clock.advance(1000);
      const next = other();
      next.openUp();
      expect(next.saisi.value.age).toBe('456');
    });

    test('what dies with the tab is said', async () => {
      vi.stubGlobal('localStorage', { getItem: () => null, setItem: full });
      vi.resetModules();
      const fresh = await import('../../src/store/form.ts');
      const said = await import('../../src/store/notices/alerts.ts');
      fresh.createForm(KEY, depart, clock).write('age', '123');
      clock.advance(1000);
      await vi.waitFor(() => expect(said.alerts.has('formulaire')).toBe(true));
      expect(tab.get(KEY)).toContain('123');
    });
  });
});
