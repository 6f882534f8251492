// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { direReprise } from '../../../src/islands/kit/undo-words.ts';
import { presets } from '../../../src/scenario/examples/presets/all-presets.ts';
import { ajouterAnnee } from '../../../src/scenario/format/document.ts';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import { PAUSE } from '../../../src/store/history/undo.ts';
import type { Store } from '../../../src/store/scenario-store.ts';
import { type Saisie, sansVue } from '../../../src/store/state/draft.ts';
import { depart } from '../../../src/store/state/state.ts';
import { avecDepense, depense, finir, ouvrirPage, recommencer, taper } from '../harness.ts';

beforeEach(recommencer);

const contenu = (store: Store) => structuredClone(sansVue(store.saisie.value));

async function pas(store: Store, sens: 'annule' | 'retabli'): Promise<void> {
  store.reprendre(sens);
  await finir();
}

/** All the steps that there are, and what each shows. */
async function tous(store: Store, sens: 'annule' | 'retabli'): Promise<object[]> {
  const vus: object[] = [];
  const reste = () => store.historique.value[sens === 'annule' ? 'faits' : 'defaits'].length;
  while (reste() > 0) {
    await pas(store, sens);
    vus.push(contenu(store));
  }
  return vus;
}

const [premier, second] = presets;
if (premier === undefined || second === undefined) throw new RangeError('two presets are expected');

/** Every way that a scenario changes, with a number that makes each another one. */
const gestes: readonly ((store: Store, n: number) => void)[] = [
  (store, n) => store.ecrire(['groupements', 0, 'annees', 3, 'depenseReelle'], String(2000 + n)),
  (store, n) => store.ecrire(['groupements', 0, 'nom'], `Été « ${n} »`),
  (store, n) => store.ecrire(['parametres', 'tunnel'], n % 2 === 0 ? undefined : 'douze'),
  (store, n) => store.modifier(avecDepense(String(1000 + n)).scenario, { groupement: 0, annee: 1 + (n % 3) }),
  // Years are added where the simple questions are no longer in force.
  ({ saisie, remplacer }) => {
    const { estimation: _, ...annees } = saisie.value;
    remplacer(ajouterAnnee(annees));
  },
  (store, n) => store.remplacer(avecDepense(String(3000 + n))),
  (store, n) => store.suivre({ ...store.saisie.value, autreJeu: { tunnel: `0.0${n}` } }),
  (store, n) => store.repondre({ ...premier.estimation, patients: String(5000 + n) }),
  (store) => store.partir(second.estimation),
  (store) => store.remplacer(depart),
];

describe('reprendre()', () => {
  test('any changes, each undone, then each done again, meet the same scenarios to the letter', async () => {
    const suite = fc.array(fc.tuple(fc.nat(gestes.length - 1), fc.nat(99)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(suite, async (choisis) => {
        await recommencer();
        const store = await ouvrirPage();
        const vus = [contenu(store)];
        for (const [geste, n] of choisis) {
          gestes[geste]?.(store, n);
          await finir();
          store.voir({ groupement: 0, annee: 1 + (n % 2) });
          await finir();
          const vu = contenu(store);
          if (JSON.stringify(vu) !== JSON.stringify(vus.at(-1))) vus.push(vu);
        }
        expect(await tous(store, 'annule')).toEqual(vus.slice(0, -1).reverse());
        expect(await tous(store, 'retabli')).toEqual(vus.slice(1));
      }),
      { numRuns: 12 },
    );
  });

  test('is kept for the tab: on the next page, and through a reload', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    store.remplacer(avecDepense('2100'));
    await finir();
    await pas(store, 'annule');
    const next = await ouvrirPage();
    expect([depense(next), next.historique.value.defaits.length]).toEqual(['2300', 1]);
    await pas(next, 'retabli');
    expect(depense(next)).toBe('2100');
    await pas(next, 'annule');
    await pas(next, 'annule');
    expect(next.saisie.value).toEqual(depart);
  });

  test('lives in the page where the browser keeps nothing', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const store = await ouvrirPage();
    await taper(store, '2300');
    await pas(store, 'annule');
    expect([store.saisie.value, store.historique.value.defaits.length]).toEqual([depart, 1]);
    refuse.mockRestore();
  });

  test('what an address had replaced, once undone, is offered no more, on the next page either', async () => {
    await taper(await ouvrirPage(), '2300');
    const store = await ouvrirPage(`#${encodeLink(avecDepense('1900'))}`);
    expect(store.avis.value?.action?.nom).toBe('Restaurer le mien');
    await pas(store, 'annule');
    expect([depense(store), store.avis.value]).toEqual(['2300', undefined]);
    expect((await ouvrirPage()).avis.value).toBeUndefined();
  });

  test('a link that takes the place of the own scenario is undone; so is going back in the browser', async () => {
    await taper(await ouvrirPage(), '2300');
    const store = await ouvrirPage(`#${encodeLink(avecDepense('1900'))}`);
    expect(depense(store)).toBe('1900');
    await pas(store, 'annule');
    expect(depense(store)).toBe('2300');
    window.dispatchEvent(new PopStateEvent('popstate', { state: avecDepense('1700') }));
    await finir();
    await pas(store, 'annule');
    expect(depense(store)).toBe('2300');
  });

  test('writes the address without a new entry of the history', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await taper(store, '2200');
    const [longueur, adresse] = [history.length, location.hash];
    await pas(store, 'annule');
    expect(history.length).toBe(longueur);
    expect(location.hash).not.toBe(adresse);
  });

  test('a new change drops what had been undone', async () => {
    const store = await ouvrirPage();
    await taper(store, '2300');
    await pas(store, 'annule');
    await taper(store, '2200');
    expect(store.historique.value.defaits).toEqual([]);
  });
});

