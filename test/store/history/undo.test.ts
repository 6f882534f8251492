// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sayResumption } from '../../../src/islands/kit/undo-words.ts';
import { write } from '../../../src/scenario/edit/written-value.ts';
import { addYear } from '../../../src/scenario/edit/years.ts';
import { defaultMargins } from '../../../src/scenario/estimate/margins.ts';
import { presets } from '../../../src/scenario/examples/presets/all-presets.ts';
import { encodeLink } from '../../../src/scenario/format/link.ts';
import type { Path } from '../../../src/scenario/format/scenario-document.ts';
import type { Store } from '../../../src/store/scenario-store.ts';
import { type Entry, withoutView } from '../../../src/store/state/entry.ts';
import { PAUSE } from '../../../src/store/state/reducer.ts';
import { depart } from '../../../src/store/state/state.ts';
import { clock, depense, finish, openPage, startOver, typeText, withDepense } from '../harness.ts';

beforeEach(startOver);

const content = (store: Store) => structuredClone(withoutView(store.saisie.value));

async function step(store: Store, sens: 'annule' | 'retabli'): Promise<void> {
  store.resume(sens);
  await finish();
}

/** All the steps that there are, and what each shows. */
async function all(store: Store, sens: 'annule' | 'retabli'): Promise<object[]> {
  const seenStates: object[] = [];
  const remainder = () => store.historique.value[sens === 'annule' ? 'faits' : 'defaits'].length;
  while (remainder() > 0) {
    await step(store, sens);
    seenStates.push(content(store));
  }
  return seenStates;
}

const [first, second] = presets;
if (first === undefined || second === undefined) throw new RangeError('two presets are expected');

/** Every way that a scenario changes, with a number that makes each another one. */
const gestures: readonly ((store: Store, n: number) => void)[] = [
  (store, n) => store.write(['groupements', 0, 'annees', 3, 'depenseReelle'], String(2000 + n)),
  (store, n) => store.write(['groupements', 0, 'nom'], `Été « ${n} »`),
  (store, n) => store.write(['parametres', 'tunnel'], n % 2 === 0 ? undefined : 'douze'),
  (store, n) => store.modify(withDepense(String(1000 + n)).scenario, { groupement: 0, annee: 1 + (n % 3) }),
  // Years are added where the simple questions are no longer in force.
  ({ saisie, replace }) => {
    const { estimation: _, ...annees } = saisie.value;
    replace(addYear(annees));
  },
  (store, n) => store.replace(withDepense(String(3000 + n))),
  (store, n) => store.follow({ ...store.saisie.value, autreJeu: { tunnel: `0.0${n}` } }),
  (store, n) => store.giveAnswer({ ...first.estimation, patients: String(5000 + n) }),
  (store) => store.setOff(second.estimation),
  (store) => store.replace(depart),
];

describe('resume()', () => {
  test('any changes, each undone, then each done again, meet the same scenarios to the letter', async () => {
    const suite = fc.array(fc.tuple(fc.nat(gestures.length - 1), fc.nat(99)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(suite, async (pickedOnes) => {
        await startOver();
        const store = await openPage();
        const seenStates = [content(store)];
        for (const [gesture, n] of pickedOnes) {
          gestures[gesture]?.(store, n);
          await finish();
          store.look({ groupement: 0, annee: 1 + (n % 2) });
          await finish();
          const viewed = content(store);
          if (JSON.stringify(viewed) !== JSON.stringify(seenStates.at(-1))) seenStates.push(viewed);
        }
        expect(await all(store, 'annule')).toEqual(seenStates.slice(0, -1).reverse());
        expect(await all(store, 'retabli')).toEqual(seenStates.slice(1));
      }),
      { numRuns: 12 },
    );
  });

  test('is kept for the tab: on the next page, and through a reload', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    store.replace(withDepense('2100'));
    await finish();
    await step(store, 'annule');
    const next = await openPage();
    expect([depense(next), next.historique.value.defaits.length]).toEqual(['2300', 1]);
    await step(next, 'retabli');
    expect(depense(next)).toBe('2100');
    await step(next, 'annule');
    await step(next, 'annule');
    expect(next.saisie.value).toEqual(depart);
  });

  test('lives in the page where the browser keeps nothing', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const store = await openPage();
    await typeText(store, '2300');
    await step(store, 'annule');
    expect([store.saisie.value, store.historique.value.defaits.length]).toEqual([depart, 1]);
    refuse.mockRestore();
  });

  test('what an address had replaced, once undone, is offered no more, on the next page either', async () => {
    await typeText(await openPage(), '2300');
    const store = await openPage(`#${encodeLink(withDepense('1900'))}`);
    expect(store.avis.value?.action?.nom).toBe('Restaurer le mien');
    await step(store, 'annule');
    expect([depense(store), store.avis.value]).toEqual(['2300', undefined]);
    expect((await openPage()).avis.value).toBeUndefined();
  });

  test('a link that takes the place of the own scenario is undone; so is going back in the browser', async () => {
    await typeText(await openPage(), '2300');
    const store = await openPage(`#${encodeLink(withDepense('1900'))}`);
    expect(depense(store)).toBe('1900');
    await step(store, 'annule');
    expect(depense(store)).toBe('2300');
    window.dispatchEvent(new PopStateEvent('popstate', { state: withDepense('1700') }));
    await finish();
    await step(store, 'annule');
    expect(depense(store)).toBe('2300');
  });

  test('writes the address without a new entry of the history', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await typeText(store, '2200');
    const [charCount, address] = [history.length, location.hash];
    await step(store, 'annule');
    expect(history.length).toBe(charCount);
    expect(location.hash).not.toBe(address);
  });

  test('a new change drops what had been undone', async () => {
    const store = await openPage();
    await typeText(store, '2300');
    await step(store, 'annule');
    await typeText(store, '2200');
    expect(store.historique.value.defaits).toEqual([]);
  });
});

