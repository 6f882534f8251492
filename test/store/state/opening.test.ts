// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentScenario, Vue } from '../../../src/scenario/format/document.ts';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import { calculer } from '../../../src/scenario/run/page-results.ts';
import { createStore, type Store } from '../../../src/store/scenario-store.ts';
import type { Client, Issue } from '../../../src/workers/calculation/calculation-client.ts';
import { avecDepense, CLE, depense, finir, ouvrirPage, recommencer, taper } from '../harness.ts';

const kept = (zone: Storage = localStorage) => JSON.parse(zone.getItem(CLE) ?? 'null');
const lien = (value: string): string => `#${encodeLink(avecDepense(value))}`;

/** What ends the check of the address that the page opens with. */
let juger: (issue?: Issue<unknown>) => void;
let juges: number;

/** All is answered at once, but the check of an address. */
const client: Client = {
  ask: (async (channel: string, _task: string, scenario: DocumentScenario, vue: Vue) => {
    const fini = { etat: 'fini', resultat: calculer(scenario, vue) };
    if (channel !== 'lien') return fini;
    juges += 1;
    return new Promise((resolve) => {
      juger = (issue) => resolve(issue ?? fini);
    });
  }) as unknown as Client['ask'],
  onBreakdown: () => undefined,
};

/** A page whose address is still being checked. */
async function ouvrirLien(hash: string): Promise<Store> {
  await ouvrirPage();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  history.replaceState(null, '', `/regles/ecart/${hash}`);
  const store = createStore(client);
  store.ouvrir();
  await finir();
  return store;
}

async function jugee(issue?: Issue<unknown>): Promise<void> {
  juger(issue);
  await finir();
}

beforeEach(async () => {
  juges = 0;
  await recommencer();
});
afterEach(() => void vi.restoreAllMocks());

describe('ouvrir() at an address that is not the own scenario', () => {
  test('shows and keeps the own one while the address is checked', async () => {
    await taper(await ouvrirPage(), '1500');
    const store = await ouvrirLien(lien('1900'));
    expect([depense(store), kept().saisie]).toEqual(['1500', avecDepense('1500')]);
    await jugee();
    expect([depense(store), store.avis.value?.action?.nom]).toEqual(['1900', 'Restaurer le mien']);
  });

  test('what is typed meanwhile is of the own one, can be restored, and is undone to', async () => {
    await taper(await ouvrirPage(), '1500');
    const store = await ouvrirLien(lien('1900'));
    store.ecrire(['groupements', 0, 'nom'], 'La Source');
    await finir();
    const mien = store.saisie.value;
    expect([depense(store), kept().saisie]).toEqual(['1500', mien]);
    await jugee();
    expect([depense(store), kept().remplacee]).toEqual(['1900', mien]);
    store.reprendre('annule');
    expect(store.saisie.value).toEqual(mien);
  });

  test('typed over the example, the same', async () => {
    const store = await ouvrirLien(lien('1900'));
    await taper(store, '2777');
    await jugee();
    expect([depense(store), kept().remplacee]).toEqual(['1900', avecDepense('2777')]);
  });

  test.each([
    ['is refused', lien('-3')],
    ['cannot be read', '#s=2.garbage'],
  ])('one that %s leaves what was typed meanwhile', async (_, hash) => {
    await taper(await ouvrirPage(), '1500');
    const pending = ouvrirLien(hash);
    const store = await pending;
    await taper(store, '2777');
    if (juges > 0) await jugee();
    expect([depense(store), kept().saisie]).toEqual(['2777', avecDepense('2777')]);
    expect(store.avis.value).toBeDefined();
  });

  test('one that could not be checked replaces nothing, and can be checked again', async () => {
    await taper(await ouvrirPage(), '1500');
    const store = await ouvrirLien(lien('1900'));
    await jugee({ etat: 'panne', message: 'Le calcul dort.' });
    expect([depense(store), kept().saisie]).toEqual(['1500', avecDepense('1500')]);
    expect(store.avis.value?.texte).toContain("n'a pas pu être vérifié");
    store.avis.value?.action?.faire();
    await finir();
    await jugee();
    expect([depense(store), store.avis.value?.action?.nom]).toEqual(['1900', 'Restaurer le mien']);
  });

  test('one whose check gave way to that of another address replaces nothing, and says nothing', async () => {
    await taper(await ouvrirPage(), '1500');
    const store = await ouvrirLien(lien('1900'));
    await jugee({ etat: 'remplace' });
    expect([depense(store), store.avis.value]).toEqual(['1500', undefined]);
  });
});

test('ouvrir() at the own address: a value that is refused is there after each reload', async () => {
  const store = await ouvrirPage();
  await taper(store, '2300');
  await taper(store, 'abc');
  const adresse = location.hash;
  expect(adresse).toBe(lien('2300'));
  for (const _ of [1, 2, 3]) expect(depense(await ouvrirPage(adresse))).toBe('abc');
  // Through a page that was led to without an address, and back.
  expect(depense(await ouvrirPage())).toBe('abc');
  expect(depense(await ouvrirPage(adresse))).toBe('abc');
});
