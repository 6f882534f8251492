// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alertes, retirerAlerte } from '../../src/store/notices/notices.ts';
import { depart } from '../../src/store/state/state.ts';
import {
  autreOnglet,
  avecDepense,
  CLE,
  depense,
  finir,
  ouvrirPage,
  recommencer,
  repondre,
  taper,
} from './harness.ts';

const ECARTE = `${CLE}.ecarte`;
const kept = () => JSON.parse(localStorage.getItem(CLE) ?? 'null');

beforeEach(recommencer);
afterEach(() => void vi.restoreAllMocks());

/** A storage, or both, that refuses to be written. */
function refuser(zones: readonly Storage[]): void {
  const write = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, cle, texte) {
    if (zones.includes(this)) throw new DOMException('full', 'QuotaExceededError');
    write.call(this, cle, texte);
  });
}

describe('a storage that keeps nothing', () => {
  test('is said at the first change, once, with what to do; never before', async () => {
    refuser([localStorage, sessionStorage]);
    const store = await ouvrirPage();
    expect(alertes.size).toBe(0);
    await taper(store, '2300');
    expect(alertes.get('stockage')?.texte).toMatch(/^Ce navigateur ne garde pas vos chiffres.*favoris/);
    await repondre('stockage', 'Fermer');
    retirerAlerte('stockage');
    await taper(store, '2200');
    expect(alertes.size).toBe(0);
  });

  test('hands over the scenario as a file', async () => {
    refuser([localStorage, sessionStorage]);
    await taper(await ouvrirPage(), '2300');
    const [action] = alertes.get('stockage')?.actions ?? [];
    expect(JSON.parse(action?.fichier?.contenu() ?? '')).toEqual(avecDepense('2300').scenario);
  });

  test('and an address that is too short: only a file has it, and the page asks before it closes', async () => {
    refuser([localStorage, sessionStorage]);
    const store = await ouvrirPage();
    const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await taper(store, '2300');
    expect(closing()).toBe(false);
    const names = Array.from({ length: 9000 }, (_, rank) =>
      String.fromCodePoint(0x4e00 + ((rank * 7919) % 20_000)),
    );
    store.ecrire(['groupements', 0, 'nom'], names.join(''));
    await finir();
    // Too long for the schema too: what is typed and refused is in no address either.
    expect(closing()).toBe(true);
  });

  test('that is full for all tabs still keeps the scenario of this one, through its reloads', async () => {
    refuser([localStorage]);
    await taper(await ouvrirPage(), '2300');
    expect(alertes.has('stockage')).toBe(true);
    const store = await ouvrirPage();
    expect(depense(store)).toBe('2300');
    expect(alertes.has('onglet')).toBe(false);
  });

  test('says no more once it has room again', async () => {
    refuser([localStorage]);
    const store = await ouvrirPage();
    await taper(store, '2300');
    vi.restoreAllMocks();
    await taper(store, '2200');
    expect(alertes.has('stockage')).toBe(false);
    expect(kept().saisie).toEqual(avecDepense('2200'));
  });
});

test('what was kept to compare and is forgotten can be had again', async () => {
  const store = await ouvrirPage();
  store.garder(avecDepense('2100'));
  store.garder(undefined);
  expect([store.gardee.value, kept().gardee]).toEqual([undefined, undefined]);
  store.avis.value?.action?.faire();
  expect([store.gardee.value, kept().gardee]).toEqual([avecDepense('2100'), avecDepense('2100')]);
});