describe('typing', () => {
  /** Letter by letter, in a field that has the focus. */
  async function typeTexts(store: Store, textes: readonly string[]): Promise<void> {
    for (const texte of textes) await typeText(store, texte);
  }
  function field(): HTMLInputElement {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    return input;
  }

  test('in one field is one change, until another field, a blur, or a pause', async () => {
    const store = await openPage();
    const input = field();
    const doneSoFar = () => store.historique.value.faits.length;
    await typeTexts(store, ['2', '23', '230', '2300']);
    expect(doneSoFar()).toBe(1);
    store.write(['groupements', 0, 'annees', 3, 'depenseAjustee'], '2400');
    await finish();
    expect(doneSoFar()).toBe(2);
    await typeTexts(store, ['24', '240']);
    expect(doneSoFar()).toBe(3);
    input.blur();
    input.focus();
    await typeTexts(store, ['2400']);
    expect(doneSoFar()).toBe(4);
    clock.advance(PAUSE - 1);
    await typeTexts(store, ['24000']);
    expect(doneSoFar()).toBe(4);
    clock.advance(PAUSE);
    await typeTexts(store, ['2401']);
    expect(doneSoFar()).toBe(5);
    input.remove();
  });

  test('after an undo is another change, in the same field too', async () => {
    const store = await openPage();
    const input = field();
    await typeTexts(store, ['2300']);
    await step(store, 'annule');
    await typeTexts(store, ['2200']);
    await step(store, 'annule');
    expect(store.saisie.value).toEqual(depart);
    input.remove();
  });
});

describe('sayResumption()', () => {
  const withPart = (path: Path, value: unknown): Entry => ({
    ...depart,
    scenario: write(depart.scenario, path, value),
  });
  const changed = (parametresParAnnee: NonNullable<Entry['scenario']['parametresParAnnee']>): Entry => ({
    ...withDepense('1'),
    scenario: { ...withDepense('1').scenario, parametresParAnnee },
  });
  const worded = (avant: Entry, apres: Entry) => sayResumption({ sens: 'annule', avant, apres });

  test.each<[string, Entry, Entry]>([
    ['Annulé : Dépense réelle, 2021 : 2 300 → 2 415.', withDepense('2300'), withDepense('2415')],
    ['Annulé : Dépense réelle, 2021 : « douze » → 2 415.', withDepense('douze'), withDepense('2415')],
    [
      'Annulé : Intervalle autour de la dépense ajustée, de chaque côté : 3 % → 5 %.',
      { ...depart, scenario: { ...depart.scenario, parametres: { tunnel: '0.03' } } },
      depart,
    ],
    [
      'Annulé : Patientèle : 1 → 2.',
      { ...depart, estimation: { ...first.estimation, patients: '1' } },
      { ...withDepense('1'), estimation: { ...first.estimation, patients: '2' } },
    ],
    [
      "Annulé : Facteur de l'enveloppe : 50 % → 90 %.",
      withPart(['enveloppe'], { mode: 'facteur', facteur: '0.5' }),
      withPart(['enveloppe'], { mode: 'facteur', facteur: '0.9' }),
    ],
    [
      'Annulé : Appréciation du projet : −5 % → 10 %.',
      withPart(['groupements', 0, 'credits', 'appreciation'], '-0.05'),
      depart,
    ],
    [
      'Annulé : Moins ou plus vite, de : 0,5 % → 2 %.',
      { ...depart, estimation: { ...first.estimation, ralentissement: '0.005' } },
      { ...depart, estimation: { ...first.estimation, ralentissement: '0.02' } },
    ],
    [
      'Annulé : ± Niveau de la dépense ajustée : 1 % → 3 %.',
      { ...depart, marges: defaultMargins },
      { ...depart, marges: { ...defaultMargins, depenseAjustee: '0.03' } },
    ],
    [
      'Annulé : ± Score qualité : 10 → 12.',
      { ...depart, marges: defaultMargins },
      { ...depart, marges: { ...defaultMargins, score: '12' } },
    ],
    [
      'Annulé : Intervalle autour de la dépense ajustée, de chaque côté, jeu B : 3 % → 4 %.',
      { ...depart, autreJeu: { tunnel: '0.03' } },
      { ...depart, autreJeu: { tunnel: '0.04' } },
    ],
    [
      "Annulé : Coefficient de l'écart, à partir de 2021 : 1/2 → 1/3.",
      changed({ '2021': { coefficientEcart: '1/2' } }),
      changed({}),
    ],
    [
      'Annulé : Intervalle autour de la dépense ajustée, de chaque côté, à partir de 2022, jeu B : 4 % → 3 %.',
      { ...depart, autreJeu: { tunnel: '0.04' } },
      { ...depart, autreJeu: { tunnel: '0.04' }, autreJeuParAnnee: { '2022': { tunnel: '0.03' } } },
    ],
    [
      "Annulé : retour à l'exemple.",
      { ...withDepense('1'), estimation: { ...first.estimation, patients: '9000' } },
      depart,
    ],
    ['Annulé.', depart, { ...depart, vue: { groupement: 0, annee: 1 } }],
  ])('%s', (phrase, avant, apres) => {
    expect(worded(avant, apres).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toBe(phrase);
  });

  test('several values are counted, and the first one named', () => {
    expect(worded(depart, { ...depart, scenario: addYear(depart).scenario })).toMatch(
      /^Annulé : \d+ valeurs reviennent ensemble, dont : /,
    );
  });
});
