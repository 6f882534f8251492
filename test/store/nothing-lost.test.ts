// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savedRules } from '../../src/scenario/rules/identity.ts';
import { alerts, removeAlert } from '../../src/store/notices/alerts.ts';
import { depart } from '../../src/store/state/state.ts';
import {
  depense,
  finish,
  giveAnswer,
  KEY,
  openPage,
  otherTab,
  startOver,
  typeText,
  withDepense,
} from './harness.ts';

const SET_ASIDE = `${KEY}.ecarte`;
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null');

beforeEach(startOver);
afterEach(() => void vi.restoreAllMocks());

/** A storage, or both, that refuses to be written. */
function refuse(zones: readonly Storage[]): void {
  const write = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, cle, texte) {
    if (zones.includes(this)) throw new DOMException('full', 'QuotaExceededError');
    write.call(this, cle, texte);
  });
}

describe('a storage that keeps nothing', () => {
  test('is said at the first change, once, with what to do; never before', async () => {
    refuse([localStorage, sessionStorage]);
    const store = await openPage();
    expect(alerts.size).toBe(0);
    await typeText(store, '2300');
    expect(alerts.get('stockage')?.texte).toMatch(/^Ce navigateur ne garde pas vos chiffres.*favoris/);
    await giveAnswer('stockage', 'Fermer');
    removeAlert('stockage');
    await typeText(store, '2200');
    expect(alerts.size).toBe(0);
  });

  test('hands over the scenario as a file', async () => {
    refuse([localStorage, sessionStorage]);
    await typeText(await openPage(), '2300');
    const [action] = alerts.get('stockage')?.actions ?? [];
    const { regles, ...scenario } = JSON.parse((await action?.fichier?.content()) ?? '');
    expect(scenario).toEqual(withDepense('2300').scenario);
    expect(regles).toEqual(savedRules(withDepense('2300').scenario));
  });

  test('and an address that is too short: only a file has it, and the page asks before it closes', async () => {
    refuse([localStorage, sessionStorage]);
    const store = await openPage();
    const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await typeText(store, '2300');
    expect(closing()).toBe(false);
    const names = Array.from({ length: 9000 }, (_, rank) =>
      String.fromCodePoint(0x4e00 + ((rank * 7919) % 20_000)),
    );
    store.write(['groupements', 0, 'nom'], names.join(''));
    await finish();
    // Too long for the schema too: what is typed and refused is in no address either.
    expect(closing()).toBe(true);
  });

  test('that is full for all tabs still keeps the scenario of this one, through its reloads', async () => {
    refuse([localStorage]);
    await typeText(await openPage(), '2300');
    expect(alerts.has('stockage')).toBe(true);
    const store = await openPage();
    expect(depense(store)).toBe('2300');
    expect(alerts.has('onglet')).toBe(false);
  });

  test('says no more once it has room again', async () => {
    refuse([localStorage]);
    const store = await openPage();
    await typeText(store, '2300');
    vi.restoreAllMocks();
    await typeText(store, '2200');
    expect(alerts.has('stockage')).toBe(false);
    expect(kept().saisie).toEqual(withDepense('2200'));
  });
});

test('what was kept to compare and is forgotten can be had again', async () => {
  const store = await openPage();
  store.keep(withDepense('2100'));
  store.keep(undefined);
  expect([store.gardee.value, kept().gardee]).toEqual([undefined, undefined]);
  store.avis.value?.action?.toDo();
  expect([store.gardee.value, kept().gardee]).toEqual([withDepense('2100'), withDepense('2100')]);
});