describe('typing', () => {
  /** Letter by letter, in a field that has the focus. */
  async function frapper(store: Store, textes: readonly string[]): Promise<void> {
    for (const texte of textes) await taper(store, texte);
  }
  function champ(): HTMLInputElement {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    return input;
  }

  test('in one field is one change, until another field, a blur, or a pause', async () => {
    const store = await ouvrirPage();
    const input = champ();
    const faits = () => store.historique.value.faits.length;
    await frapper(store, ['2', '23', '230', '2300']);
    expect(faits()).toBe(1);
    store.ecrire(['groupements', 0, 'annees', 3, 'depenseAjustee'], '2400');
    await finir();
    expect(faits()).toBe(2);
    await frapper(store, ['24', '240']);
    expect(faits()).toBe(3);
    input.blur();
    input.focus();
    await frapper(store, ['2400']);
    expect(faits()).toBe(4);
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + PAUSE + 1);
    await frapper(store, ['2401']);
    vi.restoreAllMocks();
    expect(faits()).toBe(5);
    input.remove();
  });

  test('after an undo is another change, in the same field too', async () => {
    const store = await ouvrirPage();
    const input = champ();
    await frapper(store, ['2300']);
    await pas(store, 'annule');
    await frapper(store, ['2200']);
    await pas(store, 'annule');
    expect(store.saisie.value).toEqual(depart);
    input.remove();
  });
});

describe('direReprise()', () => {
  const dite = (avant: Saisie, apres: Saisie) => direReprise({ sens: 'annule', avant, apres });

  test.each<[string, Saisie, Saisie]>([
    ['Annulé : Dépense réelle, 2021 : 2 300 → 2 415.', avecDepense('2300'), avecDepense('2415')],
    ['Annulé : Dépense réelle, 2021 : « douze » → 2 415.', avecDepense('douze'), avecDepense('2415')],
    [
      'Annulé : Intervalle autour de la dépense ajustée, de chaque côté : 3 % → 5 %.',
      { ...depart, scenario: { ...depart.scenario, parametres: { tunnel: '0.03' } } },
      depart,
    ],
    [
      'Annulé : Patientèle : 1 → 2.',
      { ...depart, estimation: { ...premier.estimation, patients: '1' } },
      { ...avecDepense('1'), estimation: { ...premier.estimation, patients: '2' } },
    ],
    [
      "Annulé : retour à l'exemple.",
      { ...avecDepense('1'), estimation: { ...premier.estimation, patients: '9000' } },
      depart,
    ],
    ['Annulé.', depart, { ...depart, vue: { groupement: 0, annee: 1 } }],
  ])('%s', (phrase, avant, apres) => {
    expect(dite(avant, apres).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toBe(phrase);
  });

  test('several values are counted, and the first one named', () => {
    expect(dite(depart, { ...depart, scenario: ajouterAnnee(depart).scenario })).toMatch(
      /^Annulé : \d+ valeurs reviennent ensemble, dont : /,
    );
  });
});
