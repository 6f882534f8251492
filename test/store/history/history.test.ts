import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annuler,
  type Historique,
  LIMITE,
  noter,
  retablir,
  VIDE,
} from '../../../src/store/history/history.ts';
import { deTexte, enTexte } from '../../../src/store/history/history-text.ts';

interface Etat {
  readonly nom: string;
  readonly valeur: number;
}

const etat = fc.record({ nom: fc.string({ unit: 'binary' }), valeur: fc.double({ noNaN: true }) });
/** What JSON keeps of a state: -0 is 0. */
const ecrit = (value: Etat): Etat => JSON.parse(JSON.stringify(value));
const etats = fc.array(etat.map(ecrit), { minLength: 1, maxLength: 140 });
const estEtat = (value: unknown): value is Etat =>
  typeof value === 'object' && value !== null && 'nom' in value;

/** The states one after the other, as changes of a reader. */
function parcourir(suite: readonly Etat[]): readonly [Etat, Historique<Etat>] {
  let historique: Historique<Etat> = VIDE;
  for (const [rang, each] of suite.entries())
    if (rang > 0) historique = noter(historique, suite[rang - 1] ?? each);
  return [suite.at(-1) as Etat, historique];
}

/** As many steps as there are, and the states met on the way. */
function jusquAuBout(
  pas: typeof annuler<Etat>,
  depart: readonly [Etat, Historique<Etat>],
): { readonly vus: Etat[]; readonly fin: readonly [Etat, Historique<Etat>] } {
  const vus: Etat[] = [];
  let fin = depart;
  for (let suivant = pas(fin[1], fin[0]); suivant; suivant = pas(fin[1], fin[0])) {
    fin = suivant;
    vus.push(fin[0]);
  }
  return { vus, fin };
}

describe('noter(), annuler() and retablir()', () => {
  test('any changes: all the undos, then all the redos, meet the same states and end in the same one', () => {
    fc.assert(
      fc.property(etats, (suite) => {
        const fait = parcourir(suite);
        const recul = jusquAuBout(annuler, fait);
        expect(recul.vus).toEqual(suite.slice(-LIMITE - 1, -1).reverse());
        const retour = jusquAuBout(retablir, recul.fin);
        expect(retour.vus).toEqual(suite.slice(-LIMITE - 1).slice(1));
        expect(retour.fin).toEqual(fait);
      }),
    );
  });

  test('a new change drops what had been undone, and is itself undone', () => {
    const [present, historique] = parcourir([1, 2, 3].map((valeur) => ({ nom: '', valeur })));
    const [deux, recule] = annuler(historique, present) ?? [];
    if (deux === undefined || recule === undefined) throw new RangeError('nothing to undo');
    const apres = noter(recule, deux);
    expect(retablir(apres, { nom: '', valeur: 9 })).toBeUndefined();
    expect(annuler(apres, { nom: '', valeur: 9 })?.[0]).toEqual(deux);
  });
});

describe('enTexte() and deTexte()', () => {
  test('give back any history, done and undone', () => {
    fc.assert(
      fc.property(etats, etats, (plusieurs, autres) => {
        const [faits, defaits] = [plusieurs.slice(-LIMITE), autres.slice(-LIMITE)];
        expect(deTexte(enTexte({ faits, defaits }), estEtat)).toEqual({ faits, defaits });
      }),
    );
  });

  test('a hundred states of 30 kB, of which a number changes, take less than two of them', () => {
    const nom = 'é'.repeat(30_000);
    const faits = Array.from({ length: 100 }, (_, valeur) => ({ nom, valeur }));
    expect(enTexte({ faits, defaits: [] }).length).toBeLessThan(60_000);
  });

  test('what would be too long leaves its oldest changes out, and keeps the nearest', () => {
    const faits = Array.from({ length: 100 }, (_, valeur) => ({
      nom: String(valeur).repeat(20_000),
      valeur,
    }));
    const { faits: gardes } = deTexte(enTexte({ faits, defaits: [] }), estEtat);
    expect(gardes.length).toBeGreaterThan(10);
    expect(gardes).toEqual(faits.slice(-gardes.length));
  });

  test.each(['', '{', 'null', '[1]', '[1,[[0,0,"{}"]]]', '[1,[[0,0,"3"]]]', '{"a":1}'])(
    'deTexte(%s) is an empty history: nothing that was not written by enTexte',
    (texte) => {
      expect(deTexte(texte, estEtat)).toEqual(VIDE);
    },
  );

  const state = JSON.stringify({ nom: 'A', valeur: 1 });
  test.each([
    [
      'doubles itself at each state',
      [1, [[0, 0, state], ...Array(60).fill([state.length, state.length, ' '])]],
    ],
    [
      'cuts before the start',
      [
        1,
        [
          [0, 0, state],
          [-2, state.length, state],
        ],
      ],
    ],
    ['holds more states than are kept', [1, [[0, 0, state], ...Array(500).fill([state.length, 0, ''])]]],
    [
      'is longer than any that is kept',
      [1, [[0, 0, JSON.stringify({ nom: 'A'.repeat(1_000_000), valeur: 1 })]]],
    ],
  ])('deTexte() is an empty history for a text that %s', (_, history) => {
    expect(deTexte(JSON.stringify(history), estEtat)).toEqual(VIDE);
  });
});