describe('two tabs', () => {
  test('each keeps its own on screen and through a reload, and says so', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await otherTab(withDepense('1900'));
    expect([depense(store), alerts.get('onglet')?.shut.nom]).toEqual(['2300', 'Garder le mien']);
    const again = await openPage();
    expect([depense(again), alerts.has('onglet')]).toEqual(['2300', true]);
  });

  test('what a tab wrote just before its reload, and hears of after, takes nothing back', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await otherTab(withDepense('1900'));
    await otherTab(withDepense('2300'), { autre: withDepense('1900') });
    expect(alerts.has('onglet')).toBe(true);
    await giveAnswer('onglet', "Prendre celui de l'autre onglet");
    expect(depense(store)).toBe('1900');
  });

  test("« Prendre celui de l'autre onglet » takes it, and is undone", async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await otherTab(withDepense('1900'));
    await giveAnswer('onglet', "Prendre celui de l'autre onglet");
    expect([depense(store), alerts.has('onglet')]).toEqual(['1900', false]);
    store.resume('annule');
    await finish();
    expect(depense(store)).toBe('2300');
  });

  test('« Garder le mien » keeps this one for all tabs', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await otherTab(withDepense('1900'));
    await giveAnswer('onglet', 'Garder le mien');
    expect([kept().saisie, kept().autre, alerts.has('onglet')]).toEqual([
      withDepense('2300'),
      undefined,
      false,
    ]);
  });

  test('the last one written is kept for all, with the one whose place it takes, told even by a tab that heard nothing', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    localStorage.setItem(KEY, JSON.stringify({ saisie: withDepense('1900'), fragment: '' }));
    await typeText(store, '2200');
    expect([kept().saisie, kept().autre]).toEqual([withDepense('2200'), withDepense('1900')]);
    sessionStorage.clear();
    const other = await openPage();
    expect(depense(other)).toBe('2200');
    await giveAnswer('onglet', "Prendre celui de l'autre onglet");
    expect(depense(other)).toBe('1900');
  });

  test('a tab that still shows the example says nothing, takes nothing, and loses nothing of the other', async () => {
    const store = await openPage();
    await otherTab(withDepense('1900'));
    store.keep(withDepense('2100'));
    await finish();
    expect([store.saisie.value, alerts.size, kept().saisie]).toEqual([depart, 0, withDepense('1900')]);
    expect(kept().gardee).toEqual(withDepense('2100'));
    expect(depense(await openPage())).toBe('1900');
  });

  test('another year looked at is no other scenario', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await otherTab({ ...withDepense('2300'), vue: { groupement: 0, annee: 1 } });
    expect(alerts.size).toBe(0);
    await otherTab(withDepense('1900'));
    await otherTab(withDepense('2300'));
    expect(alerts.has('onglet')).toBe(false);
  });
});

describe('what another version has kept', () => {
  const { scenario } = withDepense('2300');
  const { format: _format, cahier: _cahier, ...withoutFormat } = scenario;

  test.each([
    ['is no JSON', '{"saisie":', undefined],
    ['has no scenario', '{"saisie":{}}', undefined],
    [
      'is of a later format',
      JSON.stringify({
        saisie: { ...depart, scenario: { ...scenario, format: 'ipep-scenario/2' } },
        fragment: '',
      }),
      undefined,
    ],
    ['has no view, nor fragment', JSON.stringify({ saisie: { scenario } }), '2300'],
    ['is a scenario alone, without its format', JSON.stringify(withoutFormat), '2300'],
    [
      'has answers that are none',
      JSON.stringify({ saisie: { ...withDepense('2300'), estimation: 3 }, fragment: '' }),
      '2300',
    ],
    [
      'has kept something else to compare',
      JSON.stringify({ saisie: withDepense('2300'), fragment: '', gardee: 'oui' }),
      '2300',
    ],
  ])('%s: nothing is erased, what can be read is', async (_, texte, readout) => {
    localStorage.setItem(KEY, texte);
    const store = await openPage();
    expect(depense(store)).toBe(readout ?? depense({ saisie: { value: depart } } as typeof store));
    expect(JSON.parse(localStorage.getItem(SET_ASIDE) ?? '')).toEqual([texte]);
    const [file] = alerts.get(SET_ASIDE)?.actions ?? [];
    expect(file?.fichier?.content()).toBe(texte);
    await typeText(store, '2200');
    expect(JSON.parse(localStorage.getItem(SET_ASIDE) ?? '')).toEqual([texte]);
    expect(kept().saisie.scenario.groupements[0].annees[3].depenseReelle).toBe('2200');
  });

  test('of a later format says to load the page again', async () => {
    localStorage.setItem(KEY, '{"saisie":{"scenario":{"format":"ipep-scenario/2"}}}');
    await openPage();
    expect(alerts.get(SET_ASIDE)?.texte).toMatch(/^Ce navigateur gardait un scénario\. Cela vient d'une/);
    expect(alerts.get(SET_ASIDE)?.texte).toContain('plus récente du site : rechargez la page');
  });

  test('is said again at the next page, until it is closed, or forgotten for good', async () => {
    localStorage.setItem(KEY, '{');
    await openPage();
    removeAlert(SET_ASIDE);
    await openPage();
    await giveAnswer(SET_ASIDE, 'Fermer');
    removeAlert(SET_ASIDE);
    await openPage();
    expect(alerts.size).toBe(0);
    sessionStorage.clear();
    await openPage();
    await giveAnswer(SET_ASIDE, "L'oublier");
    expect([localStorage.getItem(SET_ASIDE), alerts.size]).toEqual([null, 0]);
  });

  test('stays under its key where it cannot be put aside, and nothing is written over it', async () => {
    localStorage.setItem(KEY, '{');
    refuse([localStorage]);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => undefined);
    const store = await openPage();
    await typeText(store, '2200');
    vi.restoreAllMocks();
    await typeText(store, '2100');
    expect(localStorage.getItem(KEY)).toBe('{');
  });
});