describe('two tabs', () => {
  test('each keeps its own on screen and through a reload, and says so', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await autreOnglet(avecDepense('1900'));
    expect([depense(store), alertes.get('onglet')?.fermer.nom]).toEqual(['2300', 'Garder le mien']);
    const again = await ouvrirPage();
    expect([depense(again), alertes.has('onglet')]).toEqual(['2300', true]);
  });

  test('what a tab wrote just before its reload, and hears of after, takes nothing back', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await autreOnglet(avecDepense('1900'));
    await autreOnglet(avecDepense('2300'), { autre: avecDepense('1900') });
    expect(alertes.has('onglet')).toBe(true);
    await repondre('onglet', "Prendre celui de l'autre onglet");
    expect(depense(store)).toBe('1900');
  });

  test("« Prendre celui de l'autre onglet » takes it, and is undone", async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await autreOnglet(avecDepense('1900'));
    await repondre('onglet', "Prendre celui de l'autre onglet");
    expect([depense(store), alertes.has('onglet')]).toEqual(['1900', false]);
    store.reprendre('annule');
    await finir();
    expect(depense(store)).toBe('2300');
  });

  test('« Garder le mien » keeps this one for all tabs', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await autreOnglet(avecDepense('1900'));
    await repondre('onglet', 'Garder le mien');
    expect([kept().saisie, kept().autre, alertes.has('onglet')]).toEqual([
      avecDepense('2300'),
      undefined,
      false,
    ]);
  });

  test('the last one written is kept for all, with the one whose place it takes, told even by a tab that heard nothing', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    localStorage.setItem(CLE, JSON.stringify({ saisie: avecDepense('1900'), fragment: '' }));
    await taper(store, '2200');
    expect([kept().saisie, kept().autre]).toEqual([avecDepense('2200'), avecDepense('1900')]);
    sessionStorage.clear();
    const other = await ouvrirPage();
    expect(depense(other)).toBe('2200');
    await repondre('onglet', "Prendre celui de l'autre onglet");
    expect(depense(other)).toBe('1900');
  });

  test('a tab that still shows the example says nothing, takes nothing, and loses nothing of the other', async () => {
    const store = await ouvrirPage();
    await autreOnglet(avecDepense('1900'));
    store.garder(avecDepense('2100'));
    await finir();
    expect([store.saisie.value, alertes.size, kept().saisie]).toEqual([depart, 0, avecDepense('1900')]);
    expect(kept().gardee).toEqual(avecDepense('2100'));
    expect(depense(await ouvrirPage())).toBe('1900');
  });

  test('another year looked at is no other scenario', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await autreOnglet({ ...avecDepense('2300'), vue: { groupement: 0, annee: 1 } });
    expect(alertes.size).toBe(0);
    await autreOnglet(avecDepense('1900'));
    await autreOnglet(avecDepense('2300'));
    expect(alertes.has('onglet')).toBe(false);
  });
});

describe('what another version has kept', () => {
  const { scenario } = avecDepense('2300');
  const { format: _format, cahier: _cahier, ...sansFormat } = scenario;

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
    ['is a scenario alone, without its format', JSON.stringify(sansFormat), '2300'],
    [
      'has answers that are none',
      JSON.stringify({ saisie: { ...avecDepense('2300'), estimation: 3 }, fragment: '' }),
      '2300',
    ],
    [
      'has kept something else to compare',
      JSON.stringify({ saisie: avecDepense('2300'), fragment: '', gardee: 'oui' }),
      '2300',
    ],
  ])('%s: nothing is erased, what can be read is', async (_, texte, lue) => {
    localStorage.setItem(CLE, texte);
    const store = await ouvrirPage();
    expect(depense(store)).toBe(lue ?? depense({ saisie: { value: depart } } as typeof store));
    expect(JSON.parse(localStorage.getItem(ECARTE) ?? '')).toEqual([texte]);
    const [fichier] = alertes.get(ECARTE)?.actions ?? [];
    expect(fichier?.fichier?.contenu()).toBe(texte);
    await taper(store, '2200');
    expect(JSON.parse(localStorage.getItem(ECARTE) ?? '')).toEqual([texte]);
    expect(kept().saisie.scenario.groupements[0].annees[3].depenseReelle).toBe('2200');
  });

  test('of a later format says to load the page again', async () => {
    localStorage.setItem(CLE, '{"saisie":{"scenario":{"format":"ipep-scenario/2"}}}');
    await ouvrirPage();
    expect(alertes.get(ECARTE)?.texte).toMatch(/^Ce navigateur gardait un scénario\. Cela vient d'une/);
    expect(alertes.get(ECARTE)?.texte).toContain('plus récente du site : rechargez la page');
  });

  test('is said again at the next page, until it is closed, or forgotten for good', async () => {
    localStorage.setItem(CLE, '{');
    await ouvrirPage();
    retirerAlerte(ECARTE);
    await ouvrirPage();
    await repondre(ECARTE, 'Fermer');
    retirerAlerte(ECARTE);
    await ouvrirPage();
    expect(alertes.size).toBe(0);
    sessionStorage.clear();
    await ouvrirPage();
    await repondre(ECARTE, "L'oublier");
    expect([localStorage.getItem(ECARTE), alertes.size]).toEqual([null, 0]);
  });

  test('stays under its key where it cannot be put aside, and nothing is written over it', async () => {
    localStorage.setItem(CLE, '{');
    refuser([localStorage]);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => undefined);
    const store = await ouvrirPage();
    await taper(store, '2200');
    vi.restoreAllMocks();
    await taper(store, '2100');
    expect(localStorage.getItem(CLE)).toBe('{');
  });
});
